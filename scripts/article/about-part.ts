/** What a new claim is about, and what of it is asked again where the rules refuse it. */
import { isDeepStrictEqual } from 'node:util';
import type { VFileMessage } from 'vfile-message';
import type { Claim, Stance } from '../../src/core/schema/claim.ts';
import type { Dialogue } from './context.ts';
import { askField, askFields, chooseField, fieldOf, speaksEnglish } from './fields.ts';
import { likelyTopic } from './tells/likely-topic.ts';
import { newPlacesIn, placesIn, placesNear } from './tells/named-places.ts';
import { askPlaces } from './place-part.ts';
import type { AtHand } from './quote-part.ts';
import { askStake, otherSide, ownAccount, type UsualStake } from './stake-part.ts';
import { kindIn, timeIn } from './tells/title-tells.ts';
import type { Voice } from './voice-part.ts';

/** The title, where the one that was typed has something wrong in it. */
export async function askTitle(context: Dialogue, title: string): Promise<string> {
  return askField(context, { kind: 'claims', field: fieldOf('claims', 'title'), otherwise: title });
}

/** The questions, by the keys of a claim's file whose values they ask for. */
const ASKED_FOR: Readonly<Record<string, string>> = {
  ...{
    title: 'title',
    topic: 'topic',
    kind: 'kind',
    favours: 'favours',
    hurts: 'hurts',
    places: 'place',
    when: 'when',
  },
  ...{ figure: 'figure', stance: 'stance', basis: 'basis', speaksOf: 'speaks-of' },
  ...{ quotes: 'quote', source: 'quote', exact: 'quote', prefix: 'quote', suffix: 'quote', translation: 'quote' },
};

/** The questions to whose answers problems belong, by their lines; all, where one belongs to none. */
export function fieldsOf(problems: readonly VFileMessage[], text: string): ReadonlySet<string> {
  const lines = text.split('\n');
  const fields = problems.map(({ line = 1 }) => ASKED_FOR[/^[\s-]*(\w+):/.exec(lines[line - 1] ?? '')?.[1] ?? '']);
  const known = fields.filter((field) => field !== undefined);
  return new Set(known.length === fields.length ? known : Object.values(ASKED_FOR));
}

/** What was answered of a claim, and which of it is asked for again. */
interface Again<T> {
  answered: T;
  again: ReadonlySet<string>;
}

export interface About {
  [flag: string]: string[];
  title: string[];
  topic: string[];
  kind: string[];
  favours: string[];
  hurts: string[];
  place: string[];
  when: string[];
}

/** Who says of a claim what: by this, what it is about is offered. */
export interface Saying {
  voice: Voice;
  stance: Stance;
}

/**
 * The topic, offered where the record tells it; else the likeliest stand before the question with their keys, that of the
 * claim before it among them: of two claims of one sentence, half have the same.
 */
async function askTopic(
  context: Dialogue,
  title: string,
  before: Claim | undefined,
  was: string | undefined,
): Promise<string> {
  const field = fieldOf('claims', 'topic');
  const { sure, likely } = likelyTopic(context, title);
  const otherwise = was ?? sure;
  const named = [...new Set([...likely, ...(before === undefined ? [] : [before.topic])])];
  return chooseField(context, {
    ...{ kind: 'claims', field },
    ...(otherwise === undefined ? { likely: named } : { otherwise }),
  });
}

/**
 * What a new claim is about. What its title names is offered, what the claim before it in the sentence is about, what the
 * sentence names, and the side whose voice asserts it.
 * @param earlier where only some of it is asked for again
 */
export async function askAbout(
  context: Dialogue,
  hand: AtHand,
  { voice, stance }: Saying,
  title: string,
  earlier?: Again<About>,
): Promise<About> {
  const { entries } = context;
  const { issued, words } = hand;
  const { made } = voice;
  const before = entries.sound.claims.get(hand.holders.at(-1)?.claim ?? '')?.data;
  /** What was answered, where that is not asked for again; else what is answered now. */
  const ask = async (flag: string, now: (was: string[] | undefined) => Promise<string[]>): Promise<string[]> =>
    earlier === undefined || earlier.again.has(flag) ? now(earlier?.answered[flag]) : (earlier.answered[flag] ?? []);
  const one = (flag: string, usual?: string): Promise<string[]> =>
    ask(flag, async (was) => {
      const otherwise = was?.[0] ?? usual;
      const field = fieldOf('claims', flag);
      return [await chooseField(context, { kind: 'claims', field, ...(otherwise !== undefined && { otherwise }) })];
    });
  const outlet = entries.sound.actors.get(hand.outlet)?.data.name;
  // What is called by a place is not there.
  const named = placesIn(context, outlet === undefined ? title : title.replace(outlet, ' '));
  const usualPlaces = named.length > 0 ? named : (before?.places ?? placesIn(context, words));
  const told = (text: string): string => (speaksEnglish(context) ? timeIn(text, { issued, made }) : '');
  // A title names the day on which its truth hangs.
  const usualDay = told(title) || (before?.when ?? (told(words) || made));
  const chosen = {
    topic: await ask('topic', async (was) => [await askTopic(context, title, before, was?.[0])]),
    kind: await one('kind', speaksEnglish(context) ? kindIn(title) : (before?.kind ?? 'event')),
  };
  const isEvent = chosen.kind[0] === 'event';
  const account = isEvent ? ownAccount(context, voice, stance, words) : undefined;
  const favoured: UsualStake = account ?? { slugs: before?.kind === chosen.kind[0] ? (before?.favours ?? []) : [] };
  const favours = await ask('favours', (was) =>
    askStake(context, 'favours', was === undefined ? favoured : { slugs: was }),
  );
  const hurtBefore = isDeepStrictEqual(favours, before?.favours) ? before?.hurts : undefined;
  return {
    ...{ title: [title], ...chosen, favours },
    hurts: await ask('hurts', (was) =>
      askStake(context, 'hurts', { slugs: was ?? hurtBefore ?? otherSide(context, favours) }),
    ),
    place: await ask('place', (was) =>
      askPlaces(context, was ?? usualPlaces, [...newPlacesIn(context, title), ...placesNear(context, hand)]),
    ),
    when: await ask('when', (was) =>
      askFields(context, { kind: 'claims', field: fieldOf('claims', 'when'), otherwise: was?.[0] ?? usualDay }),
    ),
  };
}
