/** `data/annotations.jsonld`: the quotations as W3C Web Annotations (https://www.w3.org/TR/annotation-model/). */
import { z } from 'zod';

const context = z.literal('http://www.w3.org/ns/anno.jsonld').describe('Of the Web Annotation Data Model.');
const type = <T extends string>(name: T) => z.literal(name).describe('Type of the Web Annotation Data Model.');
const instant = z.iso.datetime();
const wordsLanguage = z.string().describe('Language of the words (BCP 47).');

const linkBody = z.strictObject({
  type: type('SpecificResource'),
  source: z.url().describe('A page of this record.'),
  purpose: z
    .enum(['linking', 'identifying'])
    .describe(
      'linking: to the version of the claim from which this is taken. identifying: the statement whose words these are, and the source that prints them.',
    ),
});

const textBody = z.strictObject({
  type: type('TextualBody'),
  value: z
    .string()
    .describe(
      "First: the verdict, the claim, who did what to it, whose words these are, and their numbers in our copy. Second: the record's own translation, marked as its own.",
    ),
  format: z.literal('text/plain').describe('It is no HTML.'),
  language: wordsLanguage,
  purpose: z.literal('describing').describe('Why it is there, as the model has it.'),
});

const target = z.strictObject({
  type: type('SpecificResource'),
  source: z
    .strictObject({
      id: z
        .url()
        .describe("The article's own address; where our copy prints none, a name that is the same on every host."),
      type: type('Text'),
      language: z.string().describe('Language of the article (BCP 47).'),
      label: z.string().describe('Short name of the article in this record.'),
    })
    .describe('The article.'),
  selector: z
    .strictObject({
      type: type('TextQuoteSelector'),
      exact: z.string().describe('Words as the article prints them, without omission.'),
      prefix: z.string().optional().describe('Words right before, where the words alone are few.'),
      suffix: z.string().optional().describe('Words right after, likewise.'),
    })
    .describe('Which words of it.'),
});

const annotation = z.strictObject({
  id: z.url().describe('Name of the annotation, the same on every host.'),
  type: type('Annotation'),
  motivation: z.literal('linking').describe('The words are linked to what the record finds.'),
  created: instant.describe("When the claim's first version was published."),
  modified: instant.describe("When the claim's newest version was published."),
  creator: z
    .strictObject({
      type: type('Organization'),
      name: z.string().describe('Who answers for this record.'),
      homepage: z.url().describe('Address of the record.'),
    })
    .describe('Who made the annotation.'),
  rights: z.url().describe('Licence of the annotation; the words are their owner’s.'),
  body: z
    .array(z.union([textBody, linkBody]))
    .min(4)
    .describe('What the record says of the words.'),
  target: z.array(target).min(1).describe('The words: one target for each part between omissions.'),
});

export const annotationsFileSchema = z.strictObject({
  '@context': context,
  id: z.url().describe('Address of the file.'),
  type: type('AnnotationCollection'),
  label: z.string().describe('What is in it.'),
  total: z.int().nonnegative().describe('How many annotations there are.'),
  first: z
    .strictObject({
      id: z.url().describe('Name of the one page.'),
      type: type('AnnotationPage'),
      startIndex: z.literal(0).describe('It begins with the first.'),
      items: z.array(annotation).describe('One for each quotation that shows a stance, by the claim.'),
    })
    .describe('All of them: there is one page.'),
});
export type AnnotationsFile = z.infer<typeof annotationsFileSchema>;
