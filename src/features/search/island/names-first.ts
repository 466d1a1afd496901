/** Entries that are called what the reader typed. */
import { foldForSearch } from '../../../core/search-fold.ts';

export interface Named {
  meta: { title?: string; aka?: string };
}

const alike = (text: string) => foldForSearch(text).toLocaleLowerCase('en');

/**
 * Whether the whole of the text is the entry's title or one of its spellings, however its letters were typed.
 * `sarwand` is what Sarvand is called; the claim about fighting at Sarwand is not.
 */
export function isCalled({ meta }: Named, text: string): boolean {
  return spellingCalled({ meta }, text) !== undefined || alike(meta.title ?? '') === alike(text);
}

/** The other spelling by which the entry was found, as the index has it. */
export function spellingCalled({ meta: { aka = '' } }: Named, text: string): string | undefined {
  return aka.split(', ').find((spelling) => alike(spelling) === alike(text));
}

/** Those that are called so before those that only mention it; otherwise in the engine's order. */
export function namesFirst<T extends Named>(hits: readonly T[], text: string): T[] {
  return [...hits.filter((hit) => isCalled(hit, text)), ...hits.filter((hit) => !isCalled(hit, text))];
}
