/** What the site's search knows of each entry: its kind, its title, its other spellings, and what it can be filtered by. */
import type { SiteRecord } from '../record/look-up.ts';
import type { ActorEntry, ClaimEntry, PlaceEntry, SourceEntry, StatementEntry } from '../record/types.ts';
import { VERDICTS } from '../domain/verdict/verdicts.ts';
import { TOPICS } from './labels.ts';
import { statementTitle } from './statement.ts';

export interface IndexFields {
  kind: 'claim' | 'statement' | 'source' | 'actor' | 'place';
  title: string;
  /** Spellings by which it can be found, besides the title. */
  aka: string[];
  /** Values by name of filter, as readers see them. */
  filters: Partial<Record<'verdict' | 'topic' | 'place' | 'source' | 'actor', string[]>>;
}

/** The names and spellings of a place or an actor. */
function names({ name, spellings = [] }: Pick<ActorEntry, 'name' | 'spellings'>): string[] {
  return [name, ...spellings.map(({ text }) => text)];
}

function once(values: readonly string[]): string[] {
  return [...new Set(values)];
}

export function indexFieldsOfClaim(record: SiteRecord, claim: ClaimEntry): IndexFields {
  const places = claim.places.map((slug) => record.place(slug));
  const actors = once(claim.evidence.map(({ actor }) => actor)).map((slug) => record.actor(slug));
  const sources = once(claim.evidence.flatMap((piece) => piece.sources)).map((slug) => record.source(slug));
  return {
    kind: 'claim',
    title: claim.title,
    aka: [claim.id],
    filters: {
      verdict: [VERDICTS[claim.judgement.verdict].label],
      topic: [TOPICS[claim.topic]],
      place: places.map(({ name }) => name),
      source: sources.map(({ label }) => label),
      actor: actors.map(({ name }) => name),
    },
  };
}

export function indexFieldsOfStatement(record: SiteRecord, statement: StatementEntry): IndexFields {
  const actor = record.actor(statement.actor);
  return {
    kind: 'statement',
    title: statementTitle(statement, actor),
    aka: [],
    filters: {
      source: statement.carriedBy.map(({ source }) => record.source(source).label),
      actor: [actor.name],
      ...(statement.place !== undefined && { place: [record.place(statement.place).name] }),
    },
  };
}

export function indexFieldsOfSource(record: SiteRecord, source: SourceEntry): IndexFields {
  return {
    kind: 'source',
    title: source.label,
    aka: source.title === undefined ? [] : [source.title],
    filters: { source: [source.label], actor: [record.actor(source.outlet).name] },
  };
}

export function indexFieldsOfActor(record: SiteRecord, actor: ActorEntry): IndexFields {
  const sources = once(actor.statements.flatMap((slug) => record.statement(slug).carriedBy.map(({ source }) => source)));
  return {
    kind: 'actor',
    title: actor.name,
    aka: names(actor).slice(1),
    filters: { actor: [actor.name], source: sources.map((slug) => record.source(slug).label) },
  };
}

export function indexFieldsOfPlace(place: PlaceEntry): IndexFields {
  return { kind: 'place', title: place.name, aka: names(place).slice(1), filters: { place: [place.name] } };
}
