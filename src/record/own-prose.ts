/** What our own prose may not hold, as sentences for the editor. */
import { findLoaded, findQuotationMarks } from '../core/language.ts';
import type { ProseTerms } from './prose-terms.ts';

export interface ProseFault {
  /** The word or the mark, as it stands there. */
  found: string;
  /** Where it starts in the text, in UTF-16 code units. */
  index: number;
  message: string;
}

/**
 * Every loaded word of a text of ours, in order.
 * @param terms names and loaded words of the record
 */
export function loadedWords(text: string, terms: ProseTerms): ProseFault[] {
  return findLoaded(text, terms.names, terms.loaded).map(({ word, index, reason, instead }) => ({
    found: word,
    index,
    message: `found "${word}" in our own text, expected no loaded word (${reason}): ${instead}`,
  }));
}

/** Every quotation mark of a text of ours, in order. */
export function quotationMarks(text: string): ProseFault[] {
  return findQuotationMarks(text).map(({ mark, index }) => ({
    found: mark,
    index,
    message: `found the quotation mark ${mark} in our own text, expected it only round a source's words: write a proved quotation, or say it in our words`,
  }));
}

/** Marks of markdown and HTML. A field is printed as it stands. */
const MARKUP = /\*\*|(?<![\p{L}\p{N}])__(?=\S)|\]\(|<\/?[a-z][^<>]*>|&(?:#\w+|[a-z][a-z\d]*);/giu;

/** The first mark in a text of ours that would do something in a body, and that a field prints as it stands. */
export function markupMarks(text: string): ProseFault[] {
  return Array.from(text.matchAll(MARKUP), ({ 0: mark, index }) => ({
    found: mark,
    index,
    message: `found ${mark} in a field, where marks are printed as they stand, expected words alone: take it out`,
  })).slice(0, 1);
}
