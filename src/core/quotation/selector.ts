/** What a quotation's selector asks for, before any article is looked at. */
import { normalise, tokensOf, type WordForm } from '../words.ts';

/** A W3C TextQuoteSelector: the words quoted, and words right before and after them for proof and place. */
export interface Selector {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

export type SelectorField = 'exact' | 'prefix' | 'suffix';

/** The editor's omission, and the only editorial mark in a quotation. */
export const OMISSION = '[…]';

/** Words between omissions, with the context that belongs to them. */
export interface QuotationPart {
  /** Context before, quoted words, context after. */
  words: string[];
  /** How many words of context come first. */
  before: number;
  /** How many of the words are quoted. */
  quoted: number;
  /** What stands before the quoted words, behind each of them but the last, and behind the last. */
  signs: { start: string; between: string[]; end: string };
}

export type MarkFailure =
  /** Brackets that look like an omission but are not written `[…]`. */
  | { kind: 'wrong-mark'; field: SelectorField; found: string }
  /** A letter or digit of an ornate form, which is compared as the plain one; beside a digit it makes another number. */
  | { kind: 'wrong-form'; field: SelectorField; found: string; besideDigit: boolean }
  /** Context runs right up to the words: it cannot leave any out. */
  | { kind: 'omission-in-context'; field: SelectorField }
  /** No words at all, or an omission with no words on one of its sides. */
  | { kind: 'no-words'; field: SelectorField };

// Dots or blanks alone between square brackets. Any other bracket is the article's own.
const BRACKETED_DOTS = /\[[\s.…]*\]/gu;

// Letters and digits that are written for their looks, bold or in circles or raised: emphasis of ours would look like it.
const ORNATE =
  /[\u02B0-\u02B8\u02E0-\u02E4\u1D2C-\u1D6A\u2071\u207F\u2090-\u209C\u2460-\u24FF\u2776-\u2793\u{1D400}-\u{1D7FF}\u{1F110}-\u{1F169}]/u;

// `10²` and `102` are one word. Behind a letter it is a unit, as in `m²`.
const RAISED = '[\\u00B2\\u00B3\\u00B9\\u2070\\u2074-\\u2079\\u2080-\\u2089]';
const RAISED_BESIDE_DIGIT = new RegExp(`(?<=\\p{Nd})${RAISED}|${RAISED}(?=\\p{Nd})`, 'u');

/** The parts of a selector, or the first mark in it that cannot stand. */
export function quotationParts(selector: Selector, form: WordForm): QuotationPart[] | MarkFailure {
  const fault = markFailure(selector, form);
  if (fault !== undefined) return fault;
  const { exact, prefix, suffix } = selector;
  const texts = exact.split(OMISSION);
  return texts.map((text, i): QuotationPart => {
    const before = i === 0 ? read(prefix, form) : [];
    const quoted = read(text, form);
    const after = i === texts.length - 1 ? read(suffix, form) : [];
    return {
      words: [...before, ...quoted, ...after],
      before: before.length,
      quoted: quoted.length,
      signs: signsIn(text, form),
    };
  });
}

function markFailure({ exact, prefix, suffix }: Selector, form: WordForm): MarkFailure | undefined {
  for (const [field, text] of [
    ['exact', exact],
    ['prefix', prefix],
    ['suffix', suffix],
  ] as const) {
    if (text === undefined) continue;
    const wrong = Array.from(text.matchAll(BRACKETED_DOTS), ([mark]) => mark).find((mark) => mark !== OMISSION);
    if (wrong !== undefined) return { kind: 'wrong-mark', field, found: wrong };
    const [raised] = RAISED_BESIDE_DIGIT.exec(text) ?? [];
    const found = raised ?? ORNATE.exec(text)?.[0];
    if (found !== undefined) return { kind: 'wrong-form', field, found, besideDigit: raised !== undefined };
    if (field !== 'exact' && text.includes(OMISSION)) return { kind: 'omission-in-context', field };
    if (text.split(OMISSION).some((part) => read(part, form).length === 0)) return { kind: 'no-words', field };
  }
  return undefined;
}

/** A text of any length as one part, all of it quoted. */
export function quotationPart(text: string, form: WordForm): QuotationPart {
  const words = read(text, form);
  return { words, before: 0, quoted: words.length, signs: signsIn(text, form) };
}

function read(text: string | undefined, form: WordForm): string[] {
  return text === undefined ? [] : tokensOf(text, form).map((word) => word.text);
}

function signsIn(text: string, form: WordForm): QuotationPart['signs'] {
  const plain = normalise(text, form);
  const words = tokensOf(text, form);
  return {
    start: plain.slice(0, words[0]?.start),
    between: words.slice(1).map(({ start }, i) => plain.slice(words[i]?.end, start)),
    end: plain.slice(words.at(-1)?.end ?? plain.length),
  };
}
