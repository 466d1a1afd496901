/** What of the record is still to be read against an article that came later. */
import { bearingOn, runningStems, type Bearing } from '../../src/core/desk/bearing.ts';
import type { Entries, Entry } from '../../src/record/entries.ts';
import type { ContentKind } from '../../src/record/kinds.ts';
import { openAbsences, ownSentences, type OpenAbsence } from './absences.ts';
import type { OpenAccount } from './accounts.ts';
import { openCounts, type OpenCount } from './counts.ts';
import type { LaterArticle } from './later-article.ts';
import { isClaim, isSame, type OurSentence } from './sentences.ts';

/** Sentences of ours of which one question is asked, or a whole account. */
export interface OpenQuestion {
  /** What tells it from the others, whatever is written meanwhile. */
  name: string;
  entry: Entry<ContentKind>;
  ours: readonly OurSentence[];
  /** What they say that no article has, where they do. */
  absence: OpenAbsence | undefined;
  /** What they count wrong, where they do. */
  counts: readonly OpenCount[];
  /** What of the article bears on them, the most first. */
  bearing: readonly Bearing[];
  /** The account, where all of it is to be read again. */
  account?: OpenAccount;
}

/** The words that run through the record: they are passed over where an article is compared. */
export function runningIn({ sound }: Entries): ReadonlySet<string> {
  const claims = [...sound.claims.values()].filter(({ data }) => data.withdrawn === undefined);
  const sought = claims.flatMap(({ data }) => (data.absences ?? []).map((absence) => absence.sought));
  const told = claims.map(({ data, body }) => `${data.title} ${body}`);
  return runningStems(told).union(runningStems(sought));
}

/**
 * Every such question: a sentence that says what no article has is asked for once, whatever it counts.
 * @param running words that run through the record
 */
export function openQuestions(
  entries: Entries,
  { source, sentences }: LaterArticle,
  accounts: readonly OpenAccount[],
  running: ReadonlySet<string>,
): OpenQuestion[] {
  const counts = openCounts(entries);
  const asked = new Set<OpenCount>();
  const ofAbsences = openAbsences(entries, source).map((absence): OpenQuestion => {
    const { claim, at, name } = absence;
    const ours = ownSentences(absence);
    const own = counts.filter(
      ({ entry, sentence }) => entry.path === claim.path && ours.some((each) => isSame(each, sentence)),
    );
    for (const each of own) asked.add(each);
    const { sought = '' } = claim.data.absences?.[at] ?? {};
    const bearing = bearingOn({ sought, about: aboutOf(claim, entries) }, sentences, running);
    return { name, entry: claim, ours, absence, counts: own, bearing };
  });
  const ofCounts = counts
    .filter((count) => !asked.has(count))
    .map((count): OpenQuestion => {
      const { name, entry, sentence } = count;
      const about = isClaim(entry) ? aboutOf(entry, entries) : '';
      const bearing = bearingOn({ sought: '', about: `${about} ${sentence.text}` }, sentences, running);
      return { name, entry, ours: [sentence], absence: undefined, counts: [count], bearing };
    });
  const ofAccounts = accounts.map((account): OpenQuestion => {
    const { claim, name } = account;
    return { name, entry: claim, ours: [], absence: undefined, counts: [], bearing: [], account };
  });
  return [...ofAbsences, ...ofCounts, ...ofAccounts];
}

/** What a claim is about: its title, the names of its places, its figure. */
function aboutOf({ data: { title, places, figure } }: Entry<'claims'>, { sound }: Entries): string {
  const names = places.flatMap((slug) => {
    const place = sound.places.get(slug)?.data;
    return place === undefined ? [] : [place.name, ...(place.spellings ?? []).map(({ text }) => text)];
  });
  return [title, ...names, ...(figure === undefined ? [] : [figure.low, figure.high])].join(' ');
}
