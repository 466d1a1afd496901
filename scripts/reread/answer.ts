/** Answers of sentences that were held against an article that came later: that they hold, another number, other words, or none. */
import type { VFileMessage } from 'vfile-message';
import { everySentence, findAbsences, folded } from '../../src/core/desk/absences.ts';
import { absenceNotSaid, absenceNotSought } from '../../src/core/rules/index.ts';
import { checkCounts } from '../../src/record/checks/counts.ts';
import { checkProse } from '../../src/record/checks/prose.ts';
import { claimAlone } from '../../src/record/desk/claim-alone.ts';
import { readEntries, type Entry } from '../../src/record/entries.ts';
import type { ContentKind } from '../../src/record/kinds.ts';
import { formatMessage } from '../../src/record/message.ts';
import type { ContentFiles } from '../../src/record/reading/files.ts';
import type { Dialogue } from '../article/context.ts';
import type { Choice } from '../cli/ask.ts';
import { withChanges } from '../edit/overlay.ts';
import { withText } from '../edit/yaml.ts';
import { faultIn } from '../new/answers.ts';
import { fieldSchema } from '../new/fields.ts';
import { pathFor } from '../new/names.ts';
import { unsaidThen, withRead, withSays } from './absences.ts';
import { canBeCounted, textThatHolds, withNumbers } from './hold.ts';
import type { OpenAccount } from './accounts.ts';
import type { OpenQuestion } from './open.ts';
import { inAccount, isClaim, isSame, withSentences, type OurSentence } from './sentences.ts';
import { tooMuchIn } from './show.ts';

type Use = 'true' | 'number' | 'change' | 'delete' | 'later' | 'leave';

/** @returns what was chosen at last; what comes of it is among the changes */
export async function answer(context: Dialogue, question: OpenQuestion, source: string): Promise<Use> {
  const { desk, changes, folder } = context;
  const { entry } = question;
  const path = pathFor(entry.kind, entry.slug, folder);
  const numbers = withNumbers(question);
  const canCount = canBeCounted(question);
  if (canCount) for (const text of numbers) desk.say(`  With the right number: ${folded(text)}`);
  for (;;) {
    const use = await desk.choose({
      key: 'holds',
      prompt: 'does it hold',
      choices: usesOf(question, canCount),
    });
    if (use === 'later' || use === 'leave') return use;
    const text = await textFor(context, question, { use, numbers, source });
    if (text === undefined) continue;
    changes.write(path, text);
    return use;
  }
}

const PUT_OFF: readonly Choice<Use>[] = [
  { key: 'l', value: 'later', meaning: 'leave it open for now' },
  { key: 'q', value: 'leave', meaning: 'stop here: the same command goes on with it' },
];

function usesOf({ absence, account }: OpenQuestion, canCount: boolean): Choice<Use>[] {
  if (account !== undefined)
    return [
      { key: 't', value: 'true', meaning: 'all of it still holds: reviewed becomes today' },
      {
        key: 'c',
        value: 'change',
        meaning: 'write some of its sentences anew: the others hold, and reviewed becomes today',
      },
      ...PUT_OFF,
    ];
  const number = canCount ? ', and its number is put right' : '';
  const holds: Choice<Use>[] =
    absence === undefined
      ? [{ key: 'n', value: 'number', meaning: 'it still holds, with the right number' }]
      : [
          {
            key: 't',
            value: 'true',
            meaning: `it still holds: the article is added to those that were read for it${number}`,
          },
        ];
  return [
    ...(absence === undefined && !canCount ? [] : holds),
    { key: 'c', value: 'change', meaning: 'write the sentence anew' },
    { key: 'd', value: 'delete', meaning: 'take the sentence out, and what was looked for with it' },
    ...PUT_OFF,
  ];
}

/** The file as it will be; `undefined` where nothing came of the answer, which is told. */
async function textFor(
  context: Dialogue,
  question: OpenQuestion,
  { use, numbers, source }: { use: Exclude<Use, 'later' | 'leave'>; numbers: readonly string[]; source: string },
): Promise<string | undefined> {
  const { entry, ours, account } = question;
  if (account !== undefined) {
    if (use === 'true') return withText(entry.file.text, ['reviewed'], context.today);
    return changedAccount(context, { ...question, ours: await askWhich(context, account) }, source);
  }
  if (use === 'true' || use === 'number') {
    const text = textThatHolds(entry, [question], source);
    return withWordsSought(context, question, { text, sentences: numbers, source });
  }
  if (ours.length === 0) {
    context.desk.say(`  Its words do not stand in one run there, expected them to: change ${entry.path} by hand.`);
    return undefined;
  }
  const sentences = use === 'delete' ? ours.map(() => '') : await askSentences(context, question);
  const text = withSentences(entry, ours, sentences);
  if (text === entry.file.text) {
    context.desk.say('  Nothing of it is changed.');
    return undefined;
  }
  const fault = use === 'delete' ? newFaults(context, entry, text) : undefined;
  if (fault === undefined) return withWordsSought(context, question, { text, sentences, source, isNew: true });
  context.desk.say(fault);
  return undefined;
}

