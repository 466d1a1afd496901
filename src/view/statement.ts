import type { SiteRecord } from '../record/look-up.ts';
import type { StatementEntry } from '../record/types.ts';
import { inWords } from './dates.ts';
import { CHANNELS } from './labels.ts';
import { nameInSentence } from './names.ts';

/**
 * A statement's name on the site: "Tweet by Maryam Rahimi, 4 September 2021".
 * Where one voice made several of a kind on one day, they are numbered: "…, 1 of 2".
 */
export function statementTitle(record: Pick<SiteRecord, 'actor' | 'statements'>, statement: StatementEntry): string {
  const { actor, channel, made } = statement;
  const alike = record.statements.filter(
    (other) => other.actor === actor && other.channel === channel && other.made.on === made.on,
  );
  const which = alike.findIndex(({ slug }) => slug === statement.slug) + 1;
  const number = alike.length > 1 ? `, ${String(which)} of ${String(alike.length)}` : '';
  const form = CHANNELS[channel].split(',')[0] ?? '';
  return `${form} by ${nameInSentence(record.actor(actor))}, ${inWords(made.on)}${number}`;
}
