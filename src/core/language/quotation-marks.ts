/** Quotation marks in our own prose: only a proved quotation may have them. */

export interface MarkFound {
  mark: string;
  /** Where it is, in UTF-16 units. */
  index: number;
}

// What Unicode has as quotation marks of any script, and what passes for them: ornaments, brackets of titles, signs
// written twice. The single marks that are apostrophes, too, are judged in pairs.
const QUOTATION_MARK = String.raw`(?!['‘’＇])[\p{Quotation_Mark}\p{Pi}\p{Pf}❛-❠🙶-🙸〈-》⟨-⟫≪≫˝ˮ〃]|(?:<<|>>|''|‘‘|’’|,,|\x60\x60|´´)`;

// Primes measure: 34° 59′ 30″ and 5′ 11″. Elsewhere two of them are a quotation mark.
const PRIMES = String.raw`(?<!\p{Nd})[″‴⁗‶‷ʺ]`;

// Between Hebrew letters it marks an abbreviation.
const GERSHAYIM = String.raw`(?<!\p{sc=Hebrew})״|״(?!\p{sc=Hebrew})`;

const ALWAYS = new RegExp(`${QUOTATION_MARK}|${PRIMES}|${GERSHAYIM}`, 'gu');

const SINGLE_MARKS = "'‘’＇`´′‵ʹʼ";

// A mark before a word, or before the marks of markup round it; but for the century in "the '90s".
const OPENS = String.raw`(?<![\p{L}\p{M}\p{N}])[${SINGLE_MARKS}](?=[^\s${SINGLE_MARKS}])(?!\p{Nd}\p{Nd}s)`;

// A mark behind a word or its punctuation. Alone it is an apostrophe: "the fighters’ families".
const CLOSES = String.raw`(?<=\S)[${SINGLE_MARKS}](?![\p{L}\p{N}])`;

const SINGLE = new RegExp(`(?<opens>${OPENS})|(?<closes>${CLOSES})`, 'gu');

/** Every quotation mark in a text of ours, in order. A single mark counts where it has a partner; apostrophes are free. */
export function findQuotationMarks(text: string): MarkFound[] {
  const always = Array.from(text.matchAll(ALWAYS), ({ 0: mark, index }) => ({ mark, index }));
  const covered = new Set(always.flatMap(({ mark, index }) => Array.from(mark, (_, i) => index + i)));
  const single = singlePairs(text).filter(({ index }) => !covered.has(index));
  return [...always, ...single].sort((a, b) => a.index - b.index);
}

function singlePairs(text: string): MarkFound[] {
  const pairs: MarkFound[] = [];
  let open: MarkFound | undefined;
  for (const { 0: mark, index, groups } of text.matchAll(SINGLE)) {
    if (groups?.opens !== undefined) open ??= { mark, index };
    else if (open !== undefined) {
      pairs.push(open, { mark, index });
      open = undefined;
    }
  }
  return pairs;
}
