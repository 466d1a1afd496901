import { describe, expect, test } from 'vitest';
import { lookUp } from '../../../../src/record/look-up.ts';
import { graphFile } from '../../../../src/exports/data/graph.ts';
import { soundRecord } from '../../../fixtures/record.ts';

const record = lookUp(await soundRecord());
const { graph } = graphFile(record);
const edges = graph.edges.map(({ source, relation, target }) => `${source} ${relation} ${target}`);

describe('the record as a graph', () => {
  test('has a node for each entry', () => {
    const { claims, statements, actors, places, sources } = record;
    const entries = [claims, statements, actors, places, sources].reduce((sum, list) => sum + list.length, 0);
    expect(Object.keys(graph.nodes).length).toBe(entries);
    expect(graph.nodes['claim/SV-001']).toMatchObject({
      label: 'The lower valley took the old bridge on 3 May 2010',
      metadata: { nodeType: 'claim', slug: 'bridge-taken', verdict: 'contested', url: '/claims/bridge-taken/' },
    });
    expect(graph.nodes['statement/arlin-on-the-bridge']?.label).toBe('Remark to a reporter by Dov Arlin, 3 May 2010');
  });

  test('says of each node what kind of entry it is, and of an entry that was withdrawn when', () => {
    const withdrawn = { on: '2010-07-01', why: 'It was a mistake.' };
    const actors = record.actors.map((actor) => (actor.slug === 'herald' ? { ...actor, withdrawn } : actor));
    const { id, label, directed, metadata, nodes } = graphFile({ ...record, actors }).graph;
    expect([id, label, directed]).toEqual(['sarvand-record', 'The Sarvand Record', true]);
    expect(metadata).toMatchObject({ $schema: 'graph.schema.json', formVersion: expect.any(String) as string });
    const told = (kind: string, slug: string) => ({ nodeType: kind, slug, url: `/${kind}s/${slug}/` });
    expect(nodes['source/courier']?.metadata).toEqual({ ...told('source', 'courier'), issued: '2010-05-04' });
    expect(nodes['statement/tolen-on-the-bridge']?.metadata).toEqual({
      ...told('statement', 'tolen-on-the-bridge'),
      side: 'highland',
      made: '2010-05-03',
    });
    expect(nodes['actor/dov-arlin']?.metadata).toEqual({
      ...told('actor', 'dov-arlin'),
      side: 'lowland',
      actorKind: 'person',
    });
    expect(nodes['actor/herald']?.metadata).toMatchObject({ withdrawn: '2010-07-01' });
    expect(nodes['place/mill']?.metadata).toEqual(told('place', 'mill'));
  });

  test('says of a stance how it is known, and of somebody in between for which statement', () => {
    expect(graph.edges).toContainEqual({
      source: 'source/herald',
      target: 'actor/courier',
      relation: 'via',
      metadata: { statement: 'arlin-on-the-bridge' },
    });
    expect(graph.edges).toContainEqual({
      source: 'statement/courier-from-the-mill',
      target: 'claim/SV-002',
      relation: 'asserts',
      metadata: { side: 'outlet', basis: 'first-hand', speaksOf: '2010-05-03', published: '2010-05-04' },
    });
  });

  test('leads from an article through a statement to a claim and its place', () => {
    expect(edges).toEqual(
      expect.arrayContaining([
        'source/herald carries statement/arlin-on-the-bridge',
        'source/herald via actor/courier',
        'source/courier published-by actor/courier',
        'statement/arlin-on-the-bridge by actor/dov-arlin',
        'statement/arlin-on-the-bridge at place/old-bridge',
        'statement/arlin-on-the-bridge asserts claim/SV-001',
        'statement/tolen-on-the-bridge denies claim/SV-001',
        'claim/SV-001 about place/old-bridge',
        'claim/SV-001 related claim/SV-002',
        'place/old-bridge part-of place/sarvand',
        'actor/dov-arlin member-of actor/lower-valley',
      ]),
    );
    expect(new Set(edges).size).toBe(edges.length);
  });

  test('says once that two claims cannot be true together, without a direction', () => {
    expect(graph.edges.filter(({ relation }) => relation === 'opposes')).toEqual([
      { source: 'claim/SV-001', target: 'claim/SV-005', relation: 'opposes', directed: false },
    ]);
  });

  test('says once that two claims are in tension, and where they part', () => {
    const how = 'The reporter counted carts at the mill and stood ten miles from the bridge.';
    expect(graph.edges.filter(({ relation }) => relation === 'tension')).toEqual([
      { source: 'claim/SV-002', target: 'claim/SV-003', relation: 'tension', directed: false, metadata: { how } },
    ]);
  });

  test('leads nowhere else, even where a claim was withdrawn', () => {
    const withdrawn = { on: '2010-07-01', why: 'It was a mistake.' };
    const claims = record.claims.map((claim) => (claim.id === 'SV-001' ? claim : { ...claim, withdrawn }));
    for (const { nodes, edges: all } of [graph, graphFile({ ...record, claims }).graph]) {
      const ends = all.flatMap(({ source, target }) => [source, target]);
      expect(ends.filter((key) => !(key in nodes))).toEqual([]);
    }
  });
});
