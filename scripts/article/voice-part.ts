/** Whose words a sentence has: an utterance that the article carries, or one that it will carry. */
import { isoDay } from '../../src/core/days.ts';
import { toDays } from '../../src/core/edtf.ts';
import type { Entry } from '../../src/record/entries.ts';
import { withItem } from '../edit/yaml.ts';
import { pathFor, slugFor } from '../new/names.ts';
import { renderEntry } from '../new/render.ts';
import { dateInWords } from '../../src/wording/dates.ts';
import { asChanged, type Dialogue } from './context.ts';
import { daySaid, weekdayOf, type DaySaid } from './day-said.ts';
import { pronounIn, speakersIn } from './speaker.ts';
import { askField, chooseField, fieldOf, speaksEnglish } from './fields.ts';
import { askSlug, askWho, slugOr } from './who.ts';

/** The utterance, as far as the rest of the dialogue needs it. */
export interface Voice {
  statement: string;
  actor: string;
  /** EDTF */
  made: string;
  channel: string;
}

type Statement = Entry<'statements'>;

/** The article whose voices are asked for. */
export interface OfSource {
  source: string;
  outlet: string;
  /** EDTF */
  issued: string;
}

/**
 * Asks whose words these are.
 * @param spoken the utterances that the article had so far, the last one last
 * @param other the voice beside which another is asked for
 */
export async function askVoice(
  context: Dialogue,
  article: OfSource & { words: string },
  spoken: readonly string[],
  other?: Voice,
): Promise<Voice> {
  const { desk, entries } = context;
  const carried = carriedBy(context, article.source);
  const nameOf = (slug: string): string => entries.sound.actors.get(slug)?.data.name ?? slug;
  const menu = carried.map(
    ({ data: { actor, channel, says } }, i) => `  ${String(i + 1)}  ${nameOf(actor)}, ${channel}: ${says}`,
  );
  const likely = likelyVoice(context, carried, { article, spoken, other });
  const at = carried.findIndex(({ slug }) => slug === likely);
  const usual = at === -1 ? nameOf(likely ?? '') : String(at + 1);
  const fault = (answer: string): string | undefined =>
    answer === '' || (/^\d+$/.test(answer) && carried[Number(answer) - 1] === undefined)
      ? `whose is "${answer}", expected ${carried.length === 0 ? 'a name' : `1 to ${String(carried.length)}, or a name`}.`
      : undefined;
  const prompt = `whose (${menu.length > 0 ? 'a number, or a name for another' : 'a name'}, then Enter${usual === '' ? '' : `; Enter alone: ${usual}`})`;
  const explain = [
    '  Who says it: somebody of the list by a number, or anybody by name or slug. Who is not in the record is put there.',
    '  What the article says in its own voice is its outlet’s. Of what it relays, it is the words of whoever it relays.',
    ...menu,
  ];
  const typed = await desk.ask({ key: 'whose', about: menu, explain, prompt, otherwise: usual, fault });
  const chosen = carried[Number(typed) - 1];
  if (chosen !== undefined) return voiceOf(chosen);
  const actor = await askWho(context, typed);
  return (await askSameUtterance(context, actor, article)) ?? newVoice(context, actor, article);
}

/**
 * Whose words a sentence most often has: of whom it names as speaking; of whoever spoke last before "he" or "they"; else of
 * whoever spoke last, and at first of the outlet.
 * @returns an utterance that the article carries, or somebody of the record
 */
function likelyVoice(
  context: Dialogue,
  carried: readonly Statement[],
  {
    article: { words, outlet },
    spoken,
    other,
  }: { article: OfSource & { words: string }; spoken: readonly string[]; other: Voice | undefined },
): string | undefined {
  const { statements, actors } = context.entries.sound;
  const actorOf = (statement: string): string => statements.get(statement)?.data.actor ?? '';
  const before = spoken.filter((each) => statements.has(each) && actorOf(each) !== other?.actor);
  const lastOf = (actor: string): string | undefined =>
    before.findLast((each) => actorOf(each) === actor) ?? carried.find(({ data }) => data.actor === actor)?.slug;
  const known = [...actors.values()].filter(
    ({ slug, data }) =>
      data.withdrawn === undefined &&
      data.kind !== 'outlet' &&
      // An unnamed voice is that of its article, and of no other.
      (data.kind !== 'unnamed' || carried.some((statement) => statement.data.actor === slug)),
  );
  const named = speakersIn(words, known).find((slug) => slug !== other?.actor);
  if (named !== undefined) return lastOf(named) ?? named;
  const pronoun = pronounIn(words);
  const people = before.filter((each) => actorOf(each) !== outlet);
  if (pronoun !== undefined && people.length > 0) {
    const isOne = (each: string): boolean => actors.get(actorOf(each))?.data.kind !== 'organisation';
    return (pronoun === 'one' ? people.findLast(isOne) : undefined) ?? people.at(-1);
  }
  const voices = carried.filter(({ data }) => data.actor !== other?.actor);
  return namedIn(context, voices, words) ?? before.at(-1) ?? (carried.length === 0 ? outlet : undefined);
}

