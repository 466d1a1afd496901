/** Who said something, by name and day, for a sentence. */
import { isRole } from '../core/sides.ts';
import type { EvidenceEntry } from '../record/types.ts';
import { byTime } from './accounts.ts';
import { whenSaid } from './dates.ts';
import { TAKEN_BY } from './labels.ts';
import { nameInSentence, type Names } from './names.ts';
import { partiesInWords } from './parties.ts';
import { capital, counted, listed } from './words.ts';

type NamedActor = Pick<Names, 'actor' | 'manifest'>;

/** Voices, and days of one voice, that are told where there are more. */
const SHOWN = 2;

interface VoiceOnDay {
  name: string;
  /** When it said so: "on 4 May"; empty where the name tells it. */
  day: string;
}

/**
 * "Dov Arlin of the lowland on 4 May and The Gazette on 5 May": each voice once, those with a name first, then in the
 * order of time; of more than three, two and how many others.
 * @param year the year that goes without saying
 */
export function saidBy(pieces: readonly EvidenceEntry[], names: NamedActor, year: string): string {
  const voices = voicesOnDays(pieces, names, year);
  const shown = voices.length > SHOWN + 1 ? voices.slice(0, SHOWN) : voices;
  const others = voices.length === shown.length ? [] : [counted(voices.length - shown.length, 'other')];
  // A day that several have in common is told once.
  const byDay = [...Map.groupBy(shown, ({ day }) => day)].map(([day, said]) => ({
    names: said.map(({ name }) => name),
    day,
  }));
  const [only] = byDay;
  const groups =
    only !== undefined && voices.every(({ day }) => day === only.day)
      ? [{ ...only, names: [...only.names, ...others] }]
      : [...byDay, ...others.map((each) => ({ names: [each], day: '' }))];
  const told = groups.map(({ names: said, day: on }) => `${listed(said)} ${on}`.trimEnd().replace(/,$/, ''));
  // Where a group has an "and" of its own, a comma sets the groups apart: there are then two of them.
  const nested = told.length > 1 && groups.some(({ names: said }) => said.length > 1);
  return nested ? told.join(', and ') : listed(told);
}

/** What somebody does with a claim, in the order in which it is told; passing on is not saying. */
const TAKEN: readonly (readonly [string, (piece: Pick<EvidenceEntry, 'stance' | 'basis'>) => boolean])[] = [
  [TAKEN_BY.asserts, ({ stance, basis }) => stance === 'asserts' && basis !== 'second-hand'],
  ['passed on by', ({ stance, basis }) => stance === 'asserts' && basis === 'second-hand'],
  [TAKEN_BY.denies, ({ stance }) => stance === 'denies'],
  [TAKEN_BY.withdraws, ({ stance }) => stance === 'withdraws'],
  [TAKEN_BY.withholds, ({ stance }) => stance === 'withholds'],
];

/**
 * Everybody's stance in a sentence: "Said by Dov Arlin of the lowland on 4 May; left open by The Gazette on 5 May."
 * @param year the year that goes without saying
 */
export function voicesInWords(evidence: readonly EvidenceEntry[], names: NamedActor, year: string): string {
  const told = TAKEN.flatMap(([words, fits]) => {
    const pieces = evidence.filter(fits);
    return pieces.length === 0 ? [] : [`${words} ${saidBy(pieces, names, year)}`];
  });
  return `${capital(told.join('; '))}.`;
}

/** What a name has where it says more than who it is: "Ruve, of the Front", "An envoy of the highland". */
const SAYS_OF_WHOM = /,|\sof\s/;

/** A voice in a sentence, a person with the side for which they speak: "Dov Arlin of the lowland". */
export function voiceInSentence({ actor, side }: Pick<EvidenceEntry, 'actor' | 'side'>, names: NamedActor): string {
  const named = names.actor(actor);
  const name = nameInSentence(named, names.manifest);
  const speaksFor = named.kind === 'person' && !isRole(side) && !SAYS_OF_WHOM.test(name);
  return speaksFor ? `${name} of ${partiesInWords(side, names)}` : name;
}

function voicesOnDays(pieces: readonly EvidenceEntry[], names: NamedActor, year: string): VoiceOnDay[] {
  const isUnnamed = ({ actor }: EvidenceEntry): number => Number(names.actor(actor).kind === 'unnamed');
  const ordered = pieces.toSorted((a, b) => isUnnamed(a) - isUnnamed(b) || byTime(a, b));
  return [...Map.groupBy(ordered, ({ actor }) => actor).values()].flatMap((said) => {
    const [first] = said;
    if (first === undefined) return [];
    const known = voiceInSentence(first, names);
    // A name with a comma inside is closed by one: "Tolen, of the Mill, on 4 May".
    const name = known.includes(',') ? `${known},` : known;
    const days = [...new Set(said.map(({ made }) => whenSaid(made, year)))].filter((day) => !known.endsWith(day));
    return [{ name, day: listed(days.slice(0, SHOWN)) }];
  });
}
