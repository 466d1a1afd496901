/**
 * Goes through what our sentences say that no article has, how many articles they count, and the accounts whose evidence
 * has grown, and holds each against an article that came later.
 */
import { openContext, type Dialogue, type LastRead } from '../article/context.ts';
import { Desk, KEYS_OF_A_DIALOGUE } from '../cli/ask.ts';
import { inParts, writePart, type Sitting } from '../cli/parts.ts';
import { showChanges } from '../edit/changes.ts';
import { openAccounts, stillOpen, type OpenAccount } from './accounts.ts';
import { answer } from './answer.ts';
import { openQuestions, show, type LaterArticle, type OpenQuestion } from './open.ts';

export interface HeldAgainst {
  /** Whether every sentence has been held against the article. */
  finished: boolean;
  /** How many have not. */
  open: number;
  /** Files of entries that could not be read, and were not asked for. */
  unreadable: string[];
}

/** The whole dialogue. Each question is written when it is answered; what is not is in the journal. */
export async function holdAgainst(setting: Sitting, article: LaterArticle): Promise<HeldAgainst> {
  const left: string[] = [];
  const last: Last = {};
  for (const line of KEYS_OF_A_DIALOGUE) setting.terminal.say(line);
  return inParts(setting, left, (isAgain) => goOn({ ...setting, last }, article, left, isAgain));
}

/** What was read last: the accounts once, as that takes the whole record. */
interface Last extends LastRead {
  accounts?: readonly OpenAccount[] | undefined;
}

/** @param left names of what was left for later @param isAgain whether it goes on after a step back */
async function goOn(
  setting: Sitting & { last: Last },
  article: LaterArticle,
  left: string[],
  isAgain: boolean,
): Promise<HeldAgainst> {
  const { folder, today, terminal, journal, last } = setting;
  const desk = new Desk(terminal, journal);
  // What is taken back may have been answered before this call of the command.
  if (isAgain) last.accounts = undefined;
  for (let isFirst = !isAgain; ; isFirst = false) {
    const context = await openContext(folder, today, desk, last);
    last.accounts ??= openAccounts(context.files);
    const all = openQuestions(context.entries, article.source, stillOpen(last.accounts, context.entries));
    const open = all.filter(({ name }) => !left.includes(name));
    const question = open.find(({ name }) => name === journal.about) ?? open[0];
    if (question === undefined) return { finished: all.length === 0, ...endOf(context, all) };
    journal.begin(question.name);
    show(desk, question, article, all.length);
    if (isFirst && journal.hasAnswers) desk.say('What was answered of this is kept.');
    const use = await answer(context, question, article.source);
    if (use === 'leave') {
      journal.drop();
      return { finished: false, ...endOf(context, all) };
    }
    if (use === 'later') left.push(question.name);
    const written = writePart(setting, context.changes);
    if (written.length > 0) desk.say(showChanges(written).trimEnd());
  }
}

function endOf({ files, entries }: Dialogue, all: readonly OpenQuestion[]): Omit<HeldAgainst, 'finished'> {
  const unreadable = files.entries.filter(({ kind, slug }) => !entries.sound[kind].has(slug));
  return { open: all.length, unreadable: unreadable.map(({ path }) => path) };
}
