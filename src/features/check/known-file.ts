/** Writes what `/check/` loads, from the record. */
import type { SiteRecord } from '../../record/look-up.ts';
import type { SourceEntry } from '../../record/types.ts';
import { withApostrophes } from '../../core/language/apostrophes.ts';
import { VERDICTS } from '../../core/verdict/verdicts.ts';
import { href } from '../../wording/href.ts';
import { nameInSentence } from '../../wording/names.ts';
import { stillPublished } from '../../record/published.ts';
import { withWholeDates } from '../../wording/whole-dates.ts';
import { statementTitle } from '../../wording/statement.ts';
import type { Fingerprint } from '../../core/schema/fingerprint.ts';
import type { OurCopy } from './copy.ts';
import type { Fingerprints, Known, KnownQuote, KnownSource } from './known.ts';

/** What is known of the words of every article that stands, and of the claims that stand. */
export function knownIn(record: SiteRecord): Known {
  const claims = stillPublished(record.claims);
  const claimAt = new Map(claims.flatMap(({ id, slug }, i) => [[id, i] as const, [slug, i] as const]));
  const statementAt = new Map(record.statements.map(({ slug }, i) => [slug, i]));
  const inSentence = (actor: string): string => withApostrophes(nameInSentence(record.actor(actor), record.manifest));
  return {
    sources: stillPublished(record.sources).map((source) => knownSource(source, claims, claimAt, statementAt)),
    statements: record.statements.map((statement) => ({
      title: withWholeDates(withApostrophes(statementTitle(record, statement))),
      url: href(`/statements/${statement.slug}/`),
      who: inSentence(statement.actor),
      actor: statement.actor,
      through: Object.fromEntries(
        statement.carriedBy.flatMap(({ source, via }) => (via === undefined ? [] : [[source, inSentence(via)]])),
      ),
    })),
    claims: claims.map(({ id, slug, title, judgement }) => ({
      id,
      url: href(`/claims/${slug}/`),
      title: withWholeDates(withApostrophes(title)),
      verdict: VERDICTS[judgement.verdict].label,
    })),
  };
}

/** The fingerprints of every article that stands, in the order of {@link knownIn}. */
export function fingerprintsIn({ sources }: Pick<SiteRecord, 'sources'>): Fingerprints {
  return stillPublished(sources).map(({ fingerprint }) => withoutDigests(fingerprint));
}

/** What somebody with the article compares it with: every quotation that the claims make of it, in the article's order. */
export function ourCopyOf(record: SiteRecord, { slug, fingerprint }: SourceEntry): OurCopy {
  const all = stillPublished(record.claims).flatMap(({ id, slug: claim, evidence, bodyQuotes }) =>
    [...evidence.flatMap(({ quotes }) => quotes), ...bodyQuotes]
      .filter(({ source }) => source === slug)
      .map((quote) => ({ quote, claim: { id, url: href(`/claims/${claim}/`) } })),
  );
  const byPlace = Map.groupBy(all, ({ quote: { exact, wordRanges } }) => JSON.stringify([wordRanges, exact]));
  return {
    fingerprint,
    quotes: [...byPlace.values()]
      .flatMap((each) => {
        const [first] = each;
        if (first === undefined) return [];
        const { exact, prefix, suffix, wordRanges } = first.quote;
        const claims = [...new Map(each.map(({ claim }) => [claim.id, claim])).values()];
        return [{ exact, prefix, suffix, wordRanges, claims }];
      })
      .toSorted((a, b) => (a.wordRanges[0]?.[0] ?? 0) - (b.wordRanges[0]?.[0] ?? 0)),
  };
}

function withoutDigests(fingerprint: Fingerprint): Fingerprint {
  const { digests: _digests, ...proofs } = fingerprint;
  return proofs;
}

function knownSource(
  { slug, label, outlet, accounting }: SourceEntry,
  claims: SiteRecord['claims'],
  claimAt: ReadonlyMap<string, number>,
  statementAt: ReadonlyMap<string, number>,
): KnownSource {
  // One passage is quoted in many claims: it is one quotation of the same statement.
  const quotes = new Map<string, KnownQuote & { claims: number[] }>();
  const note = (
    wordRanges: KnownQuote['wordRanges'],
    statement: number | undefined,
    spoken: boolean,
    claim: number,
  ) => {
    const key = JSON.stringify([wordRanges, statement, spoken]);
    const known = quotes.get(key) ?? { wordRanges, ...(statement !== undefined && { statement }), spoken, claims: [] };
    quotes.set(key, known);
    if (!known.claims.includes(claim)) known.claims.push(claim);
  };
  for (const [i, { evidence, bodyQuotes }] of claims.entries()) {
    for (const { statement, quotes: own } of evidence)
      for (const { source, wordRanges, voice } of own)
        if (source === slug) note(wordRanges, statementAt.get(statement), voice === 'speaker', i);
    for (const { source, wordRanges, voice } of bodyQuotes)
      if (source === slug) note(wordRanges, undefined, voice === 'speaker', i);
  }
  return {
    slug,
    label,
    url: href(`/sources/${slug}/`),
    outlet,
    quotes: [...quotes.values()],
    rest: accounting.flatMap((stretch): KnownSource['rest'][number][] => {
      const { words } = stretch;
      if ('not' in stretch) return [[words[0], words[1], stretch.not]];
      const told = stretch.claims.flatMap((id) => claimAt.get(id) ?? []);
      return stretch.quoted ? [] : [[words[0], words[1], told]];
    }),
  };
}
