/** Writes a new entry down, with a comment at each field that is still to be filled in. */
import { ownerSchema } from '../../src/core/schema/actor.ts';
import type { ContentKind } from '../../src/record/kinds.ts';
import type { ManifestTerms } from '../../src/record/manifest.ts';
import { plainOrQuoted, quoted } from '../cli/yaml-text.ts';
import { choicesOf } from './answers.ts';
import type { Answers } from './fields.ts';
import { FIELDS, fieldSchema } from './fields.ts';

export interface NewEntry {
  kind: ContentKind;
  answers: Answers;
  /** What the record's manifest lists. */
  terms: ManifestTerms;
  /** The day on which it is written, `YYYY-MM-DD`. */
  today: string;
  /** The claim's number; empty for other kinds. */
  id: string;
  /** Lines of an outlet's owner, where they are not to be filled in later. */
  owner?: readonly string[];
  /** The line of a claim's figure, where it has one. */
  figure?: string | undefined;
  /** The slugs of the claims that it opposes. */
  opposes?: readonly string[];
  /** Lines of a claim's evidence, where they are known. */
  evidence?: readonly string[];
}

/** The text of the entry's file. */
export function renderEntry(entry: NewEntry): string {
  const { today } = entry;
  const line = (flag: string, key: string): string[] => fieldLine(entry, flag, key);
  switch (entry.kind) {
    case 'actors':
      return lines(
        ...[line('name', 'name'), line('kind', 'kind'), line('side', 'side'), line('member-of', 'memberOf')],
        entry.answers.kind?.[0] === 'outlet' ? [...(entry.owner ?? OWNER)] : [],
        [reviewed(today)],
      );
    case 'places':
      return lines(line('name', 'name'), line('kind', 'kind'), line('part-of', 'partOf'), [reviewed(today)]);
    case 'sources':
      return lines(
        ...FIELDS.sources.map(({ flag, path }) => line(flag, String(path[0]))),
        ['inferred: []', 'untold: []'],
        [reviewed(today)],
      );
    case 'statements':
      return renderStatement(entry);
    case 'claims':
      return renderClaim(entry);
  }
}

/** What only an outlet has, and has to find on a public page. */
const OWNER = [
  'owner: # of an outlet whose article is a source; else take it out',
  ...Object.entries(ownerSchema.shape).flatMap(([key, { description }]) =>
    key === 'note' ? [] : [`  ${key}: # ${description ?? ''}`],
  ),
];

function renderStatement(entry: NewEntry): string {
  const line = (flag: string, key: string): string[] => fieldLine(entry, flag, key);
  const carriers = entry.answers.source ?? [];
  return lines(
    line('actor', 'actor'),
    line('says', 'says'),
    ['made:', ...[...line('on', 'on'), ...line('how', 'how')].map((each) => `  ${each}`)],
    line('channel', 'channel'),
    ['carriedBy:', ...(carriers.length === 0 ? ['  - source:'] : carriers.map((source) => `  - source: ${source}`))],
    [reviewed(entry.today)],
  );
}

function renderClaim(entry: NewEntry): string {
  const { answers, id, today, opposes = [] } = entry;
  const line = (flag: string, key: string): string[] => fieldLine(entry, flag, key);
  const list = (flag: string): string => `[${(answers[flag] ?? []).join(', ')}]`;
  const statements = answers.statement ?? [];
  const evidence = (statements.length === 0 ? [''] : statements).flatMap((statement) => [
    `  - statement:${statement === '' ? '' : ` ${statement}`}`,
    '    stance: # asserts, denies, withdraws, withholds',
    '    basis: # first-hand, own-word, second-hand',
    '    speaksOf: # the time that it is about (EDTF), as the claim’s "when"',
    '    quotes: # paste below what quote:find prints, or write []',
  ]);
  return lines(
    ['---', `id: ${id}`],
    line('title', 'title'),
    line('topic', 'topic'),
    line('kind', 'kind'),
    [`favours: ${list('favours')}`, `hurts: ${list('hurts')}`, `places: ${list('place')}`],
    line('when', 'when'),
    entry.figure === undefined ? [] : [entry.figure],
    ['evidence:', ...(entry.evidence ?? evidence)],
    line('as-of', 'asOf'),
    line('verdict', 'verdict'),
    [
      'unknowns: []',
      ...(opposes.length === 0 ? [] : [`opposes: [${opposes.join(', ')}]`]),
      'revisions:',
      `  - { version: 1, on: ${quoted(today)}, what: First published. }`,
    ],
    [reviewed(today), '---'],
  );
}

/** One field: its value, or a comment that says what belongs there. Nothing for an optional one without a value. */
function fieldLine({ kind, answers, terms }: NewEntry, flag: string, key: string): string[] {
  const field = FIELDS[kind].find((each) => each.flag === flag);
  const value = answers[flag]?.[0];
  if (value !== undefined) return [`${key}: ${plainOrQuoted(value)}`];
  if (field === undefined || field.optional === true) return [];
  const choices = choicesOf(kind, field, terms);
  const meaning = choices.length > 0 ? choices.join(', ') : (fieldSchema(kind, field).description ?? '');
  return [`${key}: # ${meaning}`];
}

function reviewed(today: string): string {
  return `reviewed: ${quoted(today)}`;
}

function lines(...groups: string[][]): string {
  return `${groups.flat().join('\n')}\n`;
}
