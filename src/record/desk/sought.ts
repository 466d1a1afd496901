/** Sentences of ours that say that nobody, no other article or only one says a thing: what was looked for, and where. */
import { findAbsences, findNoDenials, folded, type Absence } from '../../core/desk/absences.ts';
import type { JudgedClaim } from '../claims.ts';
import { problemAt, type Entries, type Entry } from '../entries.ts';
import type { Problem } from '../problem.ts';
import type { Point } from '../reading/text.ts';

/**
 * What is not right about such sentences of a claim: one for which nothing was looked for, an entry of `absences` whose
 * words the claim does not say, and sources that were not read for one, as they came later.
 */
export function unsought(claim: JudgedClaim, entry: Entry<'claims'>, sources: Entries['sound']['sources']): Problem[] {
  const { absences = [], evidence } = entry.data;
  const notes = evidence.map(({ note = '' }) => note);
  const covered = ({ sentence, words }: Absence): boolean =>
    absences.some(({ says }) => sentence.includes(folded(says)) && folded(says).includes(words));
  const told = (words: string): string =>
    `our text says "${words}", expected what was looked for: add it to absences, with the words (says), what was looked for (sought) and the sources read for it (in), or say less`;
  const inBody = findAbsences(claim.text).filter((found) => !covered(found));
  const inNotes = notes.flatMap((note, i) =>
    findAbsences(note)
      .filter((found) => !covered(found))
      .map(({ words }) => problemAt(entry, ['evidence', i, 'note'], 'absence-not-sought', told(words))),
  );
  return [
    ...inBody.map(({ words, sentence }) => ({
      path: entry.path,
      ...placeInBody(entry, words, sentence),
      message: told(words),
      rule: 'absence-not-sought',
    })),
    ...inNotes,
    ...deniedAllTheSame(claim, entry),
    ...absences.flatMap(({ says, in: read }, i) => [
      ...unsaid(says, [claim.text, ...notes], entry, i),
      ...unread(read, entry, i, sources),
    ]),
  ];
}

/** Our text says that nobody denies the claim, and somebody does, with or without a vote. */
function deniedAllTheSame(claim: JudgedClaim, entry: Entry<'claims'>): Problem[] {
  const denials = claim.evidence.filter(({ stance }) => stance === 'denies').map(({ statement }) => statement);
  if (denials.length === 0) return [];
  return findNoDenials(claim.text).map(({ words, sentence }) => ({
    path: entry.path,
    ...placeInBody(entry, words, sentence),
    message: `our text says "${words}", and the evidence holds a denial (${denials.join(', ')}), expected the two to agree: say who denies it, or correct the stance`,
    rule: 'absence-untrue',
  }));
}

function unsaid(says: string, texts: readonly string[], entry: Entry<'claims'>, i: number): Problem[] {
  if (texts.some((text) => folded(text).includes(folded(says)))) return [];
  const message = `neither the account nor a note says "${says}", expected words of theirs: copy the words, or take the entry out`;
  return [problemAt(entry, ['absences', i, 'says'], 'absence-not-said', message)];
}

/** Sources that stand and were not read for it. One that is in the list and not in the content is reported as a reference. */
function unread(
  read: readonly string[],
  entry: Entry<'claims'>,
  i: number,
  sources: Entries['sound']['sources'],
): Problem[] {
  const missing = [...sources.values()]
    .filter(({ slug, data }) => data.withdrawn === undefined && !read.includes(slug))
    .map(({ slug }) => slug);
  if (missing.length === 0) return [];
  const message = `not read for this: ${missing.join(', ')}, expected every source that stands: look whether the sentence still holds, and add ${missing.length === 1 ? 'it' : 'them'}`;
  return [problemAt(entry, ['absences', i, 'in'], 'absence-to-read-again', message)];
}

/** Where the words stand under the front matter; its first line where marks stand between them. */
function placeInBody({ body, positions }: Entry<'claims'>, words: string, sentence: string): Point {
  const start = body.search(/\S/);
  const inOneRun = (text: string): RegExp => new RegExp(text.split(' ').map(escaped).join('\\s+'), 'u');
  const sentenceAt = body.search(inOneRun(sentence.slice(0, sentence.indexOf(words) + words.length)));
  const from = sentenceAt === -1 ? start : sentenceAt;
  const at = body.slice(from).search(inOneRun(words));
  const before = body.slice(0, at === -1 ? from : from + at);
  return positions.fromUnist({ line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') });
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
