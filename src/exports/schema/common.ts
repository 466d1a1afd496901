/** Parts that the data files share. */
import { z } from 'zod';

/** An address on the site. */
export const siteUrl = (example: string) =>
  z
    .string()
    .regex(/^(?:https?:\/\/[^/]+)?\/(?:.*\/)?$/)
    .describe(
      `Address of the entry's page: whole where the site knows its own, else from its root without a base path, as ${example}.`,
    );

/** The address of a file on the site. */
export const siteFile = (example: string) =>
  z
    .string()
    .regex(/^(?:https?:\/\/[^/]+)?\/.*[^/]$/)
    .describe(
      `Address of the file: whole where the site knows its own, else from its root without a base path, as ${example}.`,
    );

/** What every file of ours says of itself, whatever else it holds. */
export const head = (...schema: readonly [string, ...string[]]) => ({
  // An example leaves it out: within a schema some programs take it for the language of a schema.
  $schema: z
    .literal(schema)
    .optional()
    .describe(
      'Address of the JSON Schema of this file, from where the file lies. Every file has it, but for an example.',
    ),
  license: z
    .strictObject({
      name: z.string().describe('SPDX identifier of the licence.'),
      title: z.string().describe('Name of the licence.'),
      url: z.url().describe('Its text.'),
      note: z.string().describe('What it covers, and what it does not.'),
    })
    .describe('Under which licence this file may be used.'),
});
