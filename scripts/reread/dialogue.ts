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
import type { LaterArticle } from './later-article.ts';
import { openQuestions, runningIn, type OpenQuestion } from './open.ts';
import { askPage, holdPage, pulledOut, type PageUse } from './page.ts';
import { planInWords, pageAbout, pagesOf, planOf, type GroupScreen, type Plan } from './plan.ts';
import { heightOnPage, roomOnPage, showPage, showQuestion, type Screen } from './show.ts';

export interface HeldAgainst {
  /** Whether every sentence has been held against the article. */
  finished: boolean;
  /** What has not, in words; empty where all have. */
  left: string;
  /** Files of entries that could not be read, and were not asked for. */
  unreadable: string[];
}

/** Where our sentences are held against an article. */
export interface Reading extends Sitting {
  screen: Screen;
  /** Whether every screen of a group is answered as its key does, and nothing else is asked for. */
  groupsHold?: boolean;
}

/** The whole dialogue. Each question is written when it is answered; what is not is in the journal. */
export async function holdAgainst(setting: Reading, article: LaterArticle): Promise<HeldAgainst> {
  const left: string[][] = [];
  const last: Last = {};
  if (setting.groupsHold !== true) for (const line of KEYS_OF_A_DIALOGUE) setting.terminal.say(line);
  return inParts(setting, left, (isAgain) => goOn({ ...setting, last }, article, left, isAgain));
}

/** Shows all that is left, in the order in which it is asked for, and asks nothing. */
export async function listOpen(setting: Reading, article: LaterArticle): Promise<HeldAgainst> {
  const desk = new Desk(setting.terminal);
  const now = await lookAt({ ...setting, last: {} }, article, desk);
  for (const question of now.all.singles) showQuestion(desk, question, article, now);
  for (const group of now.all.groups) showPage(desk, { ...group, about: '' }, article, { left: now.left, screens: 1 });
  return endOf(now);
}

/** What was read last: the accounts and the words that run through the record once, as that takes the whole record. */
interface Last extends LastRead {
  accounts?: readonly OpenAccount[] | undefined;
  running?: ReadonlySet<string>;
}

type AtWork = Reading & { last: Last };

/** What is open now. */
interface Now {
  context: Dialogue;
  entries: Dialogue['entries'];
  questions: readonly OpenQuestion[];
  all: Plan;
  /** All of it, in words. */
  left: string;
}

async function lookAt({ folder, today, journal, last }: AtWork, article: LaterArticle, desk: Desk): Promise<Now> {
  const context = await openContext(folder, today, desk, last);
  const { entries, files } = context;
  last.accounts ??= openAccounts(files);
  last.running ??= runningIn(entries);
  const questions = openQuestions(entries, article, stillOpen(last.accounts, entries), last.running);
  const all = planOf(questions, article, pulledOut(journal));
  return { context, entries, questions, all, left: planInWords(all) };
}

/** @param left names of what was left for later, a list for each answer that changed nothing @param isAgain whether it goes on after a step back */
async function goOn(setting: AtWork, article: LaterArticle, left: string[][], isAgain: boolean): Promise<HeldAgainst> {
  const { journal, last } = setting;
  const desk = new Desk(setting.terminal, journal);
  // What is taken back may have been answered before this call of the command.
  if (isAgain) last.accounts = undefined;
  for (let isFirst = !isAgain; ; isFirst = false) {
    const now = await lookAt(setting, article, desk);
    const part = nextPart(now, setting, article, left.flat());
    if (part === undefined) return endOf(now);
    journal.begin('page' in part ? part.page.about : part.question.name);
    const went =
      'page' in part
        ? await ofPage(now, part, setting, article)
        : await ofQuestion(now, part.question, article, isFirst && journal.hasAnswers);
    if (went.use === 'leave') {
      journal.drop();
      return endOf(now);
    }
    // A part that changes no file leaves something open, or nothing: a step back over it has to know.
    if (went.use === 'later') left.push(went.names);
    if (went.use === 'pull') left.push([]);
    const written = writePart(setting, now.context.changes);
    if (written.length > 0 && !('page' in part)) desk.say(showChanges(written).trimEnd());
  }
}

/** A question by itself, or a screen of them with how many are left of its group. */
type Part = { question: OpenQuestion } | { page: GroupScreen; screens: number };

/** That in which the dialogue broke off, or else the first. @param left names of what is left for later */
function nextPart(
  { questions }: Now,
  { screen, journal, groupsHold }: AtWork,
  article: LaterArticle,
  left: readonly string[],
): Part | undefined {
  const open = questions.filter(({ name }) => !left.includes(name));
  const plan = planOf(open, article, pulledOut(journal));
  const { about = '' } = journal;
  const screensOf = (group: Plan['groups'][number]): GroupScreen[] =>
    pagesOf(group, (question) => heightOnPage(question, screen), roomOnPage(screen));
  const question = open.find(({ name }) => name === about) ?? plan.singles[0];
  const page = pageAbout(plan, about);
  const [group] = plan.groups.filter(({ kind }) => page === undefined || kind === page.kind);
  if (groupsHold !== true && page === undefined && question !== undefined) return { question };
  if (group === undefined) return undefined;
  const pages = screensOf(group);
  const shown = page ?? pages[0];
  return shown === undefined ? undefined : { page: shown, screens: pages.length };
}

interface Went {
  use: 'later' | 'leave' | 'pull' | 'answered';
  /** Of what it was about. */
  names: string[];
}

async function ofQuestion(now: Now, question: OpenQuestion, article: LaterArticle, isKept: boolean): Promise<Went> {
  const { context } = now;
  showQuestion(context.desk, question, article, now);
  if (isKept) context.desk.say('What was answered of this is kept.');
  const use = await answer(context, question, article.source);
  return { use: use === 'later' || use === 'leave' ? use : 'answered', names: [question.name] };
}

async function ofPage(
  { context, left }: Now,
  { page, screens }: { page: GroupScreen; screens: number },
  { groupsHold }: AtWork,
  article: LaterArticle,
): Promise<Went> {
  showPage(context.desk, page, article, { left, screens });
  const use: PageUse = groupsHold === true ? 'hold' : await askPage(context, page);
  if (use === 'hold') context.desk.say(holdPage(context, page, article.source));
  return { use: use === 'hold' ? 'answered' : use, names: page.questions.map(({ name }) => name) };
}

function endOf({ context: { files, entries }, questions, left }: Now): HeldAgainst {
  const unreadable = files.entries.filter(({ kind, slug }) => !entries.sound[kind].has(slug));
  return { finished: questions.length === 0, left, unreadable: unreadable.map(({ path }) => path) };
}
