/** How much of the record hangs on what: an article, a voice, all voices without a name. */
import { outBy } from '../../core/as-of.ts';
import type { Testimony } from '../../core/verdict/types.ts';
import { hingesOf, trialOf, type Hinge, type Trial, type VerdictLeft } from '../../core/without.ts';
import { undated } from '../../record/case.ts';
import type { SiteRecord } from '../../record/look-up.ts';
import { once } from '../../record/once.ts';
import type { ClaimEntry } from '../../record/types.ts';
import { nameInSentence } from '../../wording/names.ts';
import { stillPublished } from '../../record/published.ts';

/** A claim whose verdict would be another. */
export interface VerdictChange {
  claim: ClaimEntry;
  /** `undefined`: nobody would be left who has said it. */
  verdict: VerdictLeft;
}

const trialsOfClaims = once((record: SiteRecord): { claim: ClaimEntry; trial: Trial }[] =>
  stillPublished(record.claims).map((claim) => ({
    claim,
    trial: trialOf({ ...undated(record, claim), asOf: claim.asOf }),
  })),
);

/** The claims whose verdict would be another without some of what was said, in the order of their ids. */
function changesWithout(record: SiteRecord, isLeftOut: (testimony: Testimony) => boolean): VerdictChange[] {
  return trialsOfClaims(record).flatMap(({ claim, trial }) => {
    const verdict = trial.without(isLeftOut);
    return verdict === trial.verdict ? [] : [{ claim, verdict }];
  });
}

/** The claims that hang on one voice. */
export function changesWithoutVoice(record: SiteRecord, actor: string): VerdictChange[] {
  return changesWithout(record, (piece) => piece.actor === actor);
}

/** The smallest sets of statements on which a claim's verdict hangs. */
export function hingesOfClaim(record: SiteRecord, claim: ClaimEntry): Hinge[] {
  return hingesOf({ ...undated(record, claim), asOf: claim.asOf });
}

/** What is left out, what that would change, and how many claims have another verdict or are said by nobody any more. */
export interface SensitivityRow {
  /** Inside a sentence: "The Courier, 4 May 2010", "a lowland commander", "every unnamed voice". */
  without: string;
  /** Where its page is; `undefined` where there is none. */
  path: `/${string}` | undefined;
  /** Another verdict. */
  changed: VerdictChange[];
  /** Nobody is left who has said them. */
  gone: VerdictChange[];
}

/** The rows of the figure, those on which most hangs first in each group; voices on which nothing hangs are left out. */
export interface Sensitivity {
  claims: number;
  articles: SensitivityRow[];
  voices: SensitivityRow[];
  /** Nothing where every voice has a name. */
  unnamed: SensitivityRow | undefined;
}

export const sensitivityOf = once((record: SiteRecord): Sensitivity => {
  const articles = stillPublished(record.sources).map(({ slug, label }) =>
    row(label, `/sources/${slug}/`, changesWithoutArticle(record, slug)),
  );
  const voices = stillPublished(record.actors)
    .map((actor) =>
      row(nameInSentence(actor, record.manifest), `/actors/${actor.slug}/`, changesWithoutVoice(record, actor.slug)),
    )
    .filter(({ changed, gone }) => changed.length + gone.length > 0);
  const isUnnamed = ({ actor }: Pick<Testimony, 'actor'>): boolean => record.actor(actor).kind === 'unnamed';
  return {
    claims: stillPublished(record.claims).length,
    articles: articles.toSorted(mostFirst),
    voices: voices.toSorted(mostFirst),
    unnamed: record.statements.some(isUnnamed)
      ? row('every unnamed voice', undefined, changesWithout(record, isUnnamed))
      : undefined,
  };
});

function row(without: string, path: SensitivityRow['path'], changes: readonly VerdictChange[]): SensitivityRow {
  return {
    without,
    path,
    changed: changes.filter(({ verdict }) => verdict !== undefined),
    gone: changes.filter(({ verdict }) => verdict === undefined),
  };
}

function mostFirst(a: SensitivityRow, b: SensitivityRow): number {
  return b.changed.length - a.changed.length || b.gone.length - a.gone.length;
}

/** A statement goes with the article where no other one that was out by the day of the verdict carries it. */
function changesWithoutArticle(record: SiteRecord, article: string): VerdictChange[] {
  const only = (statement: string, asOf: string): boolean =>
    !record
      .statement(statement)
      .carriedBy.some(({ source }) => source !== article && outBy(record.source(source).issued, asOf));
  return trialsOfClaims(record).flatMap(({ claim, trial }) => {
    const verdict = trial.without(({ statement }) => only(statement, claim.asOf));
    return verdict === trial.verdict ? [] : [{ claim, verdict }];
  });
}
