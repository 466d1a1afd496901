import { parse } from 'csv-parse/sync';
import { LIMITS } from '../../../src/exports/data/limits.ts';
import { dataPath } from '../this-site.ts';
import { builtFile, builtJson, found } from './built-file.ts';
import type { ClaimFields, EvidenceFields, Format, QuoteFields } from './format.ts';
import { byClaim, byStatement, sortedSet } from './truth.ts';

type Row = Record<string, string>;

function rowsOf(name: string): Row[] {
  return parse(builtFile(`data/${name}.csv`), { columns: true, record_delimiter: '\r\n' });
}

/** The tables, each read once, by the words that lead from one to the next. */
const claims = new Map(rowsOf('claims').map((row) => [row.id, row]));
const evidence = Map.groupBy(rowsOf('evidence'), (row) => row.claim);
const quotations = Map.groupBy(rowsOf('quotations'), (row) => row.claim);
const tensions = rowsOf('tensions');
const carriers = Map.groupBy(rowsOf('carriers'), (row) => row.statement);
const actors = new Map(rowsOf('actors').map((row) => [row.slug, row]));
const { licenses } = builtJson('data/datapackage.json') as { licenses: { path: string }[] };

/** The CSV files, read together. */
export const tables: Format = {
  name: 'the tables',
  read: ({ id }) => {
    const claim = found(claims.get(id), id);
    const pieces = evidence.get(id) ?? [];
    const quotes = quotations.get(id) ?? [];
    return {
      fields: {
        ...fieldsOfRow(claim),
        ...voicesIn(pieces),
        tension: tensionsOf(id),
        evidence: pieces.map((row) => evidenceOf(row)).sort(byStatement),
        quotes: quotes.map((row) => quoteOf(row)).sort(byStatement),
        licence: found(licenses[0], 'licence').path,
      },
      raw: [claim, ...pieces, ...quotes].flatMap((row) => Object.values(row)).join('\n'),
    };
  },
  cannot: LIMITS.tables,
};

function fieldsOfRow(row: Row): Partial<ClaimFields> {
  const { id = '', slug = '', url = '', title = '', rule = '', asOfDay: asOf = '', aboutTime: when = '' } = row;
  const { firstPublished = '', revised = '' } = row;
  const { topic, kind, verdict, family } = row as unknown as ClaimFields;
  const { figureLow, figureHigh, figureUnit = '', figureStated = '' } = row;
  const figure = { low: Number(figureLow), high: Number(figureHigh), unit: figureUnit, stated: figureStated };
  return {
    ...{ id, slug, url: dataPath(url), title, rule, asOf, when, firstPublished, revised, topic, kind, verdict, family },
    row: Number(row.ruleNumber),
    version: Number(row.version),
    figure: figureLow === '' ? null : figure,
    favours: namesIn(row.favours),
    hurts: namesIn(row.hurts),
    places: namesIn(row.places),
    opposes: namesIn(row.opposes),
    related: namesIn(row.related),
  };
}

function tensionsOf(id: string): ClaimFields['tension'] {
  return tensions
    .filter((row) => row.claim === id || row.other === id)
    .map((row) => {
      const other = row.claim === id ? row.other : row.claim;
      return { claim: found(claims.get(other), 'other claim').slug ?? '', how: row.how ?? '' };
    })
    .sort(byClaim);
}

function namesIn(cell = ''): string[] {
  return cell === '' ? [] : cell.split('|').sort();
}

function evidenceOf(row: Row): EvidenceFields {
  const { statement, actor, side, stance, basis, speaksOf, published } = row as unknown as EvidenceFields;
  return { statement, actor, side, stance, basis, when: row.made ?? '', speaksOf, published };
}

function quoteOf(row: Row): QuoteFields {
  const { statement, source, exact, language, voice } = row as unknown as QuoteFields;
  const translation = row.translation === '' || row.translation === undefined ? null : row.translation;
  const words = (row.wordRanges ?? '').split('|').map((range): [number, number] => {
    const [from, to] = range.split('-');
    return [Number(from), Number(to)];
  });
  return { statement, source, exact, language, translation, voice, words };
}

function voicesIn(pieces: readonly Row[]): Pick<ClaimFields, 'namedVoices' | 'unnamedVoices' | 'carriers'> {
  const asserted = pieces.filter(({ stance }) => stance === 'asserts');
  const made = asserted.filter(({ basis }) => basis !== 'second-hand');
  const voices = sortedSet(made.map(({ actor = '' }) => actor));
  const isUnnamed = (voice: string): boolean => actors.get(voice)?.kind === 'unnamed';
  return {
    namedVoices: voices.filter((voice) => !isUnnamed(voice)),
    unnamedVoices: voices.filter(isUnnamed),
    carriers: sortedSet(
      asserted.flatMap(({ statement }) => (carriers.get(statement) ?? []).map(({ source = '' }) => source)),
    ),
  };
}
