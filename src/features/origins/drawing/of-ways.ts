/** Statements and their carriers as the graph of a drawing. */
import type { Carrier } from '../../../core/origins.ts';
import type { Names } from '../../../wording/names.ts';
import { sidesOf } from '../../../wording/sides.ts';
import { labelParts } from '../../../wording/source-label.ts';
import { aboutStatement, isShared, type StanceWays, type Way } from '../../../wording/ways.ts';
import type { ArticleNode, Graph, Lane, VoiceRow } from './graph.ts';

/**
 * What one claim rests on: a group of rows for each stance, a row for each statement. When and how it was made is told
 * where a voice has several; the table beside the drawing tells it of all.
 */
export function graphOfStances(stances: readonly StanceWays[], names: Names): Graph {
  const ways = stances.flatMap((each) => each.ways);
  return {
    groups: stances.map(({ stance, words, ways: taken }) => ({
      heading: words,
      stance,
      rows: taken.map((way) => {
        const { about, ...row } = rowOfStatement(way, names);
        return ways.filter(({ actor }) => actor === way.actor).length > 1 ? { ...row, about } : row;
      }),
    })),
    articles: articlesIn(ways, names),
  };
}

/** Statements as they were made, a row for each. */
export function graphOfStatements(ways: readonly Way[], names: Names): Graph {
  const rows = ways.map((way) => rowOfStatement(way, names));
  return { groups: [{ stance: 'asserts', rows }], articles: articlesIn(ways, names) };
}

/** Everybody who speaks: a group of rows for each side, a row for each voice with all its statements. */
export function graphOfVoices(ways: readonly Way[], names: Names): Graph {
  const sides = sidesOf(names.manifest).map(({ id: side, name }) => ({
    heading: name,
    stance: 'asserts' as const,
    rows: voicesIn(
      ways.filter((way) => way.side === side),
      names,
    ),
  }));
  return { groups: sides.filter(({ rows }) => rows.length > 0), articles: articlesIn(ways, names) };
}

function rowOfStatement(way: Way, names: Names): VoiceRow & { about: string } {
  const { statement, actor, side } = way;
  const about = aboutStatement(side, names.statement(statement), names.manifest);
  return { id: statement, name: names.actor(actor).name, about, side, lanes: lanesOf([way], names) };
}

function voicesIn(ways: readonly Way[], names: Names): VoiceRow[] {
  const actors = Map.groupBy(ways, ({ actor }) => actor);
  return [...actors].map(([actor, own]) => {
    const { name } = names.actor(actor);
    // The ways are those of one side, on which he may be no more.
    const [{ side } = names.actor(actor)] = own;
    const count = own.length === 1 ? '' : ` (${String(own.length)})`;
    return { id: actor, name: `${name}${count}`, side, lanes: lanesOf(own, names) };
  });
}

/** Carriers that have it through the same voice share a lane; what several articles carry is apart from what one does. */
function lanesOf(ways: readonly Way[], names: Names): Lane[] {
  const carried = ways.flatMap((way) => way.carriers.map((carrier) => ({ ...carrier, shared: isShared(way) })));
  const lanes = Map.groupBy(carried, ({ via, shared }) => `${String(shared)} ${via ?? ''}`);
  return [...lanes.values()].flatMap((lane): Lane[] => {
    const [first] = lane;
    if (first === undefined) return [];
    const via = first.via === undefined ? undefined : { id: first.via, name: names.actor(first.via).name };
    return [{ ...(via && { via }), shared: first.shared, articles: [...new Set(lane.map(({ source }) => source))] }];
  });
}

function articlesIn(ways: readonly Way[], names: Names): ArticleNode[] {
  const sources = ways.flatMap(({ carriers }) => carriers.map(({ source }: Carrier) => source));
  return [...new Set(sources)].map((source) => {
    const { name, day } = labelParts(names.source(source));
    return { id: source, name, ...(day !== '' && { about: day }) };
  });
}
