/** Front matter of `content/claims/<slug>.md`: one proposition that can be true or not. */
import { z } from 'zod';
import { calculationSchema } from './calculation.ts';
import { calendarDay, edtf, lifecycle, line, slug } from './common.ts';
import { figureSchema } from './figure.ts';
import { givenRange } from './source.ts';

/** Words of an article, as a W3C TextQuoteSelector. */
export const quoteSchema = z.strictObject({
  source: slug.describe('The source whose words these are.'),
  exact: line(400).describe(
    'The words as the source prints them, at most 45. […] is an omission of ours, and the only mark of ours.',
  ),
  prefix: line(200).optional().describe('The words right before, for proof and place; not shown.'),
  suffix: line(200).optional().describe('The words right after, for proof and place; not shown.'),
  voice: z
    .enum(['speaker', 'article'])
    .describe(
      "speaker: the source prints them as the speaker's own words. article: the source's own words, which report the speaker's.",
    ),
  confirmed: calendarDay
    .optional()
    .describe(
      'The day on which an editor read these words against this claim and its stance. Asked for where they serve many claims; not shown.',
    ),
  translation: line(600)
    .optional()
    .describe(
      "Our translation, without quotation marks. Where the source is in another language than the record's, and only there.",
    ),
});
export type Quote = z.infer<typeof quoteSchema>;

export const stance = z.enum(['asserts', 'denies', 'withdraws', 'withholds']);
export type Stance = z.infer<typeof stance>;
export const basis = z.enum(['first-hand', 'own-word', 'second-hand']);
export type Basis = z.infer<typeof basis>;

/** A statement's stance on the claim. */
const evidenceSchema = z.strictObject({
  statement: slug.describe('The statement.'),
  stance: stance.describe(
    'asserts, denies, withdraws (takes its own assertion back), or withholds (cannot verify, conditional, hedged: no vote).',
  ),
  basis: basis.describe(
    'first-hand: saw it, did it, keeps it, or has the text, record or credited picture before it. own-word: does not show how it knows. second-hand: reports, purportedly, apparently, unverified pictures.',
  ),
  speaksOf: edtf.describe('The time that the statement is about (EDTF).'),
  figure: figureSchema.optional().describe("The statement's own figure, where it differs from the claim's."),
  quotes: z
    .array(quoteSchema)
    .describe('The words that show it. [] where the sources have it in a form that cannot be quoted.'),
  passages: z
    .array(
      z.strictObject({
        source: slug.describe('A source that carries the statement.'),
        words: givenRange.describe('From the first of these words up to and without the last number: [from, to).'),
      }),
    )
    .min(1)
    .optional()
    .describe('Words of the articles that show it too, and that we put in our own words instead of quoting them.'),
  concession: line(300)
    .optional()
    .describe(
      'One sentence: why it goes against the speaker to say so. Where a party that the claim hurts asserts it, and only there.',
    ),
  note: line(400).optional().describe('What a reader should know about this piece of evidence.'),
  argued: line(300)
    .optional()
    .describe(
      'Why the stance holds all the same, where the words quoted or the note speak against it; only there, and not shown.',
    ),
});
export type Evidence = z.infer<typeof evidenceSchema>;

export const verdict = z.enum([
  'corroborated',
  'contradicted',
  'contested',
  'conceded',
  'undisputed',
  'single-origin',
  'claimed-only',
]);
export type Verdict = z.infer<typeof verdict>;

/** A published version. */
export const revisionSchema = z.strictObject({
  version: z.int().positive().describe('1, 2, 3, …'),
  on: calendarDay.describe('The day of the revision.'),
  what: line(400).describe('What changed and why, for the reader.'),
});
export type Revision = z.infer<typeof revisionSchema>;

/** A verdict that was changed. */
export const correctionSchema = z.strictObject({
  version: z.int().min(2).describe('The version that has the new verdict.'),
  verdictBefore: verdict.describe('The verdict of the version before.'),
  what: line(400).describe('What was wrong, for the reader.'),
  why: line(400).describe('Why the verdict had to change: what was read again, found or published.'),
});
export type Correction = z.infer<typeof correctionSchema>;

/** Something that our text says is not in the sources. */
const absenceSchema = z.strictObject({
  says: line(300).describe('Our words that say so, as they stand in the account or in a note.'),
  sought: line(300).describe('What was looked for: words, names, spellings, a sense.'),
  in: z.array(slug).min(1).describe('The sources that were read for it: all that stand.'),
});
/** Another claim that pulls apart from this one, without ruling it out. */
const tensionSchema = z.strictObject({
  claim: slug.describe('The other claim.'),
  how: line(300).describe('One sentence for the reader: where the two part. It must read rightly on both pages.'),
});
export type Tension = z.infer<typeof tensionSchema>;

export const claimSchema = z.strictObject({
  id: z
    .string()
    .regex(
      /^[A-Z]{2,5}-(?!000$)(?:\d{3}|[1-9]\d{3,})$/,
      'expected an id as AB-012: the letters of the record, three digits, and more only from 1000 on',
    )
    .describe("The claim's number: given once, never used again."),
  title: line(75).describe('The proposition, in one sentence of ours, without a full stop.'),
  topic: slug.describe('What it is about: one of the topics of the record.'),
  kind: z
    .enum(['event', 'background', 'saying', 'arithmetic'])
    .describe('saying: that somebody said a thing in public. arithmetic: what a calculation decides.'),
  favours: z.array(slug).describe('Whose account it carries: sides. [] for nobody.'),
  hurts: z.array(slug).describe('Who loses if it is true: sides or actors. [] for nobody.'),
  places: z.array(slug).describe('The places that it is about.'),
  when: edtf.describe('The time that it is about (EDTF).'),
  figure: figureSchema.optional().describe('The number in it, with how it was stated.'),
  evidence: z.array(evidenceSchema).describe('Who said what about it: each statement once.'),
  calculation: calculationSchema.optional().describe('Where arithmetic decides.'),
  asOf: calendarDay.describe('The verdict counts what had been published by this day.'),
  verdict: verdict.describe("The editor's verdict. The build computes it too, and fails where the two differ."),
  absences: z
    .array(absenceSchema)
    .min(1)
    .optional()
    .describe(
      'Where our text says that nobody, no other article or only one says a thing: what was looked for, and where. Not shown; asked for again when a source is added.',
    ),
  unknowns: z.array(line(300)).describe('What these sources do not tell: one sentence each.'),
  opposes: z.array(slug).optional().describe('Claims that cannot be true together with this one.'),
  tension: z
    .array(tensionSchema)
    .min(1)
    .optional()
    .describe(
      'Claims that pull apart from this one and can be true together with it: told differently, or promised and not kept. Written in one of the two. No rule counts it.',
    ),
  related: z.array(slug).optional().describe('Claims that a reader of this one will want.'),
  revisions: z.array(revisionSchema).min(1).describe('Every published version, oldest first.'),
  corrections: z
    .array(correctionSchema)
    .min(1)
    .optional()
    .describe('Every change of the verdict, oldest first. Write it before "npm run claim:revise".'),
  ...lifecycle,
});
export type Claim = z.infer<typeof claimSchema>;
