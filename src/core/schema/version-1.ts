/** The first form of `content/versions/<id>/<n>.json`. Nothing writes it any more; what was recorded in it is read for ever. */
import { z } from 'zod';
import { FAMILIES } from '../verdict/types.ts';
import { actorSchema } from './actor.ts';
import { calculationSchema } from './calculation.ts';
import { basis, claimSchema, correctionSchema, quoteSchema, revisionSchema, stance, verdict } from './claim.ts';
import { calendarDay, hash, side, slug } from './common.ts';
import { figureSchema } from './figure.ts';
import { givenRange } from './source.ts';
import { statementSchema } from './statement.ts';

const texts = z.array(z.string());

const provedQuote = quoteSchema.omit({ confirmed: true }).extend({
  words: z.array(givenRange).describe('Where the words stand in the source: one range for each part of exact.'),
});

const evidence = z.strictObject({
  statement: slug,
  actor: slug,
  side,
  stance,
  basis,
  made: z.string().describe('When the statement was made (EDTF).'),
  published: z.string().describe('When the earliest source that carries it was published (EDTF).'),
  speaksOf: z.string().describe('The time that it is about (EDTF).'),
  sources: z.array(slug).describe('The sources that carry it.'),
  figure: figureSchema.optional(),
  quotes: z.array(provedQuote),
  passages: z.array(z.strictObject({ source: slug, words: givenRange })).optional(),
  concession: z.string().optional(),
  note: z.string().optional(),
});

const judgement = z.strictObject({
  verdict,
  family: z.enum(FAMILIES),
  row: z.int().positive(),
  rule: z.string().describe('The rule in the words of that day.'),
  inputs: z.array(z.strictObject({ words: z.string(), holds: z.boolean(), statements: z.array(slug) })),
  wouldChange: z.array(z.strictObject({ if: z.string(), verdict })),
  deniedBy: z.array(slug),
  uncounted: z.array(z.strictObject({ statement: slug, why: z.string() })),
  asOf: calendarDay,
});

const origins = z.strictObject({
  byStance: z.array(
    z.strictObject({
      stance,
      sources: z.array(slug),
      statements: z.array(slug),
      actors: z.array(slug),
      sides: z.array(side),
    }),
  ),
  relays: z.array(
    z.strictObject({
      statement: slug,
      carriers: z.array(z.strictObject({ source: slug, via: slug.optional(), note: z.string().optional() })),
    }),
  ),
});

const claim = z.strictObject({
  title: z.string(),
  topic: slug,
  kind: claimSchema.shape.kind,
  favours: z
    .union([z.array(slug), slug])
    .describe(
      'Whose account it carries: sides. One side, or none, in a version recorded before there could be several.',
    ),
  hurts: texts,
  places: z.array(slug),
  when: z.string(),
  figure: figureSchema.optional(),
  asOf: calendarDay,
  evidence: z.array(evidence),
  calculation: z
    .strictObject({
      given: calculationSchema,
      result: z.strictObject({ outcome: z.enum(['proves', 'refutes', 'undecided']), working: texts }),
    })
    .optional(),
  judgement,
  origins,
  unknowns: texts,
  html: z.string().describe("The account as HTML. Its addresses start at the site's root, without a base path."),
  text: z.string().describe('The account as plain text.'),
  bodyQuotes: z.array(provedQuote).describe('The quotations in the account.'),
  revisions: z.array(revisionSchema).describe('Every revision up to this one, oldest first.'),
  corrections: z.array(correctionSchema).optional().describe('Every correction up to this version.'),
});

const otherClaim = z.strictObject({ id: z.string(), slug, title: z.string() });

/** All that the claim's page says of it, and the names of all that it refers to, so that the file needs no other. */
const content = z.strictObject({
  claim: claim.describe('The claim itself, proved and judged.'),
  opposes: z.array(otherClaim).describe('The claims that could not be true together with it.'),
  tension: z
    .array(otherClaim.extend({ how: z.string() }))
    .min(1)
    .optional()
    .describe('The claims that pulled apart from it and could be true together with it, and where they part.'),
  related: z.array(otherClaim).describe('The claims that a reader of it would want.'),
  statements: z
    .array(
      z.strictObject({
        slug,
        actor: slug,
        says: z.string(),
        made: z.string().describe('When it was made (EDTF).'),
        channel: statementSchema.shape.channel,
      }),
    )
    .describe('The statements that it names, by slug.'),
  actors: z
    .array(
      z.strictObject({ slug, name: z.string(), kind: actorSchema.shape.kind, side, inSentence: z.string().optional() }),
    )
    .describe('The voices that it names, by slug.'),
  places: z.array(z.strictObject({ slug, name: z.string() })).describe('The places that it names, by slug.'),
  sources: z
    .array(z.strictObject({ slug, label: z.string(), outlet: slug, language: z.string() }))
    .describe('The sources that it names, by slug.'),
});

export const version1Schema = z.strictObject({
  form: z.literal(1).describe('The form of this file.'),
  id: claimSchema.shape.id.describe("The claim's id, as in the folder's name."),
  version: z.int().positive().describe("The version's number, as in the file's name."),
  slug: slug.describe("The claim's slug on the day of this version. It may have another now."),
  reviewed: calendarDay.describe('The day on which an editor had last read the claim against its sources.'),
  weighed: z.int().positive().describe('How many sources the verdict rested on: those that were out by its day.'),
  previous: hash.nullable().describe('The hash of the version before; null for the first.'),
  content,
  hash: hash.describe('SHA-256 of all the rest, as canonical JSON, in hexadecimal.'),
});
export type Version1 = z.infer<typeof version1Schema>;
