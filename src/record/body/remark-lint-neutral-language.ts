/** A remark-lint rule: our own text takes no side. Proved quotations are exempt. */
import { neutralLanguage } from '../../core/rules/index.ts';
import { loadedWords } from '../own-prose.ts';
import type { ProseTerms } from '../own-prose.ts';
import { ownTextRule } from './own-text-rule.ts';

export interface LanguageOptions {
  terms: ProseTerms;
}

/**
 * Reports loaded words, each at its place.
 *
 * `The regime held the bridge.` → 1:5 found "regime" in our own text, …
 *
 * `He spoke of :quote[the regime in the capital city]{…}.` → nothing: the words are a source's
 */
export const remarkLintNeutralLanguage = ownTextRule<LanguageOptions>(neutralLanguage, (text, { terms }) =>
  loadedWords(text, terms),
);
