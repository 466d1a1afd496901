/** Reads what was recorded in the first form, so that everybody else knows one form only. */
import type { Version } from '../schema/version.ts';
import type { Version1 } from '../schema/version-1.ts';
import { formOf } from './form.ts';

/** The version in the form of now. Its hash, and that of the version before, stay those of the files. */
export function fromForm1({ id, slug, version, reviewed, weighed, previous, content, hash }: Version1): Version {
  const { opposes, tension = [], related, statements, actors, places, sources } = content;
  const { favours, calculation, judgement, ...claim } = content.claim;
  const { row: ruleNumber, inputs, wouldChange, ...judged } = judgement;
  const plain = {
    ...claim,
    ...{ id, slug, version, reviewed },
    evidence: claim.evidence.map((piece) => ({ ...piece, quotes: piece.quotes.map(withWordRanges) })),
    bodyQuotes: claim.bodyQuotes.map(withWordRanges),
    favours: typeof favours === 'string' ? [favours].filter((side) => side !== 'none') : favours,
    calculation: calculation && { type: calculation.given.type, result: calculation.result },
    judgement: {
      ...{ ...judged, ruleNumber },
      inputs: inputs.map(({ words: question, ...input }) => ({ question, ...input })),
      wouldChange: wouldChange.map(({ if: supposing, verdict }) => ({ supposing, verdict })),
    },
    opposes: opposes.map((other) => other.slug),
    tension: tension.map((other) => ({ claim: other.slug, how: other.how })),
    related: related.map((other) => other.slug),
  };
  const others = new Map([...opposes, ...tension, ...related].map((other) => [other.slug, other]));
  const names = {
    claims: [...others.values()]
      .map((other) => ({ slug: other.slug, id: other.id, title: other.title }))
      .toSorted((a, b) => (a.slug < b.slug ? -1 : 1)),
    statements,
    actors: actors.map(({ inSentence, ...actor }) => ({ ...actor, inSentence: inSentence ?? null })),
    places,
    sources,
  };
  return { ...formOf(plain, names, weighed), previous, hash };
}

function withWordRanges<T>({ words, ...quote }: T & { words: [number, number][] }) {
  return { ...quote, wordRanges: words };
}
