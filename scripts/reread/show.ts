/** How a question or a screen of them is shown. */
import { outBy } from '../../src/core/as-of.ts';
import { folded } from '../../src/core/desk/absences.ts';
import { markedIn } from '../../src/core/desk/bearing.ts';
import { mayBeTooMuch } from '../../src/core/desk/too-much.ts';
import { countsOfAll } from '../../src/core/language/typed-counts.ts';
import { daysOfAll } from '../../src/core/language/typed-days.ts';
import { wordsInWords } from '../../src/core/word-numbers.ts';
import { ourWords } from '../../src/record/checks/counts.ts';
import type { Entries, Entry } from '../../src/record/entries.ts';
import type { ContentKind } from '../../src/record/kinds.ts';
import type { Desk } from '../cli/ask.ts';
import type { OpenAccount } from './accounts.ts';
import { withNumbers } from './hold.ts';
import type { LaterArticle } from './later-article.ts';
import type { OpenQuestion } from './open.ts';
import type { GroupScreen } from './plan.ts';
import { inAccount, isClaim, type OurSentence } from './sentences.ts';

/** How much fits on a screen. */
export interface Screen {
  rows: number;
  columns: number;
}

/** How many sentences of the article are shown. */
const MOST_SHOWN = 3;

/** What we say, where, what was looked for, what it counts, and what in the article bears on it. */
export function showQuestion(
  desk: Pick<Desk, 'say'>,
  question: OpenQuestion,
  article: LaterArticle,
  { left, entries }: { left: string; entries: Entries },
): void {
  const { entry, absence, counts, account } = question;
  const { sought, in: read = [] } = absence?.claim.data.absences?.[absence.at] ?? {};
  desk.say(`\n${titleOf(entry)}  (${left} left)`);
  for (const line of saidIn(question)) desk.say(`  ${line}`);
  if (sought !== undefined) {
    desk.say(`  Looked for: ${sought}`);
    desk.say(`  Read for it: ${read.join(', ')}`);
  }
  const [{ articles, by } = {}] = counts;
  if (articles !== undefined) desk.say(`  It counts the articles, and there are ${String(articles)}${by ?? ''}.`);
  const asOf = asOfBefore(question, article);
  if (asOf !== undefined)
    desk.say(`  The claim speaks as of ${asOf}: its numbers and days of articles are those of what was out by then.`);
  if (account === undefined) showBearing(desk, question, article);
  else showAccount(desk, account, entries);
}

/** The day as of which a sentence counts or dates all articles, where the new one came out after it: it changes none of that. */
function asOfBefore({ entry, ours }: OpenQuestion, { issued }: LaterArticle): string | undefined {
  if (!isClaim(entry) || outBy(issued, entry.data.asOf)) return undefined;
  const texts = ours.map(({ text }) => ourWords(text));
  return texts.some((text) => countsOfAll(text).length + daysOfAll(text).length > 0) ? entry.data.asOf : undefined;
}

/** Our sentences with their places. */
function saidIn({ entry, ours, absence }: OpenQuestion): string[] {
  if (absence === undefined || ours.length > 0)
    return ours.map(({ text, place }) => `${placeIn(entry, place)}  ${folded(text)}`);
  const { says = '' } = absence.claim.data.absences?.[absence.at] ?? {};
  const place = placeIn(entry, entry.located.at(['absences', absence.at, 'says']));
  return [`${place}  ${says} (not found in one run in the claim)`];
}

function placeIn({ path }: Entry<ContentKind>, { line, column }: { line: number; column: number }): string {
  return `${path}:${String(line)}:${String(column)}`;
}

function showBearing(desk: Pick<Desk, 'say'>, { bearing }: OpenQuestion, { source, isComparable }: LaterArticle): void {
  if (bearing.length > 0) desk.say(`  What of ${source} bears on it:`);
  else if (isComparable) desk.say(`  ${source} has none of these words: hold it against the article itself.`);
  else desk.say(`  ${source} is in another language than ours: hold it against the article itself.`);
  for (const { sentence, stems } of bearing.slice(0, MOST_SHOWN))
    desk.say(`    ${wordsInWords(sentence.words)}: ${markedIn(sentence.text, stems)}`);
}

