/**
 * A claim as it leaves the record: `claims/<slug>.json`, and `content/versions/<id>/<n>.json`, which keeps it as it was
 * published. The latter is written by `npm run claim:revise`, never by hand.
 */
import { z } from 'zod';
import { FAMILIES } from '../verdict/types.ts';
import { actorSchema } from './actor.ts';
import { basis, claimSchema, stance, verdict } from './claim.ts';
import { hash, side, slug } from './common.ts';
import { formVersion } from './form-version.ts';
import { statementSchema } from './statement.ts';

const told = (description: string) => z.string().describe(description);
const named = (description: string) => slug.describe(description);
const slugs = (description: string) => z.array(slug).describe(description);
const onDay = (description: string) => z.iso.date().describe(description);
const positive = z.int().positive();

/** A half-open range of word numbers. */
export const wordRange = z
  .tuple([z.int().nonnegative(), z.int().positive()])
  .describe(
    'Word numbers of the source: the first word of the range, and the one after its last. Words are numbered from 0 over the whole text of the source.',
  );

/** A number or a range, as it was stated. */
const figure = z.strictObject({
  low: z.number().nonnegative().describe('Lowest value that the words allow, as stated.'),
  high: z.number().nonnegative().describe('Highest value that the words allow; the same as low for a single number.'),
  unit: z.string().describe('What is counted or measured: km, mi, share, or a noun in the plural.'),
  stated: z
    .enum(['exactly', 'about', 'at-least', 'more-than'])
    .describe('How it was stated. at-least and more-than have no upper bound.'),
});

/** Words that show a stance, and where they stand in their article. */
const quote = z.strictObject({
  source: named('Slug of the source whose words these are (data/sources.json).'),
  exact: told('The words as the source prints them; […] is an omission.'),
  prefix: z
    .string()
    .nullable()
    .describe('Words right before, by which the place is found; null where none are needed.'),
  suffix: z.string().nullable().describe('Words right after, likewise.'),
  language: told('Language of the words (BCP 47).'),
  translation: z
    .string()
    .nullable()
    .describe(
      "The record's own translation, where the words are in another language than the record's; null elsewhere.",
    ),
  voice: z
    .enum(['speaker', 'article'])
    .describe(
      "speaker: the source prints them as the speaker's own words. article: they are the source's own words, which report the speaker's.",
    ),
  wordRanges: z
    .array(wordRange)
    .min(1)
    .describe('Where the words stand: one range for each part of exact between omissions.'),
});

/** One statement's stance on the claim. */
const evidence = z.strictObject({
  statement: named('Slug of the statement: one utterance of one actor, however many sources relay it.'),
  actor: named('Slug of the actor who made it.'),
  side: side.describe("The actor's side. unattributed: the source does not let a reader find out who it is."),
  stance: stance.describe('asserts, denies, withdraws (takes its own assertion back) or withholds (no vote).'),
  basis: basis.describe(
    'first-hand: saw it, did it, keeps it, or has the text, record or credited picture before it. own-word: does not show how it knows. second-hand: passes it on.',
  ),
  made: told('When the statement was made (EDTF).'),
  speaksOf: told('The time that the statement is about (EDTF).'),
  published: told('When the earliest source that carries it was published (EDTF).'),
  sources: slugs('Slugs of the sources that carry the statement.'),
  figure: figure.nullable().describe("The statement's own figure, where it differs from the claim's; null elsewhere."),
  quotes: z.array(quote).describe('The words that show it. Empty where no source prints any.'),
  passages: z
    .array(z.strictObject({ source: named('Slug of the source.'), wordRange }))
    .describe('Passages that show it too, and that the record puts in its own words.'),
  concession: z.string().nullable().describe('Why it goes against the speaker to say so; null where it does not.'),
  note: z.string().nullable().describe('What a reader should know about this piece; null where there is nothing.'),
});

const trace = z.strictObject({
  inputs: z
    .array(
      z.strictObject({
        question: told('What the rule asked, in plain words.'),
        holds: z.boolean().describe('Whether it holds here.'),
        statements: slugs('Slugs of the statements that make it hold.'),
      }),
    )
    .describe('Each question down to the row that fits.'),
  wouldChange: z
    .array(
      z.strictObject({
        supposing: told('What would have to come.'),
        verdict: verdict.describe('The verdict then.'),
      }),
    )
    .describe('What would change the verdict, found by trying it.'),
  deniedBy: slugs('Slugs of the actors whose counted, standing word denies it.'),
  uncounted: z
    .array(z.strictObject({ statement: named('Slug of the statement.'), why: told('Why it has no vote.') }))
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
        statement: named('Slug of the statement.'),
        carriers: z
          .array(
            z.strictObject({
              source: named('Slug of the source.'),
              via: slug.nullable().describe('Slug of the actor through whom the source has it; null where unknown.'),
              note: z.string().nullable().describe('How this relay differs from another; null where it does not.'),
            }),
          )
          .describe('Who carries it.'),
      }),
    )
    .describe('Statements that came through more than one article, or through somebody in between.'),
});

