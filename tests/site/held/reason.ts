/** Whether the sentence that gives the reason for a verdict names those who decided, and says of each what it did. */
import type { Facts, Piece } from './facts.ts';
import { inWords, plain, dateTold } from './words.ts';

/** How the reason of each row begins, and what it cannot do without. */
const FORMS: Readonly<Record<number, RegExp>> = {
  1: /^(?:Borne out|Refuted) by arithmetic\. /,
  2: /^Said by .+; denied by .+\.$/,
  3: /^(?:Denied first-hand|What its own side said denies it: |Taken back by all who said it)/,
  4: /^Said by .+, though it hurts .+\.$/,
  5: /^Said (?:first-hand and with no visible stake by .+ and |by (?:both|opposed) sides: .+ and )/,
  6: /^Said with no visible stake by .+ and .+; (?:nobody here|no counted voice) denies it\.$/,
  7: /^Said first-hand and with no visible stake by one voice alone: /,
  8: /^Said by .+; denied by .+\.$/,
  9: /^Said with no visible stake by one voice alone: .+; how it is known is not shown\.$/,
  10: /^Said by /,
};

const BEFORE_A_DENIAL = /denied by|^Denied first-hand.* by|denies it:|^Taken back by/;

interface Half {
  text: string;
  stances: readonly Piece['stance'][];
}

/** What is wrong with the reason; nothing where it is right. */
export function wrongIn(reason: string, facts: Facts): string[] {
  const { row, evidence, inputs, deniedBy } = facts;
  const wrong = FORMS[row]?.test(reason) === true ? [] : [`row ${String(row)} is told by “${reason}”`];
  if (row === 1) return wrong;
  const holding = new Set(inputs.filter(({ holds }) => holds).flatMap(({ statements }) => statements));
  const at = reason.search(BEFORE_A_DENIAL);
  const halves: Half[] = [
    { text: at < 0 ? reason : reason.slice(0, at), stances: ['asserts'] },
    { text: at < 0 ? '' : reason.slice(at), stances: ['denies', 'withdraws'] },
  ];
  for (const { text, stances } of halves) {
    const taking = evidence.filter(({ stance }) => stances.includes(stance));
    const { named, others, rest } = namesIn(text, facts);
    const strangers = named.filter((actor) => !taking.some((piece) => piece.actor === actor));
    wrong.push(...strangers.map((actor) => `${actor} is told to have ${stances.join(' or ')}`));
    const told = taking.filter(({ actor }) => named.includes(actor));
    wrong.push(...strangeDays(rest, told));
    const decided =
      row !== 10
        ? taking.filter(({ statement }) => holding.has(statement))
        : taking.filter(({ stance, actor }) => stance === 'asserts' || deniedBy.includes(actor));
    const voices = new Set(decided.map(({ actor }) => actor));
    const isAll = row === 2 || row === 8 || row === 10;
    const count = named.length + others;
    if (isAll ? count !== voices.size : text !== '' && row !== 3 && named.length === 0)
      wrong.push(`${String(count)} voices for ${[...voices].join(', ')}`);
  }
  return wrong;
}

/** The voices that a text names, how many more it counts, and what is left of it without the names. */
function namesIn(text: string, { actors }: Facts): { named: string[]; others: number; rest: string } {
  let rest = ` ${plain(text)}`;
  const named: string[] = [];
  const known = [...actors].map(([slug, { name }]) => ({ slug, name: plain(name).replace(/^(?:The|An?) /, '') }));
  // The longest first: one name may be the beginning of another.
  for (const { slug, name } of known.toSorted((a, b) => b.name.length - a.name.length)) {
    const at = rest.toLowerCase().search(new RegExp(`(?<![\\p{L}-])${escaped(name.toLowerCase())}(?![\\p{L}-])`, 'u'));
    // A person is told with his side: “… of the hills” names nobody else.
    if (at < 0 || rest.slice(0, at).endsWith('of the ')) continue;
    named.push(slug);
    rest = rest.replaceAll(new RegExp(escaped(name), 'gi'), '');
  }
  const counts = [...rest.matchAll(/(\w+) others?\b/g)].map(([, count]) => NUMBERS.indexOf(count ?? ''));
  return { named, others: counts.reduce((sum, count) => sum + count, 0), rest };
}

const NUMBERS = Array.from({ length: 40 }, (_, count) => inWords(count));

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** Days of a month in a text on which none of the words was said. */
function strangeDays(text: string, pieces: readonly Piece[]): string[] {
  const known = new Set(pieces.flatMap(({ when }) => dateTold(when).match(/\b\d{1,2}\b(?! ?%)/g) ?? []));
  const said = [...text.matchAll(/(?:on|between|by|or|and|from|to) (\d{1,2})\b/g)].map(([, day]) => day ?? '');
  return said.filter((day) => !known.has(day)).map((day) => `on day ${day} nobody said it`);
}
