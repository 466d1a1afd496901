/** Goes through what our sentences say that no article has, and holds each against an article that came later. */
import type { VFileMessage } from 'vfile-message';
import { findAbsences, folded } from '../../src/core/desk/absences.ts';
import { nearestSentences, type ComparedSentence } from '../../src/core/desk/near.ts';
import { absenceNotSaid, absenceNotSought } from '../../src/core/rules/index.ts';
import { wordsInWords } from '../../src/core/word-numbers.ts';
import { claimAlone } from '../../src/record/desk/claim-alone.ts';
import { formatMessage } from '../../src/record/message.ts';
import { openContext, type Dialogue, type LastRead } from '../article/context.ts';
import { Desk, KEYS_OF_A_DIALOGUE } from '../cli/ask.ts';
import { inParts, writePart, type Sitting } from '../cli/parts.ts';
import { showChanges } from '../edit/changes.ts';
import { withChanges } from '../edit/overlay.ts';
import { faultIn } from '../new/answers.ts';
import { fieldSchema } from '../new/fields.ts';
import { pathFor } from '../new/names.ts';
import { openAbsences, ownSentences, withRead, withSays, withSentences, type OpenAbsence } from './absences.ts';

/** The article that came later. */
export interface LaterArticle {
  /** The slug of its source. */
  source: string;
  sentences: readonly ComparedSentence[];
}

export interface HeldAgainst {
  /** Whether every sentence has been held against the article. */
  finished: boolean;
  /** How many have not. */
  open: number;
  /** Files of claims that could not be read, and were not asked for. */
  unreadable: string[];
}

/** How many sentences of the article are shown. */
const MOST_SHOWN = 3;

/** The whole dialogue. Each entry is written when it is answered; what is not is in the journal. */
export async function holdAgainst(setting: Sitting, article: LaterArticle): Promise<HeldAgainst> {
  const left: string[] = [];
  const last: LastRead = {};
  for (const line of KEYS_OF_A_DIALOGUE) setting.terminal.say(line);
  return inParts(setting, left, (isAgain) => goOn({ ...setting, last }, article, left, isAgain));
}

/** @param left names of what was left for later @param isAgain whether it goes on after a step back */
async function goOn(
  setting: Sitting & { last: LastRead },
  article: LaterArticle,
  left: string[],
  isAgain: boolean,
): Promise<HeldAgainst> {
  const { folder, today, terminal, journal, last } = setting;
  const desk = new Desk(terminal, journal);
  for (let isFirst = !isAgain; ; isFirst = false) {
    const context = await openContext(folder, today, desk, last);
    const all = openAbsences(context.entries, article.source);
    const open = all.filter(({ name }) => !left.includes(name));
    const absence = open.find(({ name }) => name === journal.about) ?? open[0];
    if (absence === undefined) return { finished: all.length === 0, ...endOf(context, all) };
    journal.begin(absence.name);
    show(context, absence, article, all.length);
    if (isFirst && journal.hasAnswers) desk.say('What was answered of this is kept.');
    const use = await answer(context, absence, article);
    if (use === 'leave') {
      journal.drop();
      return { finished: false, ...endOf(context, all) };
    }
    if (use === 'later') left.push(absence.name);
    const written = writePart(setting, context.changes);
    if (written.length > 0) desk.say(showChanges(written).trimEnd());
  }
}

function endOf({ files, entries }: Dialogue, all: readonly OpenAbsence[]): Omit<HeldAgainst, 'finished'> {
  const unreadable = files.entries.filter(({ kind, slug }) => kind === 'claims' && !entries.sound.claims.has(slug));
  return { open: all.length, unreadable: unreadable.map(({ path }) => path) };
}

/** What we say, where, what was looked for, and what in the article is nearest to it. */
function show({ desk }: Dialogue, absence: OpenAbsence, { source, sentences }: LaterArticle, open: number): void {
  const { claim, at } = absence;
  const { says = '', sought = '', in: read = [] } = claim.data.absences?.[at] ?? {};
  const ours = ownSentences(absence);
  desk.say(`\n${claim.data.id}  ${claim.data.title}  (${String(open)} to read)`);
  for (const { text, place } of ours)
    desk.say(`  ${claim.path}:${String(place.line)}:${String(place.column)}  ${folded(text)}`);
  if (ours.length === 0) {
    const { line, column } = claim.located.at(['absences', at, 'says']);
    desk.say(`  ${claim.path}:${String(line)}:${String(column)}  ${says} (not found in one run in the claim)`);
  }
  desk.say(`  Looked for: ${sought}`);
  desk.say(`  Read for it: ${read.join(', ')}`);
  const near = [sought, `${claim.data.title} ${ours.map(({ text }) => text).join(' ')}`]
    .map((words) => nearestSentences(words, sentences, MOST_SHOWN))
    .find(({ length }) => length > 0);
  desk.say(near === undefined ? `  No sentence of ${source} shares a word with it.` : `  Nearest to it in ${source}:`);
  for (const each of near ?? []) desk.say(`    ${wordsInWords(each.words)}: ${each.text}`);
}

