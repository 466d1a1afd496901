/** How many voices stand behind the articles, in sentences. */
import type { Relay, StanceOrigins } from '../domain/origins.ts';
import { capital, counted } from './words.ts';

const VERBS = { asserts: 'say', denies: 'deny', withdraws: 'take back', withholds: 'leave open' } as const;
const ONE = { asserts: 'says', denies: 'denies', withdraws: 'takes back', withholds: 'leaves open' } as const;

/** "Three articles carry two statements that say so, by one voice." */
export function originsInWords({ stance, sources, statements, actors, sides }: StanceOrigins): string {
  const carry = sources.length === 1 ? 'carries' : 'carry';
  const verb = (statements.length === 1 ? ONE : VERBS)[stance];
  const object = stance === 'asserts' ? 'so' : 'it';
  const from = sides.length > 1 ? ` from ${counted(sides.length, 'side')}` : '';
  return `${capital(counted(sources.length, 'article'))} ${carry} ${counted(statements.length, 'statement')} that ${verb} ${object}, by ${counted(actors.length, 'voice')}${from}.`;
}

/** "Two articles, one origin"; where one article has it through somebody else, "One article, through another". */
export function relayInWords({ carriers }: Relay): string {
  return carriers.length === 1
    ? 'One article, at second remove'
    : `${capital(counted(carriers.length, 'article'))}, one origin`;
}
