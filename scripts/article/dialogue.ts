/** Goes through an article: its source first, then sentence by sentence what each word is for. */
import { openSentences, deskArticle } from '../../src/core/desk/sentences.ts';
import { countWords } from '../../src/core/coverage.ts';
import { makeFingerprint, printsOf } from '../../src/core/fingerprint.ts';
import { wordNumbersInWords, wordsInWords, type WordRange } from '../../src/core/word-numbers.ts';
import { shownPath } from '../../src/record/content-folder.ts';
import type { ContentFiles } from '../../src/record/reading/files.ts';
import { accountedFor, type Accounted, type Voiced, type VoicedClaim } from '../account/accounted.ts';
import { gaps } from '../account/remaining.ts';
import { Desk, KEYS_OF_A_DIALOGUE } from '../cli/ask.ts';
import { InputError } from '../cli/command.ts';
import { inParts, writePart, type Sitting } from '../cli/parts.ts';
import { fieldSchema } from '../new/fields.ts';
import { withAccounting } from './accounting.ts';
import { askClaim, voiceInHand } from './claim-part.ts';
import { asChanged, openContext, type Dialogue, type LastRead } from './context.ts';
import type { AtHand } from './quote-part.ts';
import { asHeard } from './tells/likely-voice.ts';
import { askSource, sourceOf, type ArticleText } from './source-part.ts';
import { askCut, askRest, leftInWords } from './rest-part.ts';
import { earlierThan, spokenIn, voicesBefore } from './tells/spoken-before.ts';
import { usualUse } from './tells/usual-use.ts';
import { tellSays } from './says-part.ts';
import { askVoice } from './whose-part.ts';

/** Where an article is gone through. */
export interface Setting extends Sitting {
  /** What the command line says of the source, by option. */
  given: Readonly<Record<string, string>>;
}

/** What a sentence is for, by one key; the rest is what can be done instead. */
const USES = [
  { key: 'c', value: 'claim', meaning: 'it says for or against a claim' },
  { key: 'f', value: 'furniture' },
  { key: 't', value: 'caption' },
  { key: 'k', value: 'credit' },
  { key: 'a', value: 'attribution' },
  { key: 'r', value: 'repeat' },
  { key: 's', value: 'split', meaning: 'cut it in two, as each part is for something else' },
  { key: 'l', value: 'later', meaning: 'leave it open for now' },
  { key: 'q', value: 'leave', meaning: 'stop here: the same command goes on with this sentence' },
] as const;

/** The whole dialogue. What is finished is written; what is not is in the journal. */
export async function goThrough(setting: Setting, article: ArticleText): Promise<GoneThrough> {
  const left: WordRange[] = [];
  const last: LastRead = {};
  const spoken: Voiced[] = [];
  const listed: string[] = [];
  for (const line of KEYS_OF_A_DIALOGUE) setting.terminal.say(line);
  setting.terminal.say('Reading the record …');
  return inParts(setting, left, (isAgain) => goOn({ ...setting, last, spoken, listed }, article, left, isAgain));
}

interface GoneThrough {
  /** The slug of the source. */
  source: string;
  /** Whether every sentence has been gone through. */
  finished: boolean;
}

/**
 * @param left what was left for later, which a step back asks for once more
 * @param isAgain whether it goes on after a step back
 */
