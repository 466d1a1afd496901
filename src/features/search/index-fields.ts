/** What the site's search knows of each entry: its kind, its title, its other spellings, and what it can be filtered by. */
import type { IndexEntry } from './index-entry.ts';
import type { SiteRecord } from '../../record/look-up.ts';
import type { ActorEntry, ClaimEntry, PlaceEntry, SourceEntry, StatementEntry } from '../../record/types.ts';
import { VERDICTS } from '../../core/verdict/verdicts.ts';
import { statementTitle } from '../../wording/statement.ts';
import { topicName } from '../../wording/topics.ts';

/** The names and spellings of a place or an actor. */
function names({ name, spellings = [] }: Pick<ActorEntry, 'name' | 'spellings'>): string[] {
  return [name, ...spellings.map(({ text }) => text)];
}

function once(values: readonly string[]): string[] {
  return [...new Set(values)];
}

export function indexFieldsOfClaim(record: SiteRecord, claim: ClaimEntry): IndexEntry {
  const places = claim.places.map((slug) => record.place(slug));
  const actors = once(claim.evidence.map(({ actor }) => actor)).map((slug) => record.actor(slug));
  const sources = once(claim.evidence.flatMap((piece) => piece.sources)).map((slug) => record.source(slug));
  return {
    kind: 'claim',
    title: claim.title,
    aka: [claim.id],
    mentions: [...places, ...actors].flatMap(names),
    filters: {
      verdict: [VERDICTS[claim.judgement.verdict].label],
      topic: [topicName(record.manifest, claim.topic)],
      place: places.map(({ name }) => name),
      source: sources.map(({ label }) => label),
      actor: actors.map(({ name }) => name),
    },
  };
}

export function indexFieldsOfStatement(record: SiteRecord, statement: StatementEntry): IndexEntry {
  const actor = record.actor(statement.actor);
  return {
    kind: 'statement',
    title: statementTitle(record, statement),
    mentions: names(actor),
    filters: {
      source: statement.carriedBy.map(({ source }) => record.source(source).label),
      actor: [actor.name],
      ...(statement.place !== undefined && { place: [record.place(statement.place).name] }),
    },
  };
}

export function indexFieldsOfSource(record: SiteRecord, source: SourceEntry): IndexEntry {
  return {
    kind: 'source',
    title: source.label,
    aka: source.title === undefined ? [] : [source.title],
    filters: { source: [source.label], actor: [record.actor(source.outlet).name] },
  };
}

export function indexFieldsOfActor(record: SiteRecord, actor: ActorEntry): IndexEntry {
  const sources = once(
    actor.statements.flatMap((slug) => record.statement(slug).carriedBy.map(({ source }) => source)),
  );
  return {
    kind: 'actor',
    title: actor.name,
    aka: names(actor).slice(1),
    filters: { actor: [actor.name], source: sources.map((slug) => record.source(slug).label) },
  };
}

export function indexFieldsOfPlace(place: PlaceEntry): IndexEntry {
  return { kind: 'place', title: place.name, aka: names(place).slice(1), filters: { place: [place.name] } };
}
