/** Proves what stands between the words of a quotation, once its words have a place. */
import { signByte, type Prints } from '../fingerprint/bytes.ts';
import type { KeyedByte } from '../fingerprint/keyed-byte.ts';
import { signOf } from '../signs.ts';
import type { QuotationPart } from './selector.ts';

/** A sign of a part that is not the article's. */
export type SignFault =
  | {
      at: 'between';
      /** The words on both sides. */
      words: [string, string];
      /** The number, in the article, of the word before. */
      place: number;
      found: string;
      /** Common signs that would agree. */
      fits: string[];
    }
  /** Before the first or behind the last of the quoted words stands a sign that is more than punctuation. */
  | { at: 'start' | 'end'; found: string };

/** What is tried for the editor, the commonest first, and what besides where the words are of a script of its own. */
const COMMON: readonly (readonly [RegExp, string[]])[] = [
  [
    /./u,
    signList(
      ` |, |. |; |: |-| - |"|'| "|" |, "|," |." |. "|: "|", |". | '|' |? |! | (|) |), |). | [|] |/|... | ... ||% | & `,
    ),
  ],
  [/\p{Script=Arabic}/u, signList('\u200C|، |؛ |؟ |۔ |٪ |: «')],
  [/\p{Script=Devanagari}/u, signList('। |।" ')],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, signList(',|.|:|;|?|!|。|、|「|」|《|》|:"|。"')],
  [/[\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Lao}\p{Script=Thai}]/u, signList('\u200B|។ |၊ |။ ')],
];

/** Signs with bars between them. */
function signList(signs: string): string[] {
  return signs.split('|').map(signOf);
}

/**
 * The signs of a part that are not the article's where its words stand.
 * @param from the number of the part's first word in the article, context included
 */
export function signFaults(byte: KeyedByte, prints: Prints, part: QuotationPart, from: number): SignFault[] {
  const { signs, source } = prints;
  if (signs === undefined) return [];
  const agrees = (at: number, sign: string): boolean => signs[at] === signByte(byte, source, at, sign);
  const first = from + part.before;
  const { start, between, end } = part.signs;
  const last = first + part.quoted - 1;
  const fitsBefore = (sign: string): boolean =>
    BEFORE.some((rest) => agrees(first - 1, signOf(rest + sign))) &&
    !PLAIN_BEFORE.some((plain) => agrees(first - 1, plain));
  const fitsAfter = (sign: string): boolean =>
    AFTER.some((rest) => agrees(last, signOf(sign + rest))) && !PLAIN_AFTER.some((plain) => agrees(last, plain));
  const inside = between.flatMap((text, i): SignFault[] => {
    const found = signOf(text);
    const place = first + i;
    if (agrees(place, found)) return [];
    const [before = '', after = ''] = part.words.slice(part.before + i);
    const fits = commonAt(before + after).filter((sign) => agrees(place, sign));
    return [{ at: 'between', words: [before, after], place, found, fits }];
  });
  return [
    ...inside,
    ...endFault('start', start, OF_NUMBER.test(start + part.words.slice(part.before).join('')), fitsBefore),
    ...endFault('end', end, false, fitsAfter),
  ];
}

/** What joins words, and is nothing to leave out. */
const JOINS = signList(' |, |. |; |: ');

/**
 * Whether nothing that could be left out stands before a word of the article: a mark that joins words, or what the
 * parts of the quotation print there.
 */
export function nothingBefore(byte: KeyedByte, { signs, source }: Prints, word: number, printed: string): boolean {
  return [...JOINS, signOf(printed)].some((sign) => signs?.[word - 1] === signByte(byte, source, word - 1, sign));
}

function commonAt(words: string): string[] {
  return COMMON.flatMap(([script, signs]) => (script.test(words) ? signs : []));
}

/**
 * What is not compared at the two ends of a quotation: blanks, quotation marks, and punctuation that only ends or joins
 * sentences. Whatever else stands there says something.
 */
const SAYS_NOTHING = /[\s"'.,;:\u00AB\u00BB\u2039\u203A\u300C-\u300F\u060C\u061B\u06D4\u3001\u3002\u0964\u0965]/gu;

/** Words broken off, or left out: that says something, though each of its dots would not. */
const BROKEN_OFF = /\.\s*\./u;

/** A text that starts with a sign that belongs to its first number: `.5`. */
const OF_NUMBER = /^[^\p{L}\p{N}]*[.,\u066B\u066C]\p{Nd}/u;

/** What may stand beside a sign at an end, outside the quotation. */
const BEFORE = signList('| |. |, |: | "|"|. "|, "|: "| (');
const AFTER = signList('| |. |, |"|" |." |," |". |", |. "|) | "| (');

/** What stands there in most articles. Where it fits, another sign fits by chance alone: so many are tried. */
const PLAIN_BEFORE = signList(' |. |, | "');
const PLAIN_AFTER = signList(' |. |, |," |." ');

function endFault(at: 'start' | 'end', text: string, ofNumber: boolean, fits: (sign: string) => boolean): SignFault[] {
  const found = signOf(text.trim());
  const says = ofNumber || BROKEN_OFF.test(found) || found.replace(SAYS_NOTHING, '') !== '';
  // A blank towards the words is a part of the sign: ` – `.
  const beside = signOf(at === 'start' ? text.trimStart() : text.trimEnd());
  return says && !fits(beside) ? [{ at, found }] : [];
}
