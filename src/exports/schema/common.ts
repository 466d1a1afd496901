/** Parts that the data files share. */
import { z } from 'zod';

/** Version of the files' form, as semantic versioning has it: a field more is minor, a field less or changed is major. */
export const FORM_VERSION = '2.0.0';

export const formVersion = z
  .string()
  .regex(/^\d+\.\d+\.\d+$/)
  .describe(
    'Version of the form of this file (semantic versioning): a new field raises the second number, a changed or missing one the first.',
  );

/** A half-open range of word numbers. */
export const words = z
  .tuple([z.int().nonnegative(), z.int().positive()])
  .describe(
    "Word numbers of the source, [from, to): from is the first word, to the one after the last. Words are numbered from 0 over the source's whole text.",
  );

/** An address on the site. */
export const siteUrl = (example: string) =>
  z
    .string()
    .regex(/^(?:https?:\/\/[^/]+)?\/(?:.*\/)?$/)
    .describe(
      `Address of the entry's page: whole where the site knows its own, else from its root without a base path, as ${example}.`,
    );

/** What every file of ours says of itself, whatever else it holds. */
export const head = (...schema: readonly [string, ...string[]]) => ({
  $schema: z.literal(schema).describe('Address of the JSON Schema of this file, from where the file lies.'),
  license: z
    .strictObject({
      name: z.string().describe('SPDX identifier of the licence.'),
      title: z.string().describe('Name of the licence.'),
      url: z.url().describe('Its text.'),
      note: z.string().describe('What it covers, and what it does not.'),
    })
    .describe('Under which licence this file may be used.'),
});