/** What the account was written without, the sentences of it that may say too much now, and the whole. */
function showAccount(desk: Pick<Desk, 'say'>, { claim, version, came }: OpenAccount, entries: Entries): void {
  desk.say(`  Since version ${String(version)} its evidence has grown:`);
  for (const { statement, source } of came) {
    const quotes = claim.data.evidence
      .filter((piece) => piece.statement === statement)
      .flatMap((piece) => piece.quotes.filter((quote) => quote.source === source));
    desk.say(
      `    ${statement} in ${source}${quotes.length === 0 ? '' : `: ${quotes.map(({ exact }) => exact).join(' / ')}`}`,
    );
  }
  const tooMuch = tooMuchIn({ claim, came }, entries);
  if (tooMuch.length > 0) desk.say('  These may say too much now:');
  for (const { text, place } of tooMuch) desk.say(`    ${placeIn(claim, place)}  ${folded(text)}`);
  const start = claim.file.text.length - claim.body.trimStart().length;
  desk.say(`  The whole account, ${placeIn(claim, claim.file.at(start))}:`);
  for (const each of claim.body.trim().split('\n')) desk.say(`    ${each}`.trimEnd());
}

/** The sentences of an account that may say too much, now that its evidence has grown. */
export function tooMuchIn({ claim, came }: Pick<OpenAccount, 'claim' | 'came'>, { sound }: Entries): OurSentence[] {
  const names = came.flatMap(({ statement }) => {
    const { actor = '', carriedBy = [] } = sound.statements.get(statement)?.data ?? {};
    const outlets = carriedBy.map(({ source }) => sound.sources.get(source)?.data.publisher);
    return [sound.actors.get(actor)?.data.name, ...outlets].filter((name) => name !== undefined);
  });
  return mayBeTooMuch(claim.body, names).map((span) => inAccount(claim, span));
}

/** A screen of questions with their numbers on it. @param screens how many there are of its group */
export function showPage(
  desk: Pick<Desk, 'say'>,
  { kind, questions }: GroupScreen,
  { source }: LaterArticle,
  { left, screens }: { left: string; screens: number },
): void {
  const more = screens > 1 ? `; this one has ${String(screens)} screens` : '';
  const head = {
    absences: `Nothing of ${source} bears on these: it has no word that was looked for, and none of their claims’ titles, places and figures.`,
    numbers: `These count the articles, and the number alone is put right. Read each: what all the others say, ${source} may not.`,
  }[kind];
  desk.say(`\n${head}  (${left} left${more})`);
  for (const [i, question] of questions.entries()) for (const line of linesOnPage(question, i)) desk.say(line);
}

/** @param i where it stands on the screen, from 0 */
function linesOnPage(question: OpenQuestion, i: number): string[] {
  const { entry, absence } = question;
  const { sought } = absence?.claim.data.absences?.[absence.at] ?? {};
  const number = String(i + 1).padStart(3);
  const right = withNumbers(question).map(folded);
  const own = question.ours.map(({ text, place }, at) => {
    const [now, then = now] = [folded(text), right[at]];
    return now === then ? [`${placeIn(entry, place)}  ${now}`] : [placeIn(entry, place), `- ${now}`, `+ ${then}`];
  });
  const [near] = question.bearing;
  const [first = '', ...rest] = [
    ...own.flat(),
    ...(sought === undefined ? [] : [`Looked for: ${sought}`]),
    ...(near === undefined ? [] : [`The article: ${markedIn(near.sentence.text, near.stems)}`]),
  ];
  return [`${number}  ${first}`, ...rest.map((line) => `     ${line}`)];
}

/** How many lines of a screen a question takes. */
export function heightOnPage(question: OpenQuestion, { columns }: Screen): number {
  return linesOnPage(question, 0).reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / columns)), 0);
}

/** How many lines are left for the questions: an empty one, its head, its keys and where the answer is typed take the others. */
export function roomOnPage({ rows, columns }: Screen): number {
  return rows - 2 - Math.ceil(220 / columns) - Math.ceil(120 / columns);
}

function titleOf({ kind, slug, data }: Entry<ContentKind>): string {
  return 'verdict' in data ? `${data.id}  ${data.title}` : `${kind}/${slug}`;
}