/** Which sentences of an account are written anew: those that may say too much are offered. */
async function askWhich({ desk, entries }: Dialogue, account: OpenAccount): Promise<OurSentence[]> {
  const all = everySentence(account.claim.body).map((span) => inAccount(account.claim, span));
  const offered = tooMuchIn(account, entries).flatMap((each) => {
    const at = all.findIndex((sentence) => isSame(sentence, each));
    return at === -1 ? [] : [String(at + 1)];
  });
  const about = all.map(({ text }, i) => `  ${String(i + 1).padStart(2)}  ${folded(text)}`);
  const chosen = (answer: string): (OurSentence | undefined)[] =>
    answer.split(/[\s,]+/).map((number) => all[Number(number) - 1]);
  const typed = await desk.ask({
    ...{ key: 'sentences of the account', about, otherwise: offered.join(' ') },
    explain: [
      ...about,
      '  Each is asked for by itself, and what you write for it may be several, or none of its words.',
    ],
    prompt: `which (numbers, then Enter${offered.length === 0 ? '' : `; Enter alone: ${offered.join(' ')}`})`,
    fault: (answer) =>
      chosen(answer).includes(undefined)
        ? `which is "${answer}", expected numbers from 1 to ${String(all.length)} with blanks between them.`
        : undefined,
  });
  return all.filter((sentence) => chosen(typed).includes(sentence));
}

/** The file with sentences of an account written anew, and read today; `undefined` where none is other than it was. */
async function changedAccount(context: Dialogue, question: OpenQuestion, source: string): Promise<string | undefined> {
  const { entry, ours } = question;
  const sentences = await askSentences(context, question);
  const text = withSentences(entry, ours, sentences);
  if (text === entry.file.text) {
    context.desk.say('  Nothing of it is changed.');
    return undefined;
  }
  const sought = await withWordsSought(context, question, { text, sentences, source, isNew: true });
  return withText(sought, ['reviewed'], context.today);
}

/** Takes the sentences anew. */
async function askSentences(context: Dialogue, { entry, ours }: OpenQuestion): Promise<string[]> {
  const typed: string[] = [];
  for (const [i, { text }] of ours.entries()) {
    const others = ours.slice(i + 1).map((other) => other.text);
    const withIt = (words: string): string => withSentences(entry, ours, [...typed, words, ...others]);
    const more = ours.length === 1 ? '' : ` ${String(i + 1)} of ${String(ours.length)}`;
    const explain = ['  It takes the place of the whole sentence, as it stands in the file.'];
    const words = await context.desk.ask({
      ...{ key: 'sentence', explain },
      about: [...(i === 0 ? explain : []), ...(ours.length === 1 ? [] : [`  ${folded(text)}`])],
      prompt: `sentence${more} (Enter: as it is)`,
      otherwise: text,
      fault: (typedNow) => newFaults(context, entry, withIt(typedNow)),
    });
    typed.push(words);
  }
  return typed;
}

/**
 * The file, with what its sentences still say that no article has. It is asked for where the entry of `absences` is no
 * longer said; where nothing is left of the sentence, the entry goes.
 */
async function withWordsSought(
  context: Dialogue,
  { entry, absence }: OpenQuestion,
  {
    text,
    sentences,
    source,
    isNew = false,
  }: { text: string; sentences: readonly string[]; source: string; isNew?: boolean },
): Promise<string> {
  if (!isClaim(entry)) return text;
  const own = isNew ? absence?.at : undefined;
  const after = entryAs(context, entry, text);
  const gone = after === undefined ? [] : unsaidThen(entry, after);
  const asked = [...new Set([...(own === undefined ? [] : [own]), ...gone])].sort((a, b) => a - b);
  const left = sentences.map(folded).filter((sentence) => sentence !== '');
  const says = new Map<number, string>();
  for (const at of asked) says.set(at, left.length === 0 ? '' : await askSays(context, left));
  // An entry that goes moves those behind it: the last comes first.
  return [...says].reverse().reduce((now, [at, words]) => {
    const changed = withSays(now, at, words);
    return words === '' || at !== own ? changed : withRead(changed, { claim: entry, at }, source);
  }, text);
}

/** The content, with an entry as it would be written. */
function filesWith({ files, folder }: Dialogue, { kind, slug, file }: Entry<ContentKind>, text: string): ContentFiles {
  return withChanges(files, [{ path: pathFor(kind, slug, folder), before: file.text, after: text }], folder);
}

function entryAs(context: Dialogue, entry: Entry<'claims'>, text: string): Entry<'claims'> | undefined {
  return readEntries(filesWith(context, entry, text), () => undefined).sound.claims.get(entry.slug);
}

/** What the check would find wrong with the entry by itself that it does not find now. */
function newFaults(context: Dialogue, entry: Entry<ContentKind>, text: string): string | undefined {
  const problemsOf = (after: string): VFileMessage[] => {
    const files = filesWith(context, entry, after);
    return isClaim(entry) ? claimAlone(files, entry.slug).problems : problemsIn(files, entry.path);
  };
  const idOf = ({ ruleId = '', reason }: VFileMessage): string => `${ruleId} ${reason}`;
  const before = new Set(problemsOf(entry.file.text).map(idOf));
  const found = problemsOf(text).filter((problem) => !before.has(idOf(problem)));
  return found.length === 0 ? undefined : found.map(formatMessage).join('\n');
}

/** What is wrong with the fields of an entry that is no claim, and with our words in them. */
function problemsIn(files: ContentFiles, path: string): VFileMessage[] {
  const problems: VFileMessage[] = [];
  const report = (problem: VFileMessage): void => {
    if (problem.file === path) problems.push(problem);
  };
  const entries = readEntries(files, report);
  checkProse(entries, report);
  checkCounts(entries, report);
  return problems;
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
