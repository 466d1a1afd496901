import type { ClaimFile } from '../../../src/exports/schema/claim-file.ts';
import type { ClaimsFile } from '../../../src/exports/schema/claims-file.ts';
import { LIMITS } from '../../../src/exports/data/limits.ts';
import type { PublishedHead } from '../../../src/exports/data/head.ts';
import { dataPath } from '../this-site.ts';
import { builtJson, found, textsIn } from './built-file.ts';
import type { ClaimFields, Format } from './format.ts';
import { byClaim, byStatement, sortedSet } from './truth.ts';

type Head = PublishedHead<string>;
const file = builtJson('data/claims.json') as ClaimsFile & Head;

export const claimsJson: Format = {
  name: 'claims.json',
  read: ({ id }) => {
    const claim = found(
      file.claims.find((each) => each.id === id),
      id,
    );
    return { fields: { ...sharedFields(claim), licence: file.license.url }, raw: textsIn(claim).join('\n') };
  },
  cannot: LIMITS['claims.json'],
};

export const claimJson: Format = {
  name: 'claims/<slug>.json',
  read: ({ slug }) => {
    const claim = builtJson(`claims/${slug}.json`) as ClaimFile & Head;
    const { text, unknowns, trace, revisions, names, license } = claim;
    const newest = found(revisions.at(-1), 'revision');
    const asserted = claim.evidence.filter(({ stance }) => stance === 'asserts');
    const made = asserted.filter(({ basis }) => basis !== 'second-hand');
    const voices = sortedSet(made.map(({ actor }) => actor));
    const unnamed = names.actors.filter(({ kind }) => kind === 'unnamed').map((actor) => actor.slug);
    return {
      fields: {
        ...sharedFields(claim),
        versionUrl: dataPath(newest.url),
        firstPublished: found(revisions[0], 'revision').publishedOn,
        revised: newest.publishedOn,
        namedVoices: voices.filter((voice) => !unnamed.includes(voice)),
        unnamedVoices: voices.filter((voice) => unnamed.includes(voice)),
        carriers: sortedSet(asserted.flatMap(({ sources }) => sources)),
        text,
        unknowns,
        trace: trace.inputs.map(({ question, holds }) => ({ words: question, holds })),
        revisions: revisions.map(({ version, publishedOn, what }) => ({ version, on: publishedOn, what })),
        licence: license.url,
      },
      raw: textsIn(claim).join('\n'),
    };
  },
  cannot: LIMITS['claims/<slug>.json'],
};

/** What both files say of a claim. */
function sharedFields(claim: ClaimsFile['claims'][number]): Partial<ClaimFields> {
  const { id, slug, url, title, topic, kind, verdict, family, rule, figure, version } = claim;
  const { ruleNumber: row, aboutTime: when, asOfDay: asOf } = claim;
  return {
    ...{ id, slug, url: dataPath(url), title, topic, kind, verdict, family, rule, row, asOf, when, figure, version },
    favours: claim.favours.toSorted(),
    hurts: claim.hurts.toSorted(),
    places: claim.places.toSorted(),
    opposes: claim.opposes.toSorted(),
    tension: claim.tension.map(({ slug: other, how }) => ({ claim: other, how })).sort(byClaim),
    related: claim.related.toSorted(),
    evidence: claim.evidence
      .map((piece) => {
        const { statement, actor, side, stance, basis, made: when, speaksOf, published } = piece;
        return { statement, actor, side, stance, basis, when, speaksOf, published };
      })
      .sort(byStatement),
    quotes: claim.evidence
      .flatMap(({ statement, quotes }) =>
        quotes.map(({ source, exact, language, translation, voice, wordRanges: words }) => ({
          ...{ statement, source, exact, language, translation, voice, words },
        })),
      )
      .sort(byStatement),
  };
}
