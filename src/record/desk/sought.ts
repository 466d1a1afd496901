/** Sentences of ours that say that nobody, no other article or only one says a thing: what was looked for, and where. */
import { findAbsences, findNoDenials, folded, type AbsenceFound } from '../../core/desk/absences.ts';
import type { VFileMessage } from 'vfile-message';
import type { Finding } from '../../core/finding.ts';
import { absenceNotSaid, absenceNotSought, absenceToReadAgain, absenceUntrue } from '../../core/rules/index.ts';
import type { JudgedClaim } from '../claims.ts';
import { messageInBody, type Entries, type Entry } from '../entries.ts';

/**
 * What is not right about such sentences of a claim: one for which nothing was looked for, an entry of `absences` whose
 * words the claim does not say, and sources that were not read for one, as they came later.
 */
export function unsought(
  claim: JudgedClaim,
  entry: Entry<'claims'>,
  sources: Entries['sound']['sources'],
): VFileMessage[] {
  const { absences = [], evidence } = entry.data;
  const notes = evidence.map(({ note = '' }) => note);
  const covered = ({ sentence, words }: AbsenceFound): boolean =>
    absences.some(({ says }) => sentence.includes(folded(says)) && folded(says).includes(words));
  const open = (text: string): AbsenceFound[] => findAbsences(text).filter((found) => !covered(found));
  const inBody = [
    ...open(claim.text).map((found) => absenceNotSought.tell([placeIn(entry.body, found)], found.words)),
    ...deniedAllTheSame(claim, entry.body),
  ];
  const inFields = [
    ...notes.flatMap((note, i) => open(note).map(({ words }) => absenceNotSought.tell(['evidence', i, 'note'], words))),
    ...absences.flatMap(({ says, in: read }, i) => [
      ...unsaid(says, [claim.text, ...notes], i),
      ...unread(read, i, sources),
    ]),
  ];
  return [...inBody.map((finding) => messageInBody(entry, finding)), ...inFields.map(entry.located.message)];
}

/** Our text says that nobody denies the claim, and somebody does, with or without a vote. */
function deniedAllTheSame({ evidence, text }: JudgedClaim, body: string): Finding[] {
  const denials = evidence.filter(({ stance }) => stance === 'denies').map(({ statement }) => statement);
  if (denials.length === 0) return [];
  return findNoDenials(text).map((found) => absenceUntrue.tell([placeIn(body, found)], found.words, denials));
}

function unsaid(says: string, texts: readonly string[], i: number): Finding[] {
  if (texts.some((text) => folded(text).includes(folded(says)))) return [];
  return [absenceNotSaid.tell(['absences', i, 'says'], says)];
}

/** Sources that stand and were not read for it. One that is in the list and not in the content is reported as a reference. */
function unread(read: readonly string[], i: number, sources: Entries['sound']['sources']): Finding[] {
  const missing = [...sources.values()]
    .filter(({ slug, data }) => data.withdrawn === undefined && !read.includes(slug))
    .map(({ slug }) => slug);
  return missing.length === 0 ? [] : [absenceToReadAgain.tell(['absences', i, 'in'], missing)];
}

/** Where the words stand in the account; its first line where marks stand between them. */
function placeIn(body: string, { words, sentence }: AbsenceFound): number {
  const start = body.search(/\S/);
  const inOneRun = (text: string): RegExp => new RegExp(text.split(' ').map(escaped).join('\\s+'), 'u');
  const sentenceAt = body.search(inOneRun(sentence.slice(0, sentence.indexOf(words) + words.length)));
  const from = sentenceAt === -1 ? start : sentenceAt;
  const at = body.slice(from).search(inOneRun(words));
  return at === -1 ? from : from + at;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
