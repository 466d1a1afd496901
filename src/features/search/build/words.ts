/** Which words each entry has, and in which field: what the index is made of. */
import { daysIn, dayWord } from '../../../core/search/days.ts';
import { FIELD } from '../../../core/search/format.ts';
import { wordsOf } from '../../../core/search/words.ts';
import { isoDay, toDays } from '../../../core/edtf.ts';
import { VERDICTS } from '../../../core/verdict/verdicts.ts';
import type { SiteRecord } from '../../../record/look-up.ts';
import type { ActorEntry, ClaimEntry, PlaceEntry, SourceEntry, StatementEntry } from '../../../record/types.ts';
import { sideWords } from '../../../wording/sides.ts';
import { statementTitle } from '../../../wording/statement.ts';
import { topicName } from '../../../wording/topics.ts';
import { searchedOf } from './entries.ts';
import { namedIn, namesOfRecord, type NamesOfRecord } from './named.ts';

/** What is indexed of an entry: texts by field, and the entries whose names belong to it. */
interface Indexed {
  title: string;
  /** What it is about, in few words. */
  subject?: readonly string[];
  quotations?: readonly string[];
  texts?: readonly (string | undefined)[];
  /** Actors and places: any spelling of their names finds it. */
  named?: readonly object[];
  /** Labels by which it is filed. */
  labels?: readonly string[];
  /** Its time (EDTF). */
  time?: string;
}

/** A longer time is no day that somebody looks for. */
const DAYS_AT_MOST = 10;

/** For each word, the entries that have it, each with its fields. */
export function indexedWords(record: SiteRecord): Map<string, Map<number, number>> {
  const { actors, places, claims, statements, sources } = searchedOf(record);
  const entries = [
    ...actors.map((actor) => ofActor(actor, record)),
    ...places.map((place) => ofPlace(place, record)),
    ...claims.map((claim) => ofClaim(claim, record)),
    ...statements.map((statement) => ofStatement(statement, record)),
    ...sources.map((source) => ofSource(source, record)),
  ];
  const names = namesOfRecord(record);
  const index = new Map<string, Map<number, number>>();
  for (const [number, entry] of entries.entries()) {
    for (const [word, fields] of wordsWithFields(entry, names)) {
      let having = index.get(word);
      if (having === undefined) index.set(word, (having = new Map<number, number>()));
      having.set(number, fields);
    }
  }
  return index;
}

function wordsWithFields(entry: Indexed, names: NamesOfRecord): Map<string, number> {
  const words = new Map<string, number>();
  const shared = (stem: string) => names.variants[stem] ?? stem;
  const add = (field: number, word: string) => words.set(word, (words.get(word) ?? 0) | field);
  const read = (field: number, texts: readonly (string | undefined)[]) => {
    for (const text of texts) {
      if (text === undefined) continue;
      const told = wordsOf(text).filter(({ stop }) => !stop);
      for (const { stem } of told) add(field, shared(stem));
      for (const { readings } of daysIn(text).days) for (const day of readings) add(field, dayWord(day));
      const found = namedIn(
        told.map(({ stem }) => shared(stem)),
        names,
      );
      for (const name of found) for (const word of name.words) add(FIELD.name, word);
    }
  };
  read(FIELD.title, [entry.title]);
  read(FIELD.subject, entry.subject ?? []);
  read(FIELD.quotation, entry.quotations ?? []);
  read(FIELD.text, entry.texts ?? []);
  read(FIELD.name, entry.labels ?? []);
  for (const of of entry.named ?? []) for (const word of names.byEntry.get(of)?.words ?? []) add(FIELD.name, word);
  for (const word of entry.time === undefined ? [] : timeWords(entry.time)) add(FIELD.name, word);
  return words;
}

/** The days of a short time, and its years. */
function timeWords(edtf: string): string[] {
  const { first, last } = toDays(edtf);
  const ends = [first, last].filter(Number.isFinite).map(isoDay);
  const days = last - first < DAYS_AT_MOST ? Array.from({ length: last - first + 1 }, (_, i) => isoDay(first + i)) : [];
  return [...ends.map((day) => day.slice(0, 4)), ...days.map((day) => `@${day.slice(5)}`)];
}

function ofClaim(claim: ClaimEntry, record: SiteRecord): Indexed {
  return {
    title: claim.title,
    subject: [claim.slug.replaceAll('-', ' '), ...(claim.figure === undefined ? [] : [claim.figure.unit])],
    quotations: [...claim.evidence.flatMap(({ quotes }) => quotes), ...claim.bodyQuotes].flatMap(
      ({ exact, translation }) => [exact, ...(translation === undefined ? [] : [translation])],
    ),
    texts: [
      claim.text,
      ...claim.unknowns,
      ...claim.evidence.flatMap(({ note, concession }) => [note, concession]),
      ...claim.tension.map(({ how }) => how),
    ],
    named: [
      ...claim.places.map((slug) => record.place(slug)),
      ...claim.evidence.map(({ actor }) => record.actor(actor)),
    ],
    labels: [topicName(record.manifest, claim.topic), VERDICTS[claim.judgement.verdict].label],
    time: claim.when,
  };
}

function ofStatement(statement: StatementEntry, record: SiteRecord): Indexed {
  return {
    title: statementTitle(record, statement),
    subject: [statement.says],
    texts: [statement.made.how, ...statement.carriedBy.map(({ note }) => note)],
    named: [
      record.actor(statement.actor),
      ...(statement.place === undefined ? [] : [record.place(statement.place)]),
      ...statement.carriedBy.map(({ source }) => record.actor(record.source(source).outlet)),
    ],
    time: statement.made.on,
  };
}

function ofActor(actor: ActorEntry, record: SiteRecord): Indexed {
  return {
    title: actor.name,
    texts: [actor.note, ...(actor.roles ?? []).map(({ role }) => role), actor.owner?.name, actor.owner?.note],
    named: [actor, ...(actor.memberOf === undefined ? [] : [record.actor(actor.memberOf)])],
    labels: [sideWords(record.manifest, actor.side).name],
  };
}

function ofPlace(place: PlaceEntry, record: SiteRecord): Indexed {
  return {
    title: place.name,
    texts: [place.note],
    named: [place, ...(place.partOf === undefined ? [] : [record.place(place.partOf)])],
    labels: [place.kind],
  };
}

function ofSource(source: SourceEntry, record: SiteRecord): Indexed {
  return {
    title: source.label,
    subject: source.title === undefined ? [] : [source.title],
    texts: [source.note],
    named: [record.actor(source.outlet)],
    time: source.issued,
  };
}
