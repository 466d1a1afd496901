/** What our own prose may not hold. The path of a finding is where the word or the mark starts, in UTF-16 code units. */
import type { Finding } from '../core/finding.ts';
import { findLoaded, findQuotationMarks, type LoadedWord } from '../core/language.ts';
import { lostMark, neutralLanguage, unprovedQuotation } from '../core/rules/index.ts';

/** What the record itself says about words of prose. */
export interface ProseTerms {
  /** Names that the record holds: within one of them, a loaded word is only a name. */
  names: readonly string[];
  /** Loaded words of this record, beside those that are so anywhere. */
  loaded: readonly LoadedWord[];
}

/**
 * Every loaded word of a text of ours, in order.
 * @param terms names and loaded words of the record
 */
export function loadedWords(text: string, { names, loaded }: ProseTerms): Finding[] {
  return findLoaded(text, names, loaded).map(({ word, index, reason, instead }) =>
    neutralLanguage.tell([index], word, reason, instead),
  );
}

/** Every quotation mark of a text of ours, in order. */
export function quotationMarks(text: string): Finding[] {
  return findQuotationMarks(text).map(({ mark, index }) => unprovedQuotation.tell([index], mark));
}

/** Marks of markdown and HTML. A field is printed as it stands. */
const MARKUP = /\*\*|(?<![\p{L}\p{N}])__(?=\S)|\]\(|<\/?[a-z][^<>]*>|&(?:#\w+|[a-z][a-z\d]*);/giu;

/** The first mark in a text of ours that would do something in a body, and that a field prints as it stands. */
export function markupMarks(text: string): Finding[] {
  return Array.from(text.matchAll(MARKUP), ({ 0: mark, index }) => lostMark.field([index], mark)).slice(0, 1);
}

/** The marks in a field of ours that nobody may set in it. */
export function marksIn(text: string): Finding[] {
  return [...quotationMarks(text), ...markupMarks(text)];
}
