/** The days of the record on the map: what each side said of each place, and the verdict of that evening. Never whether it was so. */
import { daysOfWords, type ClaimThatDay } from '../../../core/map/day-words.ts';
import type { Verdict } from '../../../core/schema/claim.ts';
import { VERDICTS } from '../../../core/verdict/verdicts.ts';
import { verdictOn } from '../../../core/as-of.ts';
import { dayNumber, isoDay } from '../../../core/days.ts';
import { toDays } from '../../../core/edtf.ts';
import { belligerents } from '../../../core/sides.ts';
import type { SiteRecord } from '../../../record/look-up.ts';
import { once } from '../../../record/once.ts';
import { undated } from '../../../record/case.ts';
import type { ClaimEntry, EvidenceEntry } from '../../../record/types.ts';
import { sidesOf, sideWords } from '../../../wording/sides.ts';
import { stillPublished } from '../../../record/published.ts';
import { capital, counted, listed, numberInWords } from '../../../wording/words.ts';
import { recordDays } from '../../../record/record-days.ts';

/** A claim on a day of the map, as a row shows it. */
export interface ClaimOnMap extends ClaimThatDay<ClaimEntry, EvidenceEntry> {
  /** The verdict of that evening; none where no article had printed anybody's assertion yet. */
  verdict: Verdict | undefined;
}

export interface PlaceOnMap {
  place: string;
  /** The first is the one whose marks the map shows. */
  claims: ClaimOnMap[];
}

export interface DayOnMap {
  /** `YYYY-MM-DD` */
  day: string;
  places: PlaceOnMap[];
  /** What a reader should know of the day before anything else. */
  sentence: string;
}

/** The topics of the claims that the map tells of, in the record's order: the one that leads the record first. */
export function topicsOnMap(record: SiteRecord): SiteRecord['manifest']['topics'] {
  const { topics, leadTopic } = record.manifest;
  const told = topics.filter(({ id }) => claimsOnMap(record).some(({ topic }) => topic === id));
  return told.toSorted((a, b) => Number(b.id === leadTopic) - Number(a.id === leadTopic));
}

/** What happened or was so, of a place. That something was said is a claim about words; where a thing lies is no day's. */
function claimsOnMap(record: Pick<SiteRecord, 'claims'>): ClaimEntry[] {
  return stillPublished(record.claims).filter(({ kind, places }) => kind === 'event' && places.length > 0);
}

/**
 * The days in the steps of the map: those of the record, and each before its first article or in a long silence on which
 * a contending side surely spoke of a place: what was printed later was said earlier.
 */
export const mapDays = once((record: SiteRecord): readonly string[] => {
  const days = recordDays(record).map(dayNumber);
  const [last = -Infinity] = days.slice(-1);
  const contending = belligerents(record.manifest);
  const spoken = claimsOnMap(record)
    .flatMap(({ evidence }) => evidence)
    .filter(({ side }) => contending.includes(side))
    .map(({ made }) => toDays(made))
    .flatMap((made) => (made.first === made.last && made.first < last ? [made.first] : []));
  return [...new Set([...spoken, ...days])].sort((a, b) => a - b).map(isoDay);
});

/** Every day of the map, with what was said on it of each place. */
export const daysOnMap = once((record: SiteRecord): readonly DayOnMap[] => {
  const { manifest } = record;
  const days = daysOfWords<EvidenceEntry, ClaimEntry>(claimsOnMap(record), {
    days: mapDays(record),
    sides: sidesOf(manifest).map(({ id }) => id),
    belligerents: belligerents(manifest),
    lead: manifest.lead,
  });
  return days.map((each) => {
    const places = each.places.map(({ place, claims }) => ({
      place,
      claims: leadTopicFirst(claims, manifest.leadTopic).map((row) => ({
        ...row,
        verdict: verdictOn(undated(record, row.claim), each.day)?.verdict,
      })),
    }));
    const ordered = places.toSorted(
      (a, b) => Number(leads(b, manifest.leadTopic)) - Number(leads(a, manifest.leadTopic)),
    );
    return { day: each.day, places: ordered, sentence: sentenceOf({ places: ordered }, record) };
  });
});

function leadTopicFirst<T extends { claim: ClaimEntry }>(claims: readonly T[], topic: string): T[] {
  return claims.toSorted((a, b) => Number(b.claim.topic === topic) - Number(a.claim.topic === topic));
}

function leads({ claims: [first] }: PlaceOnMap, topic: string): boolean {
  return first?.claim.topic === topic;
}

/** What a side did with a claim that day, to follow its name: "asserted it", "perhaps denied it"; silence is told as well. */
const SAID = { asserts: 'asserted', denies: 'denied', withdraws: 'taken back', withholds: 'left open' } as const;

/**
 * "The bridge was kept: asserted by the lowland; denied by the highland. Verdict that evening: contested." Where the day of
 * a word is not certain, "perhaps" says so.
 */
export function sentenceOf(
  { places }: { places: readonly PlaceOnMap[] },
  { manifest }: Pick<SiteRecord, 'manifest'>,
): string {
  const row = places[0]?.claims[0];
  if (row === undefined) return 'Nobody is known to have said anything of a place on this day.';
  const contending = belligerents(manifest);
  const told = row.sides.filter(
    ({ side }) => contending.includes(side) || manifest.sides.some(({ id }) => id === side),
  );
  const parts = Object.entries(SAID).flatMap(([stance, word]) => {
    const by = (sure: boolean): string =>
      listed(
        told
          .filter(({ stances }) => stances.some((each) => each.stance === stance && each.sure === sure))
          .map(({ side }) => sideWords(manifest, side).inSentence),
      );
    const voices = [by(true), by(false) && `perhaps by ${by(false)}`].filter((each) => each !== '');
    return voices.length === 0
      ? []
      : [by(true) === '' ? `perhaps ${word} by ${by(false)}` : `${word} by ${voices.join(', ')}`];
  });
  const silent = told
    .filter(({ stances }) => stances.length === 0)
    .map(({ side }) => sideWords(manifest, side).inSentence);
  const said = [...parts, ...(silent.length === 0 ? [] : [`${listed(silent)} silent`])].join('; ');
  const evening =
    row.verdict === undefined
      ? 'No article had printed it by that evening'
      : `The verdict that evening: ${VERDICTS[row.verdict].label.toLowerCase()}`;
  const words = places.flatMap(({ claims }) => claims.flatMap((each) => each.words));
  const all = new Set(words.map(({ word }) => word.statement)).size;
  const unsure = new Set(words.filter(({ sure }) => !sure).map(({ word }) => word.statement)).size;
  const doubt =
    unsure === 0
      ? ''
      : ` ${all === 1 ? 'The one statement' : `${capital(numberInWords(unsure))} of ${counted(all, 'statement')}`} here may be of another day.`;
  return `${row.claim.title}: ${said}. ${evening}.${doubt}`;
}
