/** What our own prose may not hold, as sentences for the editor. */
import { findLoaded, findQuotationMarks } from '../domain/language.ts';

export interface ProseFault {
  /** The word or the mark, as it stands there. */
  found: string;
  /** Where it starts in the text, in UTF-16 code units. */
  index: number;
  message: string;
  rule: string;
}

/** Every loaded word and quotation mark of a text of ours, in order. */
export function findOwnProseFaults(text: string): ProseFault[] {
  const words = findLoaded(text).map(({ word, index, reason, instead }) => ({
    found: word,
    index,
    message: `found "${word}" in our own text, expected no loaded word (${reason}): ${instead}`,
    rule: 'neutral-language',
  }));
  const marks = findQuotationMarks(text).map(({ mark, index }) => ({
    found: mark,
    index,
    message: `found the quotation mark ${mark} in our own text, expected it only round a source's words: write a proved quotation, or say it in our words`,
    rule: 'unproved-quotation',
  }));
  return [...words, ...marks].sort((a, b) => a.index - b.index);
}
