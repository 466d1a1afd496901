/** Picks values out of an entry by a pattern. */
import type { Path } from './yaml.ts';

/** Names of fields; `*` is every item of a list. A name whose field is absent picks nothing. */
export type PathPattern = string;

/** A text and the way to it. */
export interface SelectedText {
  path: Path;
  value: string;
}

/**
 * Every text that a pattern picks, in order.
 *
 * `evidence.*.statement` of a claim → the slugs of its statements, each with its path (`['evidence', 0, 'statement']`).
 */
export function selectTexts(data: unknown, pattern: PathPattern): SelectedText[] {
  return selectValues(data, pattern).flatMap(({ path, value }) => (typeof value === 'string' ? [{ path, value }] : []));
}

/** As {@link selectTexts}, whatever stands there. */
export function selectValues(data: unknown, pattern: PathPattern): { path: Path; value: unknown }[] {
  let found: { path: Path; value: unknown }[] = [{ path: [], value: data }];
  for (const step of pattern.split('.')) {
    found = found.flatMap(({ path, value }) => {
      if (step === '*')
        return Array.isArray(value) ? value.map((item: unknown, i) => ({ path: [...path, i], value: item })) : [];
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return [];
      return [{ path: [...path, step], value: (value as Record<string, unknown>)[step] }];
    });
  }
  return found;
}
