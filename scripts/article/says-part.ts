/** What an utterance says, in a line: typed, or what its claims say. */
import { isDeepStrictEqual } from 'node:util';
import { MONTHS } from '../../src/core/months.ts';
import { statementSchema } from '../../src/core/schema/statement.ts';
import type { Stance } from '../../src/core/schema/claim.ts';
import type { Entries } from '../../src/record/entries.ts';
import { withText } from '../edit/yaml.ts';
import { faultIn } from '../new/answers.ts';
import { EXPLAINED } from '../new/explained.ts';
import { fieldSchema } from '../new/fields.ts';
import { pathFor } from '../new/names.ts';
import { asChanged, type Dialogue } from './context.ts';
import { askField, fieldOf, speaksEnglish } from './fields.ts';
import { isPlainFirst, type KnownWords } from './tells/first-word.ts';

/** What an utterance says of a claim. */
export interface SaidOf {
  stance: Stance;
  title: string;
}

/** What stands there until there is a claim. */
const NOTHING_YET = 'speaks';

/** What was said, in our words. Where nothing is typed it is told by the claims that follow. */
export async function askSays(context: Dialogue): Promise<string> {
  const field = fieldOf('statements', 'says');
  if (!speaksEnglish(context)) return askField(context, { kind: 'statements', field });
  const { desk, entries } = context;
  const about = [`  ${fieldSchema('statements', field).description ?? ''}`];
  const typed = await desk.ask({
    ...{ key: 'statements says', about, prompt: 'says (Enter: what its claims say)' },
    explain: [
      ...about,
      `  ${EXPLAINED['statements says'] ?? ''}`,
      '  With Enter, the titles of the claims that it speaks of are put together.',
    ],
    fault: (answer) =>
      answer === '' ? undefined : faultIn([answer], { kind: 'statements', field, terms: entries.terms }),
  });
  return typed === '' ? NOTHING_YET : typed;
}

/**
 * Where an utterance says what its claims say and nothing else, it says what the claims say that a sentence has brought.
 * Nothing of it is left out unsaid: a line is asked for where not all fits, and what stays as it is, is told.
 * @param text that of the article
 */
export async function tellSays(context: Dialogue, statement: string, text: string): Promise<void> {
  if (!speaksEnglish(context)) return;
  const { desk, changes, folder } = context;
  const path = pathFor('statements', statement, folder);
  const now = asChanged(context).entries;
  const data = now.sound.statements.get(statement)?.data;
  if (data === undefined) return;
  const name = now.sound.actors.get(data.actor)?.data.name ?? data.actor;
  const before = saidIn(context.entries, statement);
  const said = saidIn(now, statement);
  const known = knownWords(now, text);
  const says = saysFrom(said, known);
  if (data.says === says || isDeepStrictEqual(said, before)) return;
  if (data.says !== saysFrom(before, known)) {
    desk.note(`  What ${name} says stays as it was written: "${data.says}".`);
    return;
  }
  const line = says === wholeFrom(said, known) ? says : await askShorter(context, says, wholeFrom(said, known));
  changes.write(path, withText(changes.read(path) ?? '', ['says'], line));
  desk.note(`  ${name} ${line.startsWith('that ') ? 'said ' : ''}${line}.`);
}

/** Asks for a line where that of all the claims is too long. @param shorter what is taken where nothing is answered */
async function askShorter({ desk, entries }: Dialogue, shorter: string, whole: string): Promise<string> {
  const field = fieldOf('statements', 'says');
  return desk.ask({
    key: 'says in short',
    about: [`  There is no room for all that its claims say: ${whole}`],
    explain: [
      `  ${fieldSchema('statements', field).description ?? ''}`,
      '  Say all of it in fewer words. With Enter, the claims that have room are told, and that there are others.',
    ],
    prompt: `says (in fewer words; Enter: ${shorter})`,
    otherwise: shorter,
    fault: (answer) => faultIn([answer], { kind: 'statements', field, terms: entries.terms }),
  });
}

/** What an utterance says of which claims, in the order of the claims. */
function saidIn({ sound }: Entries, statement: string): SaidOf[] {
  return [...sound.claims.values()]
    .filter(({ data }) => data.withdrawn === undefined)
    .toSorted((a, b) => a.data.id.localeCompare(b.data.id, 'en', { numeric: true }))
    .flatMap(({ data: { title, evidence } }) =>
      evidence.filter((piece) => piece.statement === statement).map(({ stance }) => ({ stance, title })),
    );
}

const VERBS = [
  ['asserts', 'says', 'that'],
  ['denies', 'denies', 'that'],
  ['withdraws', 'no longer says', 'that'],
  ['withholds', 'leaves open', 'whether'],
] as const;

/** What stands behind the claims that have room, where others have none. */
const AND_OTHERS = ', among other things';

/**
 * What some claims make of an utterance: "that the rope was cut, and that it was old". Where the line has no room for all,
 * as many as it has room for, and that there are others.
 */
export function saysFrom(said: readonly SaidOf[], known: KnownWords): string {
  const whole = wholeFrom(said, known);
  if (said.length < 2 || isLine(whole)) return whole;
  const shorter = said.slice(0, -1).map((_, i) => wholeFrom(said.slice(0, said.length - 1 - i), known) + AND_OTHERS);
  return shorter.find(isLine) ?? whole;
}

function isLine(text: string): boolean {
  return statementSchema.shape.says.safeParse(text).success;
}

function wholeFrom(said: readonly SaidOf[], known: KnownWords): string {
  const isOnlyAsserted = said.every(({ stance }) => stance === 'asserts');
  const parts = VERBS.flatMap(([stance, verb, that]) => {
    const titles = said
      .filter((each) => each.stance === stance)
      .map(({ title }) => `${that} ${withinSentence(title, known)}`);
    return titles.length === 0 ? [] : [isOnlyAsserted ? joined(titles) : `${verb} ${joined(titles)}`];
  });
  return said.length === 0 ? NOTHING_YET : joined(parts);
}

function joined(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1) ?? ''}`;
}

/** By when a thing was so: that bound is the record's, and nobody said it. */
const BOUND = new RegExp(String.raw`,? by \d{1,2} (?:${MONTHS.join('|')})(?: \d{4})?$`);

/** A title inside a sentence: without its capital, unless its first word is a name. */
function withinSentence(whole: string, known: KnownWords): string {
  const title = whole.replace(BOUND, '');
  const [first = ''] = title.split(/[^\p{L}\p{M}’'-]/u);
  return first !== '' && isPlainFirst(first, known) ? first.charAt(0).toLowerCase() + title.slice(1) : title;
}

/** The words by which a name is told from others: those of the article, and the record's. */
function knownWords({ sound }: Entries, article: string): KnownWords {
  const claims = [...sound.claims.values()].map(({ data, body }) => `${data.title}.\n${body}`);
  const named = [...sound.actors.values(), ...sound.places.values()];
  return {
    article,
    ours: claims.join('\n'),
    names: named.flatMap(({ data }) => [data.name, ...(data.spellings ?? []).map(({ text }) => text)]),
  };
}
