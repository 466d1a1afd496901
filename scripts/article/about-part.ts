/** What a new claim is about, and what of it is asked again where the rules refuse it. */
import { isDeepStrictEqual } from 'node:util';
import type { VFileMessage } from 'vfile-message';
import { nearestClaims } from '../../src/core/desk/near.ts';
import type { Dialogue } from './context.ts';
import { askField, askFields, chooseField, dayIn, fieldOf } from './fields.ts';
import { askPlaces } from './place-part.ts';
import type { AtHand } from './quote-part.ts';
import { askStake, otherSide } from './stake-part.ts';
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

/**
 * What a new claim is about. What the claim before it in the sentence is about is offered, and what its title names.
 * @param earlier where only some of it is asked for again
 */
export async function askAbout(
  context: Dialogue,
  hand: AtHand,
  { made }: Voice,
  title: string,
  earlier?: Again<About>,
): Promise<About> {
  const { entries, claims } = context;
  const before = entries.sound.claims.get(hand.holders.at(-1)?.claim ?? '')?.data;
  const [near] = nearestClaims(title, claims, 1);
  const topics = entries.terms.topics?.map(({ id }) => id) ?? [];
  const topic = near === undefined ? topics[0] : entries.sound.claims.get(near.slug)?.data.topic;
  /** What was answered, where that is not asked for again; else what is answered now. */
  const ask = async (flag: string, now: (was: string[] | undefined) => Promise<string[]>): Promise<string[]> =>
    earlier === undefined || earlier.again.has(flag) ? now(earlier?.answered[flag]) : (earlier.answered[flag] ?? []);
  const one = (flag: string, usual?: string): Promise<string[]> =>
    ask(flag, async (was) => {
      const otherwise = was?.[0] ?? usual;
      const field = fieldOf('claims', flag);
      return [await chooseField(context, { kind: 'claims', field, ...(otherwise !== undefined && { otherwise }) })];
    });
  const named = placesIn(context, title);
  const usualPlaces = named.length > 0 ? named : (before?.places ?? placesIn(context, hand.words));
  // A title names the day on which its truth hangs.
  const usualDay = dayIn(title, hand.issued) || (before?.when ?? made);
  const chosen = {
    topic: await one('topic', before?.topic ?? topic),
    kind: await one('kind', before?.kind ?? 'event'),
  };
  const favours = await ask('favours', (was) => askStake(context, 'favours', was ?? before?.favours ?? []));
  const hurtBefore = isDeepStrictEqual(favours, before?.favours) ? before?.hurts : undefined;
  return {
    ...{ title: [title], ...chosen, favours },
    hurts: await ask('hurts', (was) => askStake(context, 'hurts', was ?? hurtBefore ?? otherSide(context, favours))),
    place: await ask('place', (was) => askPlaces(context, was ?? usualPlaces)),
    when: await ask('when', (was) =>
      askFields(context, { kind: 'claims', field: fieldOf('claims', 'when'), otherwise: was?.[0] ?? usualDay }),
    ),
  };
}

/** The places that are named in some words. */
export function placesIn({ entries }: Dialogue, words: string): string[] {
  const text = words.toLowerCase();
  return [...entries.sound.places.values()]
    .filter(({ data }) => data.withdrawn === undefined)
    .filter(({ data }) =>
      [data.name, ...(data.spellings ?? []).map((each) => each.text)].some((name) => text.includes(name.toLowerCase())),
    )
    .map(({ slug }) => slug);
}
