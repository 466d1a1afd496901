/** The utterance whose words a sentence has: one that the record has, or a new one. */
import { dayNumber, isoDay } from '../../src/core/days.ts';
import { toDays } from '../../src/core/edtf.ts';
import { dateInWords } from '../../src/wording/dates.ts';
import { withItem } from '../edit/yaml.ts';
import { pathFor, slugFor } from '../new/names.ts';
import { renderEntry } from '../new/render.ts';
import { asChanged, type Dialogue } from './context.ts';
import { daySaid, weekdayOf, type DaySaid } from './tells/day-said.ts';
import { askField, chooseField, fieldOf, speaksEnglish } from './fields.ts';
import { asHeard, type Heard } from './tells/likely-voice.ts';
import { askSays } from './says-part.ts';
import { unquotedText } from './tells/speaker.ts';
import { askSlug, slugOr } from './who.ts';

/** The utterance, as far as the rest of the dialogue needs it. */
export interface Voice {
  statement: string;
  actor: string;
  /** When, or by when, where the article gives no day (EDTF). */
  made: string;
  channel: string;
}

/** The article whose voices are asked for. */
export interface OfSource {
  source: string;
  outlet: string;
  /** EDTF */
  issued: string;
}

/** One remark is one statement, however many articles carry it. */
export async function askSameUtterance(
  context: Dialogue,
  actor: string,
  { source, outlet }: OfSource,
): Promise<Voice | undefined> {
  const { desk, entries, changes, folder } = context;
  const known = [...entries.sound.statements.values()].filter(
    ({ data }) =>
      data.actor === actor &&
      data.withdrawn === undefined &&
      // What an outlet prints in its own voice is of that article alone.
      (actor !== outlet || data.channel !== 'report'),
  );
  if (known.length === 0) return undefined;
  const about = [
    '  The record has utterances of this voice. One that two articles relay is one.',
    ...known.map(({ slug, data }, i) => `  ${String(i + 1)}  ${slug}, ${data.made.on}: ${data.says}`),
  ];
  const fault = (answer: string): string | undefined =>
    answer === 'new' || known[Number(answer) - 1] !== undefined
      ? undefined
      : `Found "${answer}", expected 1 to ${String(known.length)}, or new.`;
  const typed = await desk.ask({
    key: 'same utterance',
    about,
    explain: [
      ...about,
      '  It is the same where both articles relay one remark, tweet or video: as the day, the words or the occasion show.',
    ],
    prompt: 'the same as (a number, then Enter; Enter alone: new)',
    otherwise: 'new',
    fault,
  });
  const same = known[Number(typed) - 1];
  if (same === undefined) return undefined;
  if (!same.data.carriedBy.some((carrier) => carrier.source === source)) {
    const path = pathFor('statements', same.slug, folder);
    changes.write(path, withItem(changes.read(path) ?? '', ['carriedBy'], [`{ source: ${source} }`]));
  }
  return { statement: same.slug, actor, made: madeBy(same.data.made.on), channel: same.data.channel };
}

export async function newUtterance(
  context: Dialogue,
  actor: string,
  { source, outlet, issued, ...heard }: OfSource & Heard,
): Promise<Voice> {
  const { entries, changes, folder, today } = context;
  const isReport = actor === outlet;
  const ask = (flag: string, otherwise: string): Promise<string> =>
    askField(context, { kind: 'statements', field: fieldOf('statements', flag), otherwise });
  const words = asHeard(heard);
  const says = await askSays(context);
  const usual = isReport ? 'report' : speaksEnglish(context) ? channelIn(words) : 'remark';
  const channel = await chooseField(context, {
    kind: 'statements',
    field: fieldOf('statements', 'channel'),
    otherwise: usual,
  });
  const article = isoDay(toDays(issued).first);
  // A part has the day of its sentence.
  const said = isReport ? undefined : (daySaid(words, article) ?? daySaid(heard.whole, article));
  const usualDay = said?.day ?? (isReport ? article : `../${article}`);
  const on = await ask('on', usualDay);
  const how = await ask('how', speaksEnglish(context) ? howKnown({ isReport, on, article, said, words }) : '');
  const answers = { actor: [actor], says: [says], on: [on], how: [how], channel: [channel], source: [source] };
  const called = { ...answers, actor: [shortName(context, actor)], channel: [channelAndDay(channel, on)] };
  const made = slugOr(() => slugFor('statements', undefined, called, entries.known.statements));
  const slug = await askSlug(context, 'statement', made, entries.known.statements);
  changes.write(
    pathFor('statements', slug, folder),
    renderEntry({ kind: 'statements', answers, terms: entries.terms, today, id: '' }),
  );
  return { statement: slug, actor, made: madeBy(on), channel };
}

/** When something was said; of what only an end is known, that: no time of a claim begins before all others. */
export function madeBy(on: string): string {
  return on.replace(/^\.\.\//, '');
}

/** How an address names who speaks: of a person the last name, of others the name without its article. */
function shortName(context: Dialogue, actor: string): string {
  const kind = asChanged(context).entries.sound.actors.get(actor)?.data.kind;
  if (kind === 'person') return actor.split('-').at(-1) ?? actor;
  return kind === 'organisation' ? actor.replace(/^the-/, '') : actor;
}

/** What an address says of an utterance: of a day, how and when; else how. */
function channelAndDay(channel: string, on: string): string {
  if (channel === 'report' || !/^\d{4}-\d{2}-\d{2}$/.test(on)) return channel;
  return `${channel} of ${dateInWords(on).replace(/ \d{4}$/, '')}`;
}

/** By which words an article tells how something was said. */
const CHANNELS = [
  ['tweet', /\btweet(?:ed|s)?\b/iu],
  ['social-post', /\b(?:posted|(?:facebook|instagram|telegram|social media) (?:post|page|message))\b/iu],
  ['news-conference', /\b(?:news|press) (?:conference|briefing)\b/iu],
  ['written-statement', /\bin a (?:written )?statement\b/iu],
  ['interview', /\bin an interview\b/iu],
  ['video', /\bin a video\b/iu],
] as const;

/** How something was said, by the words of its sentence: most often to a reporter. */
function channelIn(words: string): string {
  return CHANNELS.find(([, told]) => told.test(unquotedText(words)))?.[0] ?? 'remark';
}

/** How most often is known when something was said, as far as the article alone tells. */
function howKnown({
  isReport,
  on,
  article,
  said,
  words,
}: {
  isReport: boolean;
  on: string;
  article: string;
  said: DaySaid | undefined;
  words: string;
}): string {
  if (isReport) return 'The day of the article.';
  const dated = `The article, of ${weekdayOf(article)} ${dateInWords(article)},`;
  if (said?.day === on)
    return on === article ? `The article says ${said.told}, which is its day.` : `${dated} says ${said.told}.`;
  if (on === `../${article}`) return `${dated} gives no day.`;
  if (on === article) return 'The day of the article, which gives no other.';
  if (on.includes('/')) return `${dated} gives no day within this span.`;
  const isNamed =
    dayNumber(on) < dayNumber(article) && dayNumber(article) - dayNumber(on) < 7 && words.includes(weekdayOf(on));
  return isNamed ? `${dated} says ${weekdayOf(on)}.` : '';
}
