import fc, { type IProperty, type Parameters } from 'fast-check';
import { expect } from 'vitest';

/** Expects a property of fast-check to hold; where it does not, its report says for what. */
export function expectHolds<Ts>(property: IProperty<Ts>, parameters: Parameters<Ts> = {}): void {
  const result = fc.check(property, parameters);
  expect(result.failed, fc.defaultReportMessage(result)).toBe(false);
}
