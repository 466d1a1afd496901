/** Builds `data/graph.json`. */
import { FORM_VERSION } from '../../core/schema/form-version.ts';
import type { GraphFile, Relation } from '../schema/graph-file.ts';
import type { SiteRecord } from '../../record/look-up.ts';
import type { ActorEntry, ClaimEntry, StatementEntry } from '../../record/types.ts';
import { stillPublished } from '../../record/published.ts';
import { statementTitle } from '../../wording/statement.ts';
import { publishedHead } from './head.ts';

type Nodes = GraphFile['graph']['nodes'];
type Edge = GraphFile['graph']['edges'][number];
type NodeType = Nodes[string]['metadata']['nodeType'];

/**
 * The record as a graph. Claims that no longer stand are left out; other entries stay as long as they have a file, and
 * say when they were withdrawn, so that no edge leads nowhere.
 * @param start what an address on the site begins with: the whole address of its root, or `/`
 */
export function graphFile(record: SiteRecord, start = '/'): GraphFile {
  const claims = stillPublished(record.claims);
  return {
    graph: {
      id: record.manifest.id,
      label: record.manifest.name,
      directed: true,
      metadata: { ...publishedHead('graph.schema.json', record.manifest), formVersion: FORM_VERSION },
      nodes: Object.fromEntries([...entryNodes(record, start), ...claims.map((claim) => claimNode(claim, start))]),
      edges: [...entryEdges(record), ...claimEdges(claims)],
    },
  };
}

function keyOf(kind: NodeType, name: string): string {
  return `${kind}/${name}`;
}

interface GraphEntry {
  slug: string;
  withdrawn?: { on: string } | undefined;
}

function nodeOf(
  kind: NodeType,
  { slug, withdrawn }: GraphEntry,
  label: string,
  more: Partial<Nodes[string]['metadata']>,
  start: string,
): [string, Nodes[string]] {
  const life = withdrawn === undefined ? {} : { withdrawn: withdrawn.on };
  return [
    keyOf(kind, slug),
    { label, metadata: { nodeType: kind, slug, url: `${start}${kind}s/${slug}/`, ...life, ...more } },
  ];
}

function entryNodes(record: SiteRecord, start: string): [string, Nodes[string]][] {
  return [
    ...record.sources.map((each) => nodeOf('source', each, each.label, { issued: each.issued }, start)),
    ...record.statements.map((each) =>
      nodeOf('statement', each, statementTitle(record, each), { side: each.side, made: each.made.on }, start),
    ),
    ...record.actors.map((each) => nodeOf('actor', each, each.name, actorFacts(each), start)),
    ...record.places.map((each) => nodeOf('place', each, each.name, {}, start)),
  ];
}

function actorFacts({ side, sides, kind }: ActorEntry): Partial<Nodes[string]['metadata']> {
  return {
    side,
    ...(sides && { sidesInTime: sides.map(({ side, when }) => ({ side, during: when })) }),
    actorKind: kind,
  };
}

function claimNode(claim: ClaimEntry, start: string): [string, Nodes[string]] {
  const { id, title, topic, judgement, when, asOf, version } = claim;
  const { verdict, family } = judgement;
  const [, node] = nodeOf(
    'claim',
    claim,
    title,
    { id, topic, verdict, family, aboutTime: when, asOfDay: asOf, version },
    start,
  );
  return [keyOf('claim', id), node];
}

function edgeOf(
  [from, fromName]: [NodeType, string],
  relation: Relation,
  [to, toName]: [NodeType, string],
  more: Pick<Edge, 'metadata' | 'directed'> = {},
): Edge {
  return { source: keyOf(from, fromName), target: keyOf(to, toName), relation, ...more };
}

function entryEdges(record: SiteRecord): Edge[] {
  return [
    ...record.sources.map(({ slug, outlet }) => edgeOf(['source', slug], 'published-by', ['actor', outlet])),
    ...record.statements.flatMap(statementEdges),
    ...record.actors.flatMap(({ slug, memberOf }) =>
      memberOf === undefined ? [] : [edgeOf(['actor', slug], 'member-of', ['actor', memberOf])],
    ),
    ...record.places.flatMap(({ slug, partOf }) =>
      partOf === undefined ? [] : [edgeOf(['place', slug], 'part-of', ['place', partOf])],
    ),
  ];
}

function statementEdges({ slug: statement, actor, place, carriedBy }: StatementEntry): Edge[] {
  return [
    edgeOf(['statement', statement], 'by', ['actor', actor]),
    ...(place === undefined ? [] : [edgeOf(['statement', statement], 'at', ['place', place])]),
    ...carriedBy.flatMap(({ source, via }) => [
      edgeOf(['source', source], 'carries', ['statement', statement]),
      ...(via === undefined ? [] : [edgeOf(['source', source], 'via', ['actor', via], { metadata: { statement } })]),
    ]),
  ];
}

function claimEdges(claims: readonly ClaimEntry[]): Edge[] {
  const bySlug = new Map(claims.map((claim, place) => [claim.slug, { id: claim.id, place }]));
  return claims.flatMap(({ id, evidence, places, opposes, tension, related }, place) => [
    ...evidence.map(({ statement, side, stance, basis, speaksOf, published }) =>
      edgeOf(['statement', statement], stance, ['claim', id], { metadata: { side, basis, speaksOf, published } }),
    ),
    ...places.map((slug) => edgeOf(['claim', id], 'about', ['place', slug])),
    // Both claims name the other: the earlier one says it for both.
    ...opposes.flatMap((slug) => {
      const other = bySlug.get(slug);
      if (other === undefined || other.place < place) return [];
      return [edgeOf(['claim', id], 'opposes', ['claim', other.id], { directed: false })];
    }),
    ...tension.flatMap(({ claim, how }) => {
      const other = bySlug.get(claim);
      if (other === undefined || other.place < place) return [];
      return [edgeOf(['claim', id], 'tension', ['claim', other.id], { directed: false, metadata: { how } })];
    }),
    ...related.flatMap((slug) => {
      const other = bySlug.get(slug);
      return other === undefined ? [] : [edgeOf(['claim', id], 'related', ['claim', other.id])];
    }),
  ]);
}
