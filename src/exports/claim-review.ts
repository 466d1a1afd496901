/** A claim as a schema.org ClaimReview, for those who collect fact checks by machine. */
import type { Claim, ClaimReview, CreativeWork, Organization, Person, WithContext } from 'schema-dts';
import { eachOnce } from '../core/each-once.ts';
import { surelyAfter } from '../core/days.ts';
import { toDays } from '../core/edtf.ts';
import { VERDICTS } from '../core/verdict/verdicts.ts';
import type { SiteRecord } from '../record/look-up.ts';
import type { ActorEntry, ClaimEntry, EvidenceEntry, SourceEntry } from '../record/types.ts';
import { licenceOf } from '../wording/licence.ts';
import { nameInSentence } from '../wording/names.ts';
import { earliestFirst, issuedFirst } from '../wording/time-order.ts';
import { capital, listed } from '../wording/words.ts';

type ReviewNames = Pick<SiteRecord, 'manifest' | 'actor' | 'source'>;

/** As {@link reviewOf}, to stand alone in a page. */
export function claimReviewOf(record: ReviewNames, claim: ClaimEntry, root: string): WithContext<ClaimReview> {
  return { '@context': 'https://schema.org', ...reviewOf(record, claim, root) };
}

/**
 * The review of one claim. Its rating is the verdict's name alone: the verdicts are no scale.
 * @param root the address of the site's root, with its base path and a slash at the end
 */
export function reviewOf(record: ReviewNames, claim: ClaimEntry, root: string): ClaimReview & object {
  const [first, last] = [claim.revisions[0], claim.revisions.at(-1)];
  return {
    '@type': 'ClaimReview',
    url: `${root}claims/${claim.slug}/`,
    identifier: claim.id,
    version: String(claim.version),
    claimReviewed: claim.title,
    itemReviewed: reviewedClaim(record, claim),
    reviewRating: { '@type': 'Rating', alternateName: VERDICTS[claim.judgement.verdict].label },
    author: { '@type': 'Organization', name: record.manifest.publisher.name, url: root },
    ...(first && { datePublished: first.on }),
    ...(last && { dateModified: last.on }),
    inLanguage: record.manifest.language,
    license: licenceOf(record.manifest).url,
  };
}

function reviewedClaim(record: ReviewNames, { evidence }: ClaimEntry): Claim {
  const asserted = evidence.filter(({ stance }) => stance === 'asserts');
  const actors = claimants(asserted).map(record.actor);
  // Nobody knows whether an unnamed voice is a person or an organisation, and there is no third kind of author.
  const authors = actors.flatMap(authorOf);
  const { firstAppearance, appearance } = appearances(record, asserted);
  const since = asserted.map(({ published }) => published).sort(earliestFirst)[0];
  return {
    '@type': 'Claim',
    ...(authors.length > 0 && { author: authors }),
    ...(actors.length > 0 && {
      creditText: capital(listed(actors.map((actor) => nameInSentence(actor, record.manifest)))),
    }),
    ...(since !== undefined && isIsoDate(since) && { datePublished: since }),
    ...(firstAppearance && { firstAppearance }),
    ...(appearance.length > 0 && { appearance }),
  };
}

/**
 * Who makes the claim (slugs): not whoever only passes it on, as an article does with what others report. Where nobody
 * here does more than that, nobody here is known to make it.
 */
function claimants(asserted: readonly EvidenceEntry[]): string[] {
  return eachOnce(asserted.filter(({ basis }) => basis !== 'second-hand').map(({ actor }) => actor));
}

function authorOf({ slug, kind, name }: ActorEntry): (Person | Organization)[] {
  if (kind === 'unnamed') return [];
  return [{ '@type': kind === 'person' ? 'Person' : 'Organization', name, identifier: slug }];
}

/** The articles that carry an assertion. One is the first where it surely was: the others are then apart from it. */
function appearances(
  record: ReviewNames,
  asserted: readonly EvidenceEntry[],
): { firstAppearance: CreativeWork | undefined; appearance: CreativeWork[] } {
  const sources = eachOnce(asserted.flatMap((piece) => piece.sources))
    .map(record.source)
    .toSorted(issuedFirst);
  const [first, ...others] = sources;
  if (first === undefined) return { firstAppearance: undefined, appearance: [] };
  const surelyFirst = others.every(({ issued }) => surelyAfter(toDays(issued), toDays(first.issued)));
  return surelyFirst
    ? { firstAppearance: articleOf(first), appearance: others.map(articleOf) }
    : { firstAppearance: undefined, appearance: sources.map(articleOf) };
}

function articleOf({ slug, type, label, title, publisher, issued, URL: url, language }: SourceEntry): CreativeWork {
  return {
    '@type': type === 'webpage' ? 'WebPage' : 'NewsArticle',
    identifier: slug,
    name: label,
    ...(title !== undefined && { headline: title }),
    ...(url !== undefined && { url }),
    ...(isIsoDate(issued) && { datePublished: issued }),
    ...(publisher !== undefined && { publisher: { '@type': 'Organization' as const, name: publisher } }),
    inLanguage: language,
  };
}

/** Whether an EDTF date is one that schema.org knows: a year, a month or a day, without a mark of doubt. */
function isIsoDate(edtf: string): boolean {
  return /^\d{4}(?:-\d\d){0,2}$/.test(edtf);
}
