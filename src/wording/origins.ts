/** How many voices stand behind the articles, in sentences. */
import type { Carrier, Relay, StanceOrigins } from '../core/origins.ts';
import { nameInSentence, type Names } from './names.ts';
import { labelInList } from './source-label.ts';
import { capital, counted, listed } from './words.ts';

const SEVERAL = {
  asserts: 'say so',
  denies: 'deny it',
  withdraws: 'take it back',
  withholds: 'leave it open',
} as const;
const ONE = {
  asserts: 'says so',
  denies: 'denies it',
  withdraws: 'takes it back',
  withholds: 'leaves it open',
} as const;

/**
 * How many there are, as a count of origins has to be told: "at most three voices". Two can turn out to be one, and no
 * source shows that they are not.
 */
export function atMost(count: number, one: string): string {
  return count > 1 ? `at most ${counted(count, one)}` : counted(count, one);
}

/** "Three articles carry at most two statements that say so, by one voice." */
export function originsInWords({ stance, sources, statements, actors }: StanceOrigins): string {
  const carry = sources.length === 1 ? 'carries' : 'carry';
  const what = (statements.length === 1 ? ONE : SEVERAL)[stance];
  return `${capital(counted(sources.length, 'article'))} ${carry} ${atMost(statements.length, 'statement')} that ${what}, by ${atMost(actors.length, 'voice')}.`;
}

/** "Two articles, one origin"; where one article has it through somebody else, "One article, through another". */
export function relayInWords({ carriers }: Relay): string {
  return carriers.length === 1
    ? 'One article, at second remove'
    : `${capital(counted(carriers.length, 'article'))}, one origin`;
}

/** "Gazette (4 May 2031) and Herald (5 May 2031) carry the same statement by a miller, through The Agency." */
export function relayedWhat({ statement, carriers }: Relay, names: Names): string {
  const by = nameInSentence(names.actor(names.statement(statement).actor), names.manifest);
  const sources = carriers.map(({ source }) => names.source(source));
  const carry = carriers.length === 1 ? 'carries a' : 'carry the same';
  return `${listed(sources.map(labelInList))} ${carry} statement by ${by}${throughWhom(carriers, names)}.`;
}

function throughWhom(carriers: readonly Carrier[], names: Names): string {
  const voices = [...new Set(carriers.flatMap(({ via }) => via ?? []))].map((via) =>
    nameInSentence(names.actor(via), names.manifest),
  );
  if (voices.length === 0) return '';
  const some = carriers.every(({ via }) => via !== undefined) ? '' : 'some ';
  return `, ${some}through ${listed(voices)}`;
}