async function goOn(
  setting: Setting & { last: LastRead; spoken: Voiced[]; listed: string[] },
  article: ArticleText,
  left: WordRange[],
  isAgain: boolean,
): Promise<GoneThrough> {
  const { folder, today, terminal, journal, last } = setting;
  const desk = new Desk(terminal, journal);
  let context = await openContext(folder, today, desk, last);
  let source = sourceOf(context, article);
  if (source === undefined) {
    journal.begin('source');
    source = await askSource(context, article, setting.given);
    commit(context, setting);
    desk.say('Looking for what the record has of it …');
  } else if (!isAgain) desk.say(`${article.file} is the text of sources/${source}: going on with it.`);
  const found = await accountedNow(source, setting);
  const { quoted, onSite, told, stated } = found;
  const spoken = spokenIn(setting.spoken, found);
  const had: Had[] = [...found.voices];
  const quotedWords = [...onSite];
  const accounted = [...quoted, ...told, ...stated, ...left];
  for (let isFirst = !isAgain; ; isFirst = false) {
    context = await openContext(folder, today, desk, last);
    const open = nextSentence(context, source, article, { accounted, quoted: quotedWords, had, about: journal.about });
    if (open === undefined) return { source, finished: left.length === 0 };
    const hand: Sentence = { ...open, listed: setting.listed, earlier: earlierThan(open, spoken) };
    journal.begin(nameOf(hand.sentence));
    if (journal.hasAnswers && isFirst) desk.say('What was answered of this sentence is kept.');
    const went = await useOf(context, hand, voicesBefore(hand.sentence, spoken));
    if (went.stop) {
      journal.drop();
      return { source, finished: false };
    }
    accounted.push(...without(went.words, went.open ?? []));
    had.push(...hand.holders.map(({ claim }) => ({ claim, words: went.words })));
    if (went.later === true) left.push(went.words);
    const voiced = (went.voices ?? []).map((statement) => ({ statement, words: went.words }));
    spoken.push(...voiced);
    setting.spoken.push(...voiced);
    commit(context, setting);
  }
}

/** What the content says of the source: where no file has changed since it was asked last, that is not read again. */
async function accountedNow(source: string, { folder, last }: { folder: string; last: LastRead }): Promise<Accounted> {
  const { files, accounted } = last;
  if (accounted?.source === source && files !== undefined && areSame(files, accounted.files)) return accounted.found;
  const found = await accountedFor(source, folder, files);
  if (files !== undefined) last.accounted = { source, files, found };
  return found;
}

/** Whether nothing was written between two readings. */
function areSame(now: ContentFiles, before: ContentFiles): boolean {
  return (['entries', 'fingerprints', 'versions'] as const).every(
    (kind) =>
      now[kind].length === before[kind].length && now[kind].every((file, i) => file.text === before[kind][i]?.text),
  );
}

/** A claim that has words of the article. */
type Had = Pick<VoicedClaim, 'claim' | 'words'>;

/** The claims of the sentences before one, the last first. */
function claimsBefore([from]: WordRange, had: readonly Had[]): string[] {
  const before = had.filter(({ words }) => words[1] <= from);
  return [...new Set(before.toSorted((a, b) => b.words[1] - a.words[1]).map(({ claim }) => claim))];
}

/** Writes what a part has come to. */
function commit({ changes, desk }: Dialogue, setting: Setting): void {
  for (const { path, before } of writePart(setting, changes))
    desk.say(`  ${before === undefined ? 'Wrote' : 'Changed'} ${shownPath(path)}.`);
}

type Sentence = AtHand & { number: number; of: number; sentences: readonly WordRange[] };

/** A sentence in the journal. */
function nameOf([from, to]: WordRange): string {
  return `words ${String(from)} ${String(to)}`;
}

/**
 * The sentence, or part of one, that nothing accounts for and that was not left for later: that which the dialogue broke
 * off in, else the first.
 */
function nextSentence(
  context: Dialogue,
  source: string,
  { text }: ArticleText,
  {
    accounted,
    quoted,
    had,
    about,
  }: { accounted: readonly WordRange[]; quoted: WordRange[]; had: readonly Had[]; about: string | undefined },
): Omit<Sentence, 'listed' | 'earlier'> | undefined {
  const { entries } = context;
  const data = entries.sound.sources.get(source)?.data;
  if (data === undefined) throw new InputError(`sources/${source}.yaml has problems. See npm run check.`);
  const stored = context.files.fingerprints.find(({ slug }) => slug === source)?.text ?? '{}';
  const fingerprint = makeFingerprint(
    source,
    text,
    printsOf(JSON.parse(stored) as ReturnType<typeof makeFingerprint>).form,
  );
  const { sentences, words, print, isQuoted } = deskArticle(text, printsOf(fingerprint).form, data.language);
  const open = openSentences(sentences, gaps(accounted, words.length));
  const sentence = open.find((each) => nameOf(each) === about) ?? open[0];
  if (sentence === undefined) return undefined;
  const at = sentences.findIndex(([from, to]) => from <= sentence[0] && sentence[0] < to);
  const whole = sentences[at] ?? sentence;
  const toCome = open.filter((each) => each !== sentence);
  return {
    ...{ text, fingerprint, source, sentence, isQuoted, print, quoted, holders: [] },
    whole: asHeard({ words: print(whole), sentence: whole, isQuoted }),
    sentences,
    before: claimsBefore(sentence, had),
    outlet: data.outlet,
    issued: data.issued,
    words: print(sentence),
    foreign: data.language !== entries.terms.language,
    toCome: { sentences: toCome.length, words: countWords(toCome) },
    number: at + 1,
    of: sentences.length,
  };
}

