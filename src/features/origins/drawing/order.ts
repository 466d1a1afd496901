/** Brings rows and articles into an order in which few lines cross, by the barycentre heuristic. */
import { articlesOfRow, type ArticleNode, type Graph, type StanceGroup, type Lane, type VoiceRow } from './graph.ts';

/** It settles after two or three on drawings of this size. */
const SWEEPS = 4;

/** The same graph, whatever the order of its rows, lanes and articles was. Groups stay in theirs. */
export function orderedGraph(graph: Graph): Graph {
  let groups = graph.groups.map((group) => ({ ...group, rows: group.rows.toSorted(byId) }));
  let articles = graph.articles.toSorted(byId);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    articles = articlesByRows(articles, groups);
    groups = groups.map((group) => rowsByArticles(group, ranksOf(articles)));
  }
  return { groups, articles };
}

function articlesByRows(articles: readonly ArticleNode[], groups: readonly StanceGroup[]): ArticleNode[] {
  const leading = groups.flatMap(({ rows }) => rows).map((row) => new Set(articlesOfRow(row)));
  return byMean(articles, ({ id }) => leading.flatMap((ids, i) => (ids.has(id) ? [i] : [])));
}

function rowsByArticles(group: StanceGroup, ranks: ReadonlyMap<string, number>): StanceGroup {
  const rank = (id: string): number => ranks.get(id) ?? 0;
  const rows = byMean(group.rows, (row) => articlesOfRow(row).map(rank)).map((row): VoiceRow => {
    const lanes = row.lanes.map((lane): Lane & { id: string } => ({
      ...lane,
      articles: lane.articles.toSorted((a, b) => rank(a) - rank(b)),
      id: `${lane.via?.id ?? ''} ${String(lane.shared)}`,
    }));
    return { ...row, lanes: byMean(lanes, ({ articles }) => articles.map(rank)).map(({ id: _, ...lane }) => lane) };
  });
  return { ...group, rows };
}

function ranksOf(articles: readonly ArticleNode[]): Map<string, number> {
  return new Map(articles.map(({ id }, rank) => [id, rank]));
}

/** Sorted by the mean of these numbers, then by id; what has none comes last. */
function byMean<T extends { id: string }>(items: readonly T[], numbersOf: (item: T) => number[]): T[] {
  const means = new Map(items.map((item) => [item, mean(numbersOf(item))]));
  return items.toSorted((a, b) => byNumber(means.get(a) ?? 0, means.get(b) ?? 0) || byId(a, b));
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? Infinity : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

// Not the difference: two infinities have none.
function byNumber(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