/** The only one of some utterances whose speaker a sentence names, by the last word of the name or of a spelling. */
function namedIn({ entries }: Dialogue, carried: readonly Statement[], words: string): string | undefined {
  const said = new Set(words.toLowerCase().match(/[\p{L}\p{M}]+/gu));
  const named = carried.filter(({ data: { actor } }) => {
    const data = entries.sound.actors.get(actor)?.data;
    if (data?.kind !== 'person') return false;
    return [data.name, ...(data.spellings ?? []).map(({ text }) => text)].some((name) =>
      said.has(
        name
          .toLowerCase()
          .match(/[\p{L}\p{M}]+/gu)
          ?.at(-1) ?? '',
      ),
    );
  });
  return named.length === 1 ? named[0]?.slug : undefined;
}

/** What the article carries, in the order of the slugs. */
function carriedBy({ entries }: Dialogue, source: string): Statement[] {
  return [...entries.sound.statements.values()].filter(
    ({ data }) => data.withdrawn === undefined && data.carriedBy.some((carrier) => carrier.source === source),
  );
}

function voiceOf({ slug, data }: Statement): Voice {
  return { statement: slug, actor: data.actor, made: data.made.on, channel: data.channel };
}

/** One remark is one statement, however many articles carry it. */
async function askSameUtterance(context: Dialogue, actor: string, { source }: OfSource): Promise<Voice | undefined> {
  const { desk, entries, changes, folder } = context;
  const known = [...entries.sound.statements.values()].filter(
    ({ data }) => data.actor === actor && data.withdrawn === undefined,
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
  return voiceOf(same);
}

async function newVoice(
  context: Dialogue,
  actor: string,
  { source, outlet, issued, words }: OfSource & { words: string },
): Promise<Voice> {
  const { entries, changes, folder, today } = context;
  const isReport = actor === outlet;
  const ask = (flag: string, otherwise = ''): Promise<string> =>
    askField(context, { kind: 'statements', field: fieldOf('statements', flag), otherwise });
  const says = await ask('says');
  const usual = isReport ? 'report' : 'remark';
  const channel = await chooseField(context, {
    kind: 'statements',
    field: fieldOf('statements', 'channel'),
    otherwise: usual,
  });
  const article = isoDay(toDays(issued).first);
  const said = isReport ? undefined : daySaid(words, article);
  const usualDay = said?.day ?? article;
  const on = await ask('on', usualDay);
  const how = await ask('how', speaksEnglish(context) ? howKnown({ isReport, on, article, said }) : '');
  const answers = { actor: [actor], says: [says], on: [on], how: [how], channel: [channel], source: [source] };
  const called = { ...answers, actor: [shortName(context, actor)], channel: [channelAndDay(channel, on)] };
  const made = slugOr(() => slugFor('statements', undefined, called, entries.known.statements));
  const slug = await askSlug(context, 'statement', made, entries.known.statements);
  changes.write(
    pathFor('statements', slug, folder),
    renderEntry({ kind: 'statements', answers, terms: entries.terms, today, id: '' }),
  );
  return { statement: slug, actor, made: on, channel };
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

/** How most often is known when something was said, as far as the article alone tells. */
function howKnown({
  isReport,
  on,
  article,
  said,
}: {
  isReport: boolean;
  on: string;
  article: string;
  said: DaySaid | undefined;
}): string {
  if (isReport) return 'The day of the article.';
  const dated = `The article, of ${weekdayOf(article)} ${dateInWords(article)},`;
  if (said?.day === on) return `${dated} says ${said.told}.`;
  if (on === article) return 'The day of the article, which gives no other.';
  return on.includes('/') ? `${dated} gives no day within this span.` : '';
}
