/** Goes through what our sentences say that no article has, and how many articles they count, and holds each against an article that came later. */
import { openContext, type Dialogue, type LastRead } from '../article/context.ts';
import { Desk, KEYS_OF_A_DIALOGUE } from '../cli/ask.ts';
import { inParts, writePart, type Sitting } from '../cli/parts.ts';
import { showChanges } from '../edit/changes.ts';
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
    const all = openQuestions(context.entries, article.source);
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