const USES = [
  { key: 't', value: 'true', meaning: 'it still holds: the article is added to those that were read for it' },
  { key: 'c', value: 'change', meaning: 'write the sentence anew' },
  { key: 'l', value: 'later', meaning: 'leave it open for now' },
  { key: 'q', value: 'leave', meaning: 'stop here: the same command goes on with it' },
] as const;

/** @returns what was chosen at last; what comes of it is among the changes */
async function answer(
  context: Dialogue,
  absence: OpenAbsence,
  { source }: LaterArticle,
): Promise<(typeof USES)[number]['value']> {
  const { desk, changes, folder } = context;
  const path = pathFor('claims', absence.claim.slug, folder);
  for (;;) {
    const use = await desk.choose({ key: 'holds', prompt: 'does it hold', choices: USES });
    const text = use === 'change' ? await changed(context, absence, source) : absence.claim.file.text;
    if (text === undefined) continue;
    if (use === 'change') changes.write(path, text);
    if (use === 'true') changes.write(path, withRead(text, absence, source));
    return use;
  }
}

/** Takes the sentences anew, and what of them still has to be borne out. @returns nothing where all stay as they are */
async function changed(context: Dialogue, absence: OpenAbsence, source: string): Promise<string | undefined> {
  const { desk } = context;
  const ours = ownSentences(absence);
  if (ours.length === 0) {
    desk.say(`  Its words do not stand in one run there, expected them to: change ${absence.claim.path} by hand.`);
    return undefined;
  }
  const typed: string[] = [];
  for (const [i, { text }] of ours.entries()) {
    const others = ours.slice(i + 1).map((other) => other.text);
    const withIt = (words: string): string => withSentences(absence, ours, [...typed, words, ...others]);
    const more = ours.length === 1 ? '' : ` ${String(i + 1)} of ${String(ours.length)}`;
    const explain = ['  It takes the place of the whole sentence, as it stands in the file.'];
    const answer = await desk.ask({
      ...{ key: 'sentence', explain },
      about: i === 0 ? explain : [],
      prompt: `sentence${more} (Enter: as it is)`,
      otherwise: text,
      fault: (words) => newFaults(context, absence, withIt(words)),
    });
    typed.push(answer);
  }
  const text = withSentences(absence, ours, typed);
  if (text === absence.claim.file.text) {
    desk.say('  Nothing of it is changed.');
    return undefined;
  }
  const says = await askSays(context, typed.map(folded));
  const now = withSays(text, absence, says);
  return says === '' ? now : withRead(now, absence, source);
}

/** What the check would find wrong with the claim by itself that it does not find now. */
function newFaults(
  { files, folder }: Dialogue,
  { claim: { slug, file } }: OpenAbsence,
  text: string,
): string | undefined {
  const path = pathFor('claims', slug, folder);
  const problemsOf = (after: string) =>
    claimAlone(withChanges(files, [{ path, before: file.text, after }], folder), slug).problems;
  const idOf = ({ ruleId = '', reason }: VFileMessage): string => `${ruleId} ${reason}`;
  const before = new Set(problemsOf(file.text).map(idOf));
  const found = problemsOf(text).filter((problem) => !before.has(idOf(problem)));
  return found.length === 0 ? undefined : found.map(formatMessage).join('\n');
}

/** The words of the new sentences that still say what no article has; empty where none does. */
async function askSays({ desk, entries: { terms } }: Dialogue, sentences: readonly string[]): Promise<string> {
  const found = sentences.flatMap((sentence) => findAbsences(sentence));
  const [first] = found;
  const usual =
    first === undefined ? '' : first.sentence.slice(first.sentence.indexOf(first.words)).replace(/[.!?]$/, '');
  const field = { flag: 'says', path: ['absences', 0, 'says'] };
  const fault = (answer: string): string | undefined => {
    const says = folded(answer);
    if (says === '') return undefined;
    if (!sentences.some((sentence) => sentence.includes(says))) return absenceNotSaid.tell([], says).message;
    const missed = found.find(({ words }) => !says.includes(words));
    if (missed !== undefined) return absenceNotSought.tell([], missed.words).message;
    return faultIn([says], { kind: 'claims', field, terms });
  };
  const prompt = `says (Enter: ${usual === '' ? 'none, and the entry is taken out' : usual})`;
  const explain = `  ${fieldSchema('claims', field).description ?? ''}`;
  return folded(await desk.ask({ key: 'says', about: [explain], prompt, otherwise: usual, fault }));
}
