/** Parts that several schemas share. */
import { z } from 'zod';
import { dateFault, yearFault } from '../date-fault.ts';
import { parseDays } from '../edtf.ts';
import { isLanguageTag } from '../languages.ts';
import { isBlank } from '../language/unseen.ts';

/** An entry's name in its file and its address: lower-case Latin letters, digits, single hyphens. */
export const slug = z
  .string()
  .max(80, 'at most 80 characters')
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected a slug: lower-case letters a to z, digits and single hyphens');

/** A calendar day, `YYYY-MM-DD`, that exists. Write it in quotation marks, so that YAML leaves it a text. */
export const calendarDay = z.iso
  .date({ error: ({ input }) => dayFault(String(input)), abort: true })
  .refine((text) => yearFault(text) === undefined, { error: ({ input }) => dayFault(String(input)) });

function dayFault(text: string): string {
  return `${because(dateFault(text))}expected a day that exists, written "YYYY-MM-DD" in quotation marks`;
}

/** An EDTF date, month, year or interval of days, as `"2019-05-04"` or `"2019-05-03/2019-05-06"`. */
export const edtf = z.string().refine((text) => parseDays(text) !== undefined && yearFault(text) === undefined, {
  error: ({ input }) =>
    `${because(dateFault(String(input)))}expected an EDTF date or interval of days, as "2019-05-04" or "2019-05-03/2019-05-06"`,
});

function because(cause: string | undefined): string {
  return cause === undefined ? '' : `and ${cause}; `;
}

/** A line of our own prose: no line breaks, no spaces at its ends, and something to see. */
export const line = (max: number) =>
  z
    .string()
    .min(1, 'expected some text')
    .max(max, `at most ${String(max)} characters`)
    .regex(/^(?:\S(?:.*\S)?)?$/u, { error: ({ input }) => lineFault(String(input)) })
    .refine((text) => text === '' || !isBlank(text), 'expected some text that a reader can see: write it');

function lineFault(text: string): string {
  if (!/[\r\n]/.test(text)) return 'expected one line, without spaces at its ends';
  return 'expected one line, and this text breaks: write it behind the colon; a text under > or | ends with a line break, and under >- with none';
}

/** Whether a web address names a user before its host: a reader takes that name for the host. */
export function namesUser(address: string): boolean {
  const { username = '', password = '' } = URL.parse(address) ?? {};
  return username !== '' || password !== '';
}

const WEB_ADDRESS = 'expected a web address that starts with https:// or http://';

/** A web address. Only `https:` and `http:` are addresses that a reader can open safely. */
export const webAddress = z
  .string()
  // The library takes blanks at the ends and line breaks out, and would let another address through than is written.
  .regex(/^\S+$/, { error: WEB_ADDRESS, abort: true })
  .check(z.url({ protocol: /^https?$/, error: WEB_ADDRESS, abort: true }))
  .refine((text) => !namesUser(text), 'expected no name of a user before the host: take it out');

/** The web address of a page that nobody on the way can exchange: `https:` alone. */
export const secureAddress = webAddress.refine(
  (text) => text.startsWith('https://'),
  'expected an address that starts with https://',
);

/** A side of the record, or a role that every record has. Which there are is in its manifest. */
export const side = slug;

/** A language (BCP 47). Which ones the record has is in its manifest. */
export const language = z
  .string()
  .refine(isLanguageTag, 'expected a language as BCP 47 writes it: fa, or pa-Arab where the script has to be said');

/** A spelling of a name that a reader may type or an article prints. */
export const spelling = z.strictObject({
  text: line(80).describe('The name, spelt this way.'),
  lang: language.describe("Language of the spelling (BCP 47): the record's own for any spelling in its script."),
});

/** Fields of every entry that tell its life: who looked at it when, and what became of it. */
export const lifecycle = {
  reviewed: calendarDay.describe('The day on which an editor last read the whole entry against its sources.'),
  formerly: z
    .array(slug)
    .min(1)
    .optional()
    .describe('Earlier slugs of this entry. Their addresses lead here, for ever.'),
  withdrawn: z
    .strictObject({
      on: calendarDay.describe('The day of the withdrawal.'),
      why: line(400).describe('Why, in one sentence for the reader.'),
      mergedInto: slug.optional().describe('The entry that took its place, where there is one.'),
    })
    .optional()
    .describe('Set when the entry no longer stands. Its address stays, and says so.'),
};

/** A SHA-256 in small hexadecimal digits. */
export const hash = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits');
