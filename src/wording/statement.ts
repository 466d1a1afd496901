import type { SiteRecord } from '../record/look-up.ts';
import { once } from '../record/once.ts';
import type { ActorEntry, StatementEntry } from '../record/types.ts';
import { dateInWords } from './dates.ts';
import { nameInSentence } from './names.ts';
import { channelForm } from './ways.ts';
import { capital, counted, numberInWords } from './words.ts';

/**
 * A statement's name on the site: "Tweet by Mira Tolen, 4 May 2010"; of pictures that nobody is credited with, what they
 * are called. Where one voice made several of a kind on one day, they are numbered: "…, 1 of 2".
 */
export function statementTitle(
  record: Pick<SiteRecord, 'manifest' | 'actor' | 'statements'>,
  statement: StatementEntry,
): string {
  const { actor, made } = statement;
  const alike = namesakesIn(record.statements).get(kindOf(statement)) ?? [];
  const which = alike.findIndex(({ slug }) => slug === statement.slug) + 1;
  const number = alike.length > 1 ? `, ${String(which)} of ${String(alike.length)}` : '';
  const voice = record.actor(actor);
  const name = nameInSentence(voice, record.manifest);
  const what = isShown(voice, statement) ? capital(name) : `${channelForm(statement)} by ${name}`;
  return `${what}, ${dateInWords(made.on)}${number}`;
}

/** What statements with one name have in common. */
function kindOf({ actor, channel, made }: StatementEntry): string {
  return [actor, channel, made.on].join(' ');
}

const namesakesIn = once((statements: readonly StatementEntry[]) => Map.groupBy(statements, kindOf));

/**
 * What a voice did with words, to follow its name: "said that it holds the bridge", or with the verb that the record has
 * for it: "calls for a truce". Pictures that nobody is credited with show, and do not say.
 */
export function saidInWords(
  voice: Pick<ActorEntry, 'kind'>,
  statement: Pick<StatementEntry, 'channel' | 'says'>,
): string {
  const { says } = statement;
  if (!says.startsWith('that ')) return says;
  return `${isShown(voice, statement) ? 'show' : 'said'} ${says}`;
}

/** Whether a statement is pictures that nobody is credited with. */
function isShown({ kind }: Pick<ActorEntry, 'kind'>, { channel }: Pick<StatementEntry, 'channel'>): boolean {
  return kind === 'unnamed' && channel === 'pictures';
}

/** "24 statements, three of them in more than one article": what a voice said, or a source carries. */
export function statementsInWords(statements: readonly Pick<StatementEntry, 'carriedBy'>[]): string {
  const shared = statements.filter(({ carriedBy }) => carriedBy.length > 1).length;
  const many = shared === statements.length ? 'all' : numberInWords(shared);
  const told = statements.length === 1 ? '' : `${many} of them `;
  const more = shared === 0 ? '' : `, ${told}in more than one article`;
  return `${capital(counted(statements.length, 'statement'))}${more}`;
}
