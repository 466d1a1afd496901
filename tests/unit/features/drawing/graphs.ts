/** Invented graphs for the tests of drawings. */
import fc from 'fast-check';
import { stance } from '../../../../src/core/schema/claim.ts';
import { ROLES } from '../../../../src/core/sides.ts';
import type { Graph, Lane, VoiceRow } from '../../../../src/features/origins/drawing/graph.ts';

const ARTICLES = ['gazette', 'herald', 'courier', 'evening-post', 'bulletin'];
const name = fc.oneof(
  fc.constantFrom('A miller', 'The keeper of the upper lock', 'Q', 'A voice that nobody in the whole valley will name'),
  fc.string({ minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== ''),
);

const lanes: fc.Arbitrary<Lane[]> = fc
  .uniqueArray(
    fc.record({
      via: fc.option(fc.constantFrom('wire', 'the-river-agency', 'radio'), { nil: undefined }),
      articles: fc.subarray(ARTICLES, { minLength: 1 }),
      shared: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4, selector: ({ via, shared }) => `${via ?? ''} ${String(shared)}` },
  )
  .map((found) =>
    found.map(({ via, ...lane }) => (via === undefined ? lane : { ...lane, via: { id: via, name: `The ${via}` } })),
  );

const row = fc.record({ name, about: name, side: fc.constantFrom('lowland', 'highland', 'harbour', ...ROLES), lanes });

/** Any graph: up to three groups of up to six rows, each of which leads to some of five articles. */
export const anyGraph: fc.Arbitrary<Graph> = fc
  .array(
    fc.record({
      heading: fc.constantFrom('Said by', 'Denied by'),
      stance: fc.constantFrom(...stance.options),
      rows: fc.array(row, { minLength: 1, maxLength: 6 }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((groups) => {
    const numbered = groups.map((group, g) => ({
      ...group,
      rows: group.rows.map((each, r): VoiceRow => ({ ...each, id: `row-${String(g)}-${String(r)}` })),
    }));
    const used = new Set(
      numbered.flatMap((group) => group.rows.flatMap((each) => each.lanes.flatMap((l) => l.articles))),
    );
    return { groups: numbered, articles: [...used].map((id) => ({ id, name: `The ${id}`, about: '4 May 2031' })) };
  });

/** The same graph with its rows, lanes and articles the other way round. */
export function turned({ groups, articles }: Graph): Graph {
  return {
    groups: groups.map((group) => ({
      ...group,
      rows: group.rows
        .map((each) => ({
          ...each,
          lanes: each.lanes.map((lane) => ({ ...lane, articles: lane.articles.toReversed() })).reverse(),
        }))
        .reverse(),
    })),
    articles: articles.toReversed(),
  };
}
