/** `data/graph.json`: the record as a graph, in JSON Graph Format 2 (https://jsongraphformat.info). */
import { z } from 'zod';
import { FAMILIES } from '../../core/verdict/types.ts';
import { basis, verdict } from '../../core/schema/claim.ts';
import { side } from '../../core/schema/common.ts';
import { formVersion } from '../../core/schema/form-version.ts';
import { head, siteUrl } from './common.ts';

/** How one node is related to another: from the first to the second. */
const RELATIONS = {
  carries: 'a source has a statement in its text',
  via: 'a source has a statement through an actor (an agency, another outlet); metadata.statement says which',
  'published-by': 'a source is an article of an outlet',
  by: 'a statement was made by an actor',
  at: 'a statement was made at a place',
  'member-of': 'an actor speaks for or belongs to an organisation, by these sources',
  asserts: 'a statement asserts a claim',
  denies: 'a statement denies a claim',
  withdraws: 'a statement takes back what its speaker had asserted',
  withholds: 'a statement leaves a claim open, and has no vote',
  about: 'a claim is about a place',
  opposes: 'two claims cannot be true together; it has no direction and stands once',
  tension:
    'two claims pull apart and can be true together; it has no direction and stands once, and metadata.how says where they part',
  related: 'a claim bears on another',
  'part-of': 'a place lies in another',
} as const;
export type Relation = keyof typeof RELATIONS;

const node = z.strictObject({
  label: z.string().describe('Its name for readers.'),
  metadata: z
    .strictObject({
      nodeType: z.enum(['source', 'statement', 'actor', 'claim', 'place']).describe('What the node is.'),
      slug: z.string().describe('Its name in addresses and in the other files.'),
      url: siteUrl('/actors/dov-arlin/'),
      withdrawn: z.iso.date().optional().describe('The day on which the entry was withdrawn; absent where it stands.'),
      side: side
        .optional()
        .describe('Of an actor: whose voice it is, or was last. Of a statement: whose voice it was when it was made.'),
      sidesInTime: z
        .array(
          z.strictObject({
            side: side.describe('The side.'),
            during: z.string().describe('The time for which that holds (EDTF).'),
          }),
        )
        .optional()
        .describe('Of an actor who changed sides: each with its time, oldest first.'),
      actorKind: z.string().optional().describe('Of an actor: person, organisation, outlet, or unnamed.'),
      made: z.string().optional().describe('Of a statement: when it was made (EDTF).'),
      issued: z.string().optional().describe('Of a source: when it was published (EDTF).'),
      id: z.string().optional().describe('Of a claim: its number, as AB-001.'),
      topic: z.string().optional().describe('Of a claim: what it is about.'),
      verdict: verdict.optional().describe('Of a claim: what the evidence bears out.'),
      family: z.enum(FAMILIES).optional().describe('Of a claim: the family of the verdict.'),
      aboutTime: z.string().optional().describe('Of a claim: the time that it is about (EDTF).'),
      asOfDay: z.iso.date().optional().describe('Of a claim: the verdict counts what had been published by this day.'),
      version: z.int().positive().optional().describe('Of a claim: number of its newest version.'),
    })
    .describe('What it is.'),
});

const edge = z.strictObject({
  source: z.string().describe('Key of the node from which it leads.'),
  target: z.string().describe('Key of the node to which it leads.'),
  relation: z.enum(Object.keys(RELATIONS) as [Relation, ...Relation[]]).describe(
    Object.entries(RELATIONS)
      .map(([name, words]) => `${name}: ${words}.`)
      .join(' '),
  ),
  directed: z.literal(false).optional().describe('false where the edge has no direction; absent elsewhere.'),
  metadata: z
    .strictObject({
      statement: z.string().optional().describe('Of via: slug of the statement.'),
      how: z.string().optional().describe('Of tension: where the two claims part, in one sentence of ours.'),
      side: side.optional().describe('Of a stance: whose voice it was when the statement was made.'),
      basis: basis.optional().describe('Of a stance: how the speaker knows.'),
      speaksOf: z.string().optional().describe('Of a stance: the time that the statement is about (EDTF).'),
      published: z
        .string()
        .optional()
        .describe('Of a stance: when the earliest source that carries it was published (EDTF).'),
    })
    .optional()
    .describe('What belongs to the relation alone.'),
});

export const graphFileSchema = z.strictObject({
  graph: z
    .strictObject({
      id: z.string().describe('Name of the graph.'),
      label: z.string().describe('Its name for readers.'),
      directed: z.literal(true).describe('Edges have a direction, unless they say otherwise.'),
      metadata: z
        .strictObject({ ...head('graph.schema.json'), formVersion })
        .describe('What the file says of itself: the format leaves no other place for it.'),
      nodes: z
        .record(z.string(), node)
        .describe('Nodes by their key: the type, a slash, and the slug; for a claim its number.'),
      edges: z.array(edge).describe('How the nodes are related.'),
    })
    .describe('The record.'),
});
export type GraphFile = z.infer<typeof graphFileSchema>;
