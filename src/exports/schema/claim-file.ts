/** `claims/<slug>.json`: a claim as in `data/claims.json`, with all else that its page says of it. */
import { z } from 'zod';
import { actorSchema } from '../../core/schema/actor.ts';
import { stance, verdict } from '../../core/schema/claim.ts';
import { side } from '../../core/schema/common.ts';
import { statementSchema } from '../../core/schema/statement.ts';
import { exportedClaim, exportedEvidence, exportedFigure, exportedQuote } from './claims-file.ts';
import { formVersion, siteUrl, words } from './common.ts';

const text = (description: string) => z.string().describe(description);
const slugs = (description: string) => z.array(z.string()).describe(description);
const day = (description: string) => z.iso.date().describe(description);
const number = z.int().positive();

const evidence = exportedEvidence.extend({
  sources: slugs('Slugs of the sources that carry the statement.'),
  figure: exportedFigure
    .nullable()
    .describe("The statement's own figure, where it differs from the claim's; null elsewhere."),
  passages: z
    .array(z.strictObject({ source: text('Slug of the source.'), words }))
    .describe('Passages that show it too, and that the record puts in its own words.'),
  concession: z.string().nullable().describe('Why it goes against the speaker to say so; null where it does not.'),
  note: z.string().nullable().describe('What a reader should know about this piece; null where there is nothing.'),
});

const trace = z.strictObject({
  inputs: z
    .array(
      z.strictObject({
        words: text('What the rule asked, in plain words.'),
        holds: z.boolean().describe('Whether it holds here.'),
        statements: slugs('Slugs of the statements that make it hold.'),
      }),
    )
    .describe('Each question down to the row that fits.'),
  wouldChange: z
    .array(z.strictObject({ if: text('What would have to come.'), verdict: verdict.describe('The verdict then.') }))
    .describe('What would change the verdict, found by trying it.'),
  deniedBy: slugs('Slugs of the actors whose counted, standing word denies it.'),
  uncounted: z
    .array(z.strictObject({ statement: text('Slug of the statement.'), why: text('Why it has no vote.') }))
    .describe('Statements without a vote.'),
});

const calculation = z.strictObject({
  type: z.enum(['weekday', 'conversion', 'great-circle', 'sum', 'share']).describe('What is computed.'),
  outcome: z.enum(['proves', 'refutes', 'undecided']).describe('What arithmetic says of the claim.'),
  working: z.array(z.string()).describe('The working, a line each.'),
});

const origins = z.strictObject({
  byStance: z
    .array(
      z.strictObject({
        stance: stance.describe('The stance.'),
        sources: slugs('Slugs of the sources that carry it.'),
        statements: slugs('Slugs of the statements that take it.'),
        actors: slugs('Slugs of the actors who made them.'),
        sides: z.array(side).describe('Their sides.'),
      }),
    )
    .describe('What stands behind each stance, each once.'),
  relays: z
    .array(
      z.strictObject({
        statement: text('Slug of the statement.'),
        carriers: z
          .array(
            z.strictObject({
              source: text('Slug of the source.'),
              via: z.string().optional().describe('Slug of the actor through whom the source has it, where known.'),
              note: z.string().optional().describe('How this relay differs from another.'),
            }),
          )
          .describe('Who carries it.'),
      }),
    )
    .describe('Statements that came through more than one article, or through somebody in between.'),
});

const names = z.strictObject({
  statements: z
    .array(
      z.strictObject({
        slug: text('The statement.'),
        actor: text('Slug of the actor.'),
        says: text('What was said, in our words.'),
        made: text('When it was made (EDTF).'),
        channel: statementSchema.shape.channel.describe('How it was made public.'),
      }),
    )
    .describe('The statements that the claim names.'),
  actors: z
    .array(
      z.strictObject({
        slug: text('The actor.'),
        name: text('The name; for an unnamed voice a description.'),
        kind: actorSchema.shape.kind.describe('unnamed: no source here names the voice.'),
        side: side.describe('Whose voice it is.'),
        inSentence: z
          .string()
          .optional()
          .describe('How the name stands inside a sentence, where that is not the rule.'),
      }),
    )
    .describe('The voices that it names.'),
  places: z
    .array(z.strictObject({ slug: text('The place.'), name: text('Its name.') }))
    .describe('The places that it names.'),
  sources: z
    .array(
      z.strictObject({
        slug: text('The source.'),
        label: text('Its short name.'),
        outlet: text('Slug of the outlet, an actor.'),
        language: z.string().describe('Language of its text (BCP 47).'),
      }),
    )
    .describe('The sources that it names.'),
});

export const claimFileSchema = exportedClaim.extend({
  formVersion,
  evidence: z.array(evidence).describe('Who said what about it: each statement once.'),
  reviewed: day('The day on which an editor last read the claim against its sources.'),
  text: text('The account on its page, as plain text.'),
  bodyQuotes: z.array(exportedQuote).describe('The quotations in the account.'),
  unknowns: z.array(z.string()).describe('What these sources do not tell, a sentence each.'),
  trace: trace.describe('How the verdict was reached.'),
  calculation: calculation.nullable().describe('Where arithmetic was asked; null elsewhere.'),
  origins: origins.describe('How many voices really stand behind each side.'),
  revisions: z
    .array(
      z.strictObject({
        version: number.describe('Its number.'),
        on: day('The day on which it was published.'),
        what: text('What changed, and why.'),
        url: siteUrl('/claims/bridge-taken/v/1/'),
      }),
    )
    .describe('Every published version, oldest first. Each keeps its page.'),
  corrections: z
    .array(
      z.strictObject({
        version: number.describe('The version that has the new verdict.'),
        verdictBefore: verdict.describe('The verdict of the version before.'),
        what: text('What was wrong.'),
        why: text('Why the verdict had to change.'),
      }),
    )
    .describe('Every change of the verdict, oldest first.'),
  names: names.describe('What the slugs of this file are called, so that it can be read without another.'),
});
export type ClaimFile = z.infer<typeof claimFileSchema>;

/** What stands in the place of a claim that no longer stands. */
export const withdrawnClaimSchema = exportedClaim.pick({ id: true, slug: true, url: true, title: true }).extend({
  formVersion,
  withdrawn: z
    .strictObject({
      on: day('The day of the withdrawal.'),
      why: text('Why, in one sentence.'),
      mergedInto: z.string().nullable().describe('Slug of the claim that took its place; null where there is none.'),
    })
    .describe('The claim no longer stands in the record.'),
});
export type WithdrawnClaimFile = z.infer<typeof withdrawnClaimSchema>;