/** Words without some of them. */
function without([from, to]: WordRange, taken: readonly WordRange[]): WordRange[] {
  return gaps([[0, from], ...taken], to);
}

interface Went {
  /** Whether the dialogue ends here. */
  stop?: true;
  /** Whether the sentence stays open for now. */
  later?: true;
  /** What is done with, or left for later. */
  words: WordRange;
  /** Those of them that are asked for next. */
  open?: readonly WordRange[];
  /** The voices that it had. */
  voices?: readonly string[];
}

async function useOf(context: Dialogue, hand: Sentence, spoken: readonly string[]): Promise<Went> {
  const { desk } = context;
  desk.say(`\nSentence ${String(hand.number)} of ${String(hand.of)}, ${wordsInWords(hand.sentence)}:`);
  desk.say(`  ${hand.words}`);
  const use = await askUse(context, hand);
  switch (use) {
    case 'leave':
      return { stop: true, words: hand.sentence };
    case 'later':
      return { later: true, words: hand.sentence };
    case 'split':
      return useOf(context, await firstPart(context, hand), spoken);
    case 'claim':
      return askClaims(context, hand, spoken);
    default:
      withAccounting(context, hand.source, hand.sentence, use);
      return { words: hand.sentence };
  }
}

function askUse({ desk, entries }: Dialogue, hand: Sentence) {
  const { description = '' } = fieldSchema('sources', { flag: 'not', path: ['accounting', 0, 'not'] });
  const usual = usualUse(hand.words, {
    headline: entries.sound.sources.get(hand.source)?.data.title,
    outlet: entries.sound.actors.get(hand.outlet)?.data.name,
    text: hand.text,
  });
  return desk.choose({
    key: 'use',
    prompt: `for${usual === undefined ? '' : ` (Enter: ${usual})`}`,
    ...(usual !== undefined && { otherwise: usual }),
    choices: USES,
    explain: description,
  });
}

/** The part before a cut; what stands behind it is the next sentence that is open. */
async function firstPart(context: Dialogue, hand: Sentence): Promise<Sentence> {
  const [sentence] = await askCut(context, hand, hand.sentence);
  context.desk.note(`  The first part, words ${wordNumbersInWords(sentence)}:`);
  return { ...hand, sentence, words: hand.print(sentence) };
}

/** One claim after another, until the sentence says no more; then whose the words are that none of them quotes. */
async function askClaims(begun: Dialogue, hand: Sentence, spoken: readonly string[]): Promise<Went> {
  let context = begun;
  let voice = await askVoice(context, hand, spoken);
  const had = [voice.statement];
  context.desk.atHand(voiceInHand(context, voice));
  await askClaim(context, hand, voice);
  await tellSays(context, voice.statement, hand.text);
  const choices = [
    { key: 'n', value: 'next' },
    { key: 'c', value: 'claim', meaning: 'the same voice says for or against another claim' },
    { key: 'v', value: 'voice', meaning: 'another voice says for or against a claim' },
  ] as const;
  for (;;) {
    const more = await context.desk.choose({
      key: 'more',
      about: [leftInWords(hand)],
      prompt: 'more in it (Enter: next)',
      otherwise: 'next',
      choices,
    });
    context = asChanged(context);
    if (more === 'next') return { words: hand.sentence, open: await askRest(context, hand), voices: [...new Set(had)] };
    if (more === 'voice') {
      voice = await askVoice(context, hand, [...spoken, ...had], voice);
      had.push(voice.statement);
    }
    context.desk.atHand(voiceInHand(context, voice));
    await askClaim(context, hand, voice);
    await tellSays(context, voice.statement, hand.text);
  }
}
