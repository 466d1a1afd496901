/**
 * Sentences of ours that say what the sources do not hold: that nobody, no other article, or only one says a thing; or
 * which of them was the first or the last to say it, as then none said it before or after.
 */

export interface AbsenceFound {
  /** The words that say so, as they stand: `No other article`. */
  words: string;
  /** The sentence that they stand in, blanks folded. */
  sentence: string;
}

// What we count: things that can carry a word.
const CARRIERS = '(?:articles?|sources?|outlets?|voices?|reports?|origins?)';
// What somebody can do with a word. "Nobody has a stake in it" says nothing of what the sources hold.
const TELLS =
  '(?:says?|said|mentions?|names?|reports?|repeats?|carries|bears|speaks?|gives|tells|quotes?|reported|takes|has)';
const IN_THE_RECORD = String.raw`(?: (?:here|else|in (?:these|the|this)\b[^.;:,]*?))*`;

const ABSENCE = new RegExp(
  [
    String.raw`\bno (?:other|second|further|independent) (?:\p{L}+ )?${CARRIERS}\b`,
    String.raw`\bno (?:article|source|outlet)\b`,
    String.raw`\bno other of (?:the|these)\b`,
    String.raw`\b(?:none|neither) of (?:the|these) (?:\p{L}+ ){0,2}(?:articles|sources|outlets|reports|four|others)\b`,
    String.raw`\bnobody else${IN_THE_RECORD} ${TELLS}\b`,
    String.raw`\bnobody (?:here|(?:in|outside) (?:these|the|this)\b[^.;:,]*?) ${TELLS}\b`,
    String.raw`\bnobody (?:says|said) (?:that|so)\b`,
    String.raw`\b(?:the only|only one|only a single) ${CARRIERS}\b`,
    String.raw`\bonly (?:\p{Lu}[\p{L}\p{N}]+|the explainer) ${TELLS}\b`,
    String.raw`(?:\p{Lu}[\p{L}\p{N}]+|\bthe explainer|\bone outlet) alone ${TELLS}\b`,
    String.raw`\b(?:first|last) (?:reported|printed|published|carried|told) (?:on|by|in)\b`,
    String.raw`\bthe (?:first|earliest|last|latest) (?:\p{L}+ ){0,3}(?:in|among) (?:these|the) (?:\p{L}+ )?${CARRIERS}\b`,
  ].join('|'),
  'gu',
);

const NO_DENIAL = new RegExp(String.raw`\bnobody${IN_THE_RECORD} (?:denies|disputes|contradicts)\b`, 'gu');

/** Every passage of a text of ours that says what nobody, no other article or only one says, in order. */
export function findAbsences(text: string): AbsenceFound[] {
  return matches(text, ABSENCE);
}

/** Every passage of a text of ours that says that nobody denies something: the evidence itself bears it out, or does not. */
export function findNoDenials(text: string): AbsenceFound[] {
  return matches(text, NO_DENIAL);
}

/** The passages, a capital at a sentence's start read as a small letter. */
function matches(text: string, pattern: RegExp): AbsenceFound[] {
  return sentencesRoughly(text).flatMap((sentence) => {
    const small = sentence.replace(/^(?:No|Nobody|None|Neither|Only|The)\b/u, (word) => word.toLowerCase());
    return Array.from(small.matchAll(pattern), ({ 0: { length }, index }) => ({
      words: sentence.slice(index, index + length),
      sentence,
    }));
  });
}

/** Sentences, blanks folded. */
function sentencesRoughly(text: string): string[] {
  return sentenceSpans(text).map(({ from, to }) => folded(text.slice(from, to)));
}

/** Where a sentence stands in a text: offsets in UTF-16 code units, the last one not in it. */
export interface SentenceSpan {
  from: number;
  to: number;
}

/** Where the sentences stand. A full stop ends one where a capital follows, and an empty line ends any. */
function sentenceSpans(text: string): SentenceSpan[] {
  const between = [...text.matchAll(/\n{2,}|(?<=[.!?][”’)]?)\s+(?=[\p{Lu}“‘])/gu)];
  const starts = [0, ...between.map(({ 0: { length }, index }) => index + length)];
  return starts.map((from, i) => ({ from, to: between[i]?.index ?? text.length }));
}

/** The sentences of a text that say some words of ours, whatever blanks and line breaks stand between them. */
export function sentencesSaying(text: string, says: string): SentenceSpan[] {
  const sought = folded(says);
  return sentenceSpans(text)
    .filter(({ from, to }) => folded(text.slice(from, to)).includes(sought))
    .map((span) => trimmed(text, span));
}

/** Every sentence of a text, without the blanks round it. */
export function everySentence(text: string): SentenceSpan[] {
  return sentenceSpans(text)
    .filter(({ from, to }) => text.slice(from, to).trim() !== '')
    .map((span) => trimmed(text, span));
}

/** The sentence in which an offset of a text stands. */
export function sentenceAround(text: string, index: number): SentenceSpan {
  const all = { from: 0, to: text.length };
  return trimmed(text, sentenceSpans(text).find(({ from, to }) => from <= index && index < to) ?? all);
}

function trimmed(text: string, { from, to }: SentenceSpan): SentenceSpan {
  return { from: from + text.slice(from, to).search(/\S/), to: text.slice(0, to).trimEnd().length };
}

/** A text with every run of blanks made one, and none at its ends. */
export function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
