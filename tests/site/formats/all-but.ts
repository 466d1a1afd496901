import type { ClaimFields } from './format.ts';
import { NOT_IN_A_REFERENCE } from './reference.ts';

const FIELDS: readonly (keyof ClaimFields)[] = [
  ...NOT_IN_A_REFERENCE,
  ...(['id', 'slug', 'url', 'versionUrl', 'title', 'verdict', 'version', 'revised', 'licence'] as const),
];

/** Every field of a claim but these: what a format cannot carry that holds only these. */
export function allBut(...carried: (keyof ClaimFields)[]): (keyof ClaimFields)[] {
  return FIELDS.filter((field) => !carried.includes(field));
}

/** A day in English as a date: "27 November 2026", "27 Nov. 2026" and "November 27, 2026" → `2026-11-27`. */
export function dayIn(words = ''): string {
  return new Date(`${words} UTC`).toISOString().slice(0, 10);
}
