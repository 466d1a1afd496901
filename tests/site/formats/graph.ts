import { stance as stances, type Stance } from '../../../src/core/schema/claim.ts';
import type { GraphFile } from '../../../src/exports/schema/graph-file.ts';
import { LIMITS } from '../../../src/exports/data/limits.ts';
import { dataPath } from '../this-site.ts';
import { builtJson, found, textsIn } from './built-file.ts';
import type { EvidenceFields, Format } from './format.ts';
import { byClaim, byStatement, sortedSet } from './truth.ts';

type Edge = GraphFile['graph']['edges'][number];

const { graph } = builtJson('data/graph.json') as GraphFile;
const from = Map.groupBy(graph.edges, ({ source }) => source);
const to = Map.groupBy(graph.edges, ({ target }) => target);

export const graphJson: Format = {
  name: 'graph.json',
  read: ({ id }) => {
    const key = `claim/${id}`;
    const node = found(graph.nodes[key], key);
    const { slug, url, topic, verdict, family, aboutTime: when, asOfDay: asOf, version } = node.metadata;
    const evidence = edges(to, key, stances.options);
    const assertions = evidence.filter(({ relation }) => relation === 'asserts');
    const asserted = assertions.map(({ source }) => source);
    const made = assertions.filter(({ metadata }) => metadata?.basis !== 'second-hand');
    const voices = made.map(({ source }) => targetOf(source, 'by'));
    const isUnnamed = (voice: string): boolean => graph.nodes[voice]?.metadata.actorKind === 'unnamed';
    const opposes = [
      ...edges(from, key, ['opposes']).map(({ target }) => target),
      ...edges(to, key, ['opposes']).map(({ source }) => source),
    ];
    const tension = [
      ...edges(from, key, ['tension']).map(({ target, metadata }) => ({ target, metadata })),
      ...edges(to, key, ['tension']).map(({ source, metadata }) => ({ target: source, metadata })),
    ];
    const about = edges(from, key, ['about']);
    const related = edges(from, key, ['related']);
    return {
      fields: {
        ...{ id: node.metadata.id ?? '', slug, url: dataPath(url), title: node.label },
        ...(topic && verdict && family && when && asOf && version
          ? { topic, verdict, family, when, asOf, version }
          : {}),
        places: slugs(about.map(({ target }) => target)),
        opposes: slugs(opposes),
        tension: tension
          .map(({ target, metadata }) => ({ claim: slugs([target])[0] ?? '', how: metadata?.how ?? '' }))
          .sort(byClaim),
        related: slugs(related.map(({ target }) => target)),
        evidence: evidence.map(evidenceOf).sort(byStatement),
        namedVoices: slugs(voices.filter((voice) => !isUnnamed(voice))),
        unnamedVoices: slugs(voices.filter(isUnnamed)),
        carriers: slugs(asserted.flatMap((key) => edges(to, key, ['carries']).map(({ source }) => source))),
        licence: graph.metadata.license.url,
      },
      raw: textsIn([node, evidence, about, related]).join('\n'),
    };
  },
  cannot: LIMITS['graph.json'],
};

function edges(index: Map<string, Edge[]>, key: string, relations: readonly string[]): Edge[] {
  return (index.get(key) ?? []).filter(({ relation }) => relations.includes(relation));
}

function targetOf(key: string, relation: string): string {
  return found(edges(from, key, [relation])[0], `${relation} of ${key}`).target;
}

function slugs(keys: readonly string[]): string[] {
  return sortedSet(keys.map((key) => found(graph.nodes[key], key).metadata.slug));
}

function evidenceOf({ source, relation, metadata }: Edge): EvidenceFields {
  const statement = found(graph.nodes[source], source).metadata;
  const actor = found(graph.nodes[targetOf(source, 'by')], `author of ${source}`).metadata;
  return {
    statement: statement.slug,
    actor: actor.slug,
    side: found(metadata?.side, `side of ${source}`),
    stance: relation as Stance,
    basis: found(metadata?.basis, 'basis'),
    when: found(statement.made, `time of ${source}`),
    speaksOf: found(metadata?.speaksOf, 'time spoken of'),
    published: found(metadata?.published, 'time of publication'),
  };
}
