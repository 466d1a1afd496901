/** A remark-lint rule: our own text takes no side. Proved quotations are exempt. */
import { loadedWords } from '../record/own-prose.ts';
import { ownTextRule } from './own-text-rule.ts';

export interface LanguageOptions {
  /** Names that the record holds, in which a loaded word is only a name. */
  names: readonly string[];
}

/**
 * Reports loaded words, each at its place.
 *
 * `The regime held Bazarak.` → 1:5 found "regime" in our own text, …
 *
 * `He spoke of :quote[the regime in the capital city]{…}.` → nothing: the words are a source's
 */
export const remarkLintNeutralLanguage = ownTextRule<LanguageOptions>('panjshir:neutral-language', (text, { names }) =>
  loadedWords(text, names),
);