const names = z.strictObject({
  claims: z
    .array(
      z.strictObject({
        slug: named('The claim.'),
        id: told('Its number.'),
        title: told('Its proposition, in one sentence.'),
      }),
    )
    .describe('The other claims that it names.'),
  statements: z
    .array(
      z.strictObject({
        slug: named('The statement.'),
        actor: named('Slug of the actor.'),
        says: told('What was said, in our words.'),
        made: told('When it was made (EDTF).'),
        channel: statementSchema.shape.channel.describe('How it was made public.'),
      }),
    )
    .describe('The statements that the claim names.'),
  actors: z
    .array(
      z.strictObject({
        slug: named('The actor.'),
        name: told('The name; for an unnamed voice a description.'),
        kind: actorSchema.shape.kind.describe('unnamed: no source here names the voice.'),
        side: side.describe('Whose voice it is.'),
        inSentence: z
          .string()
          .nullable()
          .describe('How the name stands inside a sentence, where that is not the rule; null elsewhere.'),
      }),
    )
    .describe('The voices that it names.'),
  places: z
    .array(z.strictObject({ slug: named('The place.'), name: told('Its name.') }))
    .describe('The places that it names.'),
  sources: z
    .array(
      z.strictObject({
        slug: named('The source.'),
        label: told('Its short name.'),
        outlet: named('Slug of the outlet, an actor.'),
        language: told('Language of its text (BCP 47).'),
      }),
    )
    .describe('The sources that it names.'),
});

/** All that the claim's page says of it, and the names of all that it refers to, so that the file needs no other. */
export const claimFormSchema = z.strictObject({
  formVersion,
  id: z
    .string()
    .regex(/^[A-Z]{2,5}-\d{3,}$/)
    .describe("The claim's number: given once, never used again."),
  slug: named("The claim's name in addresses. It may change; the id does not."),
  version: positive.describe("Number of the claim's version: in the files of today, of the newest."),
  title: told('The proposition, in one sentence.'),
  topic: named('What it is about.'),
  kind: claimSchema.shape.kind.describe(
    'saying: that somebody said a thing in public. arithmetic: what a calculation decides.',
  ),
  favours: slugs('The sides whose account it carries. Empty for nobody.'),
  hurts: slugs('Who loses if it is true: sides, or slugs of actors. Empty for nobody.'),
  verdict: verdict.describe('What the evidence bears out, as of asOfDay and in these sources only.'),
  family: z
    .enum(FAMILIES)
    .describe('The family of the verdict. From worst to best: does-not-stand, contested, open, stands.'),
  rule: told('The rule that gave the verdict: the first of the table that fits.'),
  ruleNumber: z.int().min(1).max(10).describe("The rule's number in the table on the method page."),
  asOfDay: onDay('The verdict counts what had been published by this day.'),
  weighed: positive.describe('How many sources the verdict rests on: those that were out by that day.'),
  reviewed: onDay('The day on which an editor last read the claim against its sources.'),
  places: slugs('Slugs of the places that it is about.'),
  aboutTime: told('The time that it is about (EDTF).'),
  figure: figure.nullable().describe('The number in it, with how it was stated; null where there is none.'),
  text: told('The account on its page, as plain text.'),
  html: told(
    "The same as HTML. Its addresses are whole where the site knows its own; else, and in a recorded version, they start at the site's root, without a base path.",
  ),
  bodyQuotes: z.array(quote).describe('The quotations in the account.'),
  evidence: z.array(evidence).describe('Who said what about it: each statement once.'),
  unknowns: z.array(z.string()).describe('What these sources do not tell, a sentence each.'),
  trace: trace.describe('How the verdict was reached.'),
  calculation: calculation.nullable().describe('Where arithmetic was asked; null elsewhere.'),
  origins: origins.describe('How many voices really stand behind each side.'),
  opposes: slugs('Slugs of claims that cannot be true together with this one.'),
  tension: z
    .array(
      z.strictObject({
        slug: named('The other claim, which says the same of this one.'),
        how: told('Where the two part, in one sentence of ours.'),
      }),
    )
    .describe('Claims that pull apart from this one and can be true together with it. No rule counts them.'),
  related: slugs('Slugs of claims that bear on this one.'),
  revisions: z
    .array(
      z.strictObject({
        version: positive.describe('Its number.'),
        publishedOn: onDay('The day on which it was published.'),
        what: told('What changed, and why.'),
      }),
    )
    .describe('Every published version up to this one, oldest first. Each keeps its page.'),
  corrections: z
    .array(
      z.strictObject({
        version: positive.describe('The version that has the new verdict.'),
        verdictBefore: verdict.describe('The verdict of the version before.'),
        what: told('What was wrong.'),
        why: told('Why the verdict had to change.'),
      }),
    )
    .describe('Every change of the verdict up to this version, oldest first.'),
  names: names.describe('What the slugs of this file are called, so that it can be read without another.'),
});
export type ClaimForm = z.infer<typeof claimFormSchema>;

/** A claim's form, sealed. */
export const versionSchema = claimFormSchema.extend({
  previous: hash.nullable().describe('The hash of the version before; null for the first.'),
  hash: hash.describe('SHA-256 of all the rest, as canonical JSON, in hexadecimal.'),
});
export type Version = z.infer<typeof versionSchema>;
