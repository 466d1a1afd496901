/** `content/sources/<slug>.yaml`: a published article. Names of fields as in CSL-JSON. */
import { z } from 'zod';
import { calendarDay, edtf, hash, language, lifecycle, line, secureAddress, slug, webAddress } from './common.ts';

const name = z.union([z.strictObject({ family: line(80), given: line(80) }), z.strictObject({ literal: line(120) })], {
  error: 'expected { family: …, given: … }, or { literal: … } where a name has no such parts',
});

/** Why words of an article belong to no claim. */
export const nonClaim = z.enum(['furniture', 'caption', 'credit', 'attribution', 'repeat', 'withdrawn']);
export type NonClaim = z.infer<typeof nonClaim>;

/** A range of the source's words, `[from, to)`, numbered from 0. */
export const givenRange = z
  .tuple([z.int().nonnegative(), z.int().positive()])
  .refine(([from, to]) => from < to, 'expected [from, to): the first number smaller than the second');

const capture = z.strictObject({
  service: line(80).describe('Who keeps the copy, as "Internet Archive".'),
  day: calendarDay.describe('The day on which the service took it.'),
  address: secureAddress.describe('Where anybody can read it.'),
  digest: hash.describe(
    'SHA-256 of the bytes that the service gives for the page as it took it, without what it adds of its own.',
  ),
});
export type Capture = z.infer<typeof capture>;

export const sourceSchema = z
  .strictObject({
    label: line(60).describe('Short name on the site, as "The Courier, 4 May 2010".'),
    outlet: slug.describe('The actor whose article it is: an outlet, or an unnamed voice where the copy names none.'),
    type: z
      .enum(['article-newspaper', 'webpage'])
      .describe(
        'CSL type. article-newspaper: of a paper that is printed. webpage: of a website, a broadcaster or an agency.',
      ),
    title: line(200).optional().describe('Headline as the copy prints it. Left out where it prints none.'),
    sentenceCase: line(200)
      .optional()
      .describe(
        'The same headline with the capitals of a sentence, where the copy prints it In Title Case: manuals that ask for capitals set them by themselves, and none takes them away.',
      ),
    author: z.array(name).optional().describe('Authors as the copy names them (CSL names).'),
    publisher: line(120)
      .optional()
      .describe('Who published it. Left out where the copy does not tell and we cannot show it.'),
    issued: edtf.describe('When it was published (EDTF).'),
    URL: webAddress.optional().describe("The article's address, as the copy prints it."),
    accessed: calendarDay.optional().describe('The day on which the copy was read.'),
    captures: z
      .array(capture)
      .min(1)
      .optional()
      .describe(
        'Copies that others keep and anybody can read, the best first: references name that one. Left out where none is known.',
      ),
    language: language.describe('Language of the text (BCP 47).'),
    copy: line(400).describe("What our copy is: the outlet's own page, a repost, an extract."),
    inferred: z
      .array(
        z.strictObject({
          field: z
            .enum(['title', 'author', 'publisher', 'issued', 'URL', 'outlet'])
            .describe('The field whose value the copy does not print.'),
          how: line(400).describe('How we know it.'),
        }),
      )
      .describe(
        'Every field above that the copy itself does not print in full, and how we know it. [] where there is none.',
      ),
    untold: z
      .array(line(200))
      .describe(
        'What the copy does not tell, for the reader: its title, its outlet, its year. [] where nothing is missing.',
      ),
    accounting: z
      .array(
        z.strictObject({
          words: givenRange.describe('From the first of these words up to and without the last number: [from, to).'),
          not: nonClaim.describe(
            'furniture: menus, forms, comment rules, fields of the copy. caption, credit: of a picture or an author, or the place that an author wrote from. attribution: "the source said". repeat: says again what the article says elsewhere, as a headline does. withdrawn: words of a claim that no longer stands, and of no other.',
          ),
        }),
      )
      .optional()
      .describe(
        "The article's words that belong to no claim, and why. All others belong to claims, by their quotations and passages.",
      ),
    note: line(600).optional().describe('What a reader should know about this source.'),
    ...lifecycle,
  })
  .refine(
    ({ title, sentenceCase }) => sentenceCase === undefined || sentenceCase.toLowerCase() === title?.toLowerCase(),
    { path: ['sentenceCase'], error: 'expected the title, letter by letter, with other capitals: correct it' },
  );
export type Source = z.infer<typeof sourceSchema>;
