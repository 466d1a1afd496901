/**
 * The words in which a page tells what a data file says, written down a second time: nothing here comes from the code
 * that makes the pages, so that a word exchanged there is seen. What a record calls its sides stands in its own file.
 */
import type { Basis, Claim, Stance, Verdict } from '../../../src/core/schema/claim.ts';
import type { Figure } from '../../../src/core/schema/figure.ts';
import type { Statement } from '../../../src/core/schema/statement.ts';
import { MANIFEST } from '../this-site.ts';

export const VERDICTS: Readonly<Record<Verdict, { label: string; family: string }>> = {
  conceded: { label: 'Conceded', family: 'stands' },
  corroborated: { label: 'Corroborated', family: 'stands' },
  undisputed: { label: 'Undisputed', family: 'stands' },
  'single-origin': { label: 'Single origin', family: 'open' },
  'claimed-only': { label: 'Claimed only', family: 'open' },
  contested: { label: 'Contested', family: 'contested' },
  contradicted: { label: 'Does not stand', family: 'does-not-stand' },
};

/** The verdicts to which each rule of the table can lead, from the first rule. */
export const ROWS: readonly (readonly Verdict[])[] = [
  ['corroborated', 'contradicted'],
  ['contested'],
  ['contradicted'],
  ['conceded'],
  ['corroborated'],
  ['undisputed'],
  ['single-origin'],
  ['contested'],
  ['single-origin'],
  ['claimed-only'],
];

export const NEITHER = 'Neither shown to be true nor shown to be false.';

/** What each side, and each voice of none, is called where it stands alone. */
export const SIDES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(MANIFEST.sides.map(({ id, name }) => [id, name])),
  'third-party': 'Third party',
  outlet: 'News outlet',
  unattributed: 'Not named',
};

/** What a side is called where it stands for an account or loses by a claim; without its article. */
export const PARTIES: Readonly<Record<string, string>> = Object.fromEntries(
  MANIFEST.sides.map(({ id, inSentence }) => [id, bare(inSentence)]),
);

/** After a name, before names, and before a claim. */
export const STANCES: Readonly<Record<Stance, { did: string; by: string; to: string }>> = {
  asserts: { did: 'asserted it', by: 'Said by', to: 'Asserts' },
  denies: { did: 'denied it', by: 'Denied by', to: 'Denies' },
  withdraws: { did: 'took it back', by: 'Taken back by', to: 'Takes back' },
  withholds: { did: 'left it open', by: 'Left open by', to: 'Leaves open' },
};

export const BASES: Readonly<Record<Basis, string>> = {
  'first-hand': 'First-hand: saw it, did it, or has the text, record or credited picture to hand',
  'own-word': 'Own word: does not show how they know',
  'second-hand': 'Second-hand: passes on what others say',
};

export const CHANNELS: Readonly<Record<Statement['channel'], string>> = {
  tweet: 'Tweet',
  'social-post': 'Post on social media',
  video: 'Video',
  interview: 'Interview',
  remark: 'Remark to a reporter',
  'news-conference': 'News conference',
  'written-statement': 'Written statement',
  message: 'Message (form not given)',
  'op-ed': 'Opinion article',
  report: 'Report',
  pictures: 'Pictures',
};

export const KINDS: Readonly<Record<Claim['kind'], string>> = {
  event: 'That something happened or was so',
  background: 'Background',
  saying: 'That something was said',
  arithmetic: 'A sum that can be checked',
};

const COUNTS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A count as a sentence has it. */
export function inWords(count: number): string {
  return COUNTS[count] ?? count.toLocaleString('en-GB');
}

/** `the` and `a` left out, and all in small letters: a name at the start of a line is the name inside one. */
export function bare(text: string): string {
  return plain(text)
    .toLowerCase()
    .replaceAll(/(^|\s)(?:the|an?) /g, '$1');
}

/** Text as a reader has it: without the line breaks and the unbreakable blanks of the page. */
export function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** What an editor typed as a reader has it: its apostrophes are curly, but for those of words between quotation marks. */
export function printed(text: string): string {
  return text.replaceAll(/“[^”]*”|(?<=\p{L})'|'(?=\p{L})/gu, (found) => (found === "'" ? '’' : found));
}

/** An EDTF date in English, as the formats of the language have it. */
export function dateTold(edtf: string): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return oneDate(from);
  if (from === '..') return `by ${oneDate(to)}`;
  if (to === '..') return `from ${oneDate(from)}`;
  if (from.length !== to.length) return `${oneDate(from)} to ${oneDate(to)}`;
  const range = formatOf(from).formatRange(new Date(from), new Date(to));
  return range.replaceAll(/\s*–\s*/g, ' to ');
}

const HEDGES: Readonly<Record<string, string>> = { '?': 'probably ', '~': 'about ', '%': 'probably about ' };

function oneDate(edtf: string): string {
  const date = edtf.replace(/[~?%]$/, '');
  return `${HEDGES[edtf.slice(date.length)] ?? ''}${formatOf(date).format(new Date(date))}`;
}

function formatOf(date: string): Intl.DateTimeFormat {
  const [, month, day] = date.split('-');
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
  });
}

const STATED: Readonly<Record<Figure['stated'], string>> = {
  exactly: '',
  about: 'about ',
  'at-least': 'at least ',
  'more-than': 'more than ',
};

/** A figure as it was stated, in small letters. */
export function figureTold({ low, high, unit, stated }: Figure): string {
  const one = (value: number): string => (unit === 'share' ? `${String(value * 100)}%` : value.toLocaleString('en-GB'));
  const name = { mi: 'miles', share: 'of the whole' }[unit] ?? unit;
  return `${STATED[stated]}${low === high ? one(low) : `${one(low)} to ${one(high)}`} ${name}`.toLowerCase();
}
