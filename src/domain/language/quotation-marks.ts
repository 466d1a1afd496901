/** Quotation marks in our own prose: only a proved quotation may have them. */

export interface MarkFound {
  mark: string;
  /** Where it is, in UTF-16 units. */
  index: number;
}

// Double marks, guillemets and low marks are never anything else.
const ALWAYS = /["＂“”„‟«»‹›‚‛〝〞]/gu;

// A mark before a word, unless it stands for the century in "the '90s".
const OPENS = /(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}[(…])(?!\p{Nd}\p{Nd}s)/u;

// A mark behind a word or its punctuation. Alone it is an apostrophe: "the fighters’ families".
const CLOSES = /(?<=\S)['’](?![\p{L}\p{N}])/u;

const SINGLE = new RegExp(`(?<opens>${OPENS.source})|(?<closes>${CLOSES.source})`, 'gu');

/** Every quotation mark in a text of ours, in order. A single mark counts where it has a partner; apostrophes are free. */
export function findQuotationMarks(text: string): MarkFound[] {
  const always = Array.from(text.matchAll(ALWAYS), ({ 0: mark, index }) => ({ mark, index }));
  return [...always, ...singlePairs(text)].sort((a, b) => a.index - b.index);
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
