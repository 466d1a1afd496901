/** `content/actors/<slug>.yaml`: somebody who speaks. */
import { z } from 'zod';
import { calendarDay, edtf, lifecycle, line, side, slug, spelling, webAddress } from './common.ts';

/** Who owned an outlet when its article appeared. For the reader alone: no rule of the verdicts asks for it. */
export const ownerSchema = z.strictObject({
  name: line(160).describe(
    'Who owned it, in our words, as a phrase that can follow "Owner": "The state of X, through the company Y".',
  ),
  of: edtf.describe('The time for which that holds (EDTF): when its article appeared.'),
  says: webAddress.describe('The address of a public page that says so.'),
  read: calendarDay.describe('The day on which an editor read that page.'),
  note: line(400).optional().describe('What the page leaves open, and what changed later, in whole sentences.'),
});
export const actorSchema = z.strictObject({
  name: line(80).describe(
    'How the site names the actor. For an unnamed voice, a description: "A guard at the old bridge".',
  ),
  inSentence: line(90)
    .optional()
    .describe(
      'How the name stands inside a sentence, where that is not the rule: "the ILO", "Doctors Without Borders". By the rule, an organisation of several words has "the", and the description of an unnamed voice no capital.',
    ),
  kind: z
    .enum(['person', 'organisation', 'outlet', 'unnamed'])
    .describe(
      'person and organisation are named; an outlet speaks in its own voice; unnamed is a voice that no source here names.',
    ),
  side: z
    .union([
      side,
      z
        .array(
          z.strictObject({
            side: side.describe('The side.'),
            when: edtf.describe(
              'The time for which that holds (EDTF); open ends as "../2010-05-03" and "2010-05-04/..".',
            ),
          }),
        )
        .min(2),
    ])
    .describe(
      "Whose voice it is: a side, or third-party, outlet, unattributed. An outlet run by an interested party has that party's side. unattributed: the copy does not let a reader find out who it is. Of somebody who changed sides, a list with the time of each.",
    ),
  owner: ownerSchema
    .optional()
    .describe('Who owns an outlet. Of an outlet alone, and of every one whose article is a source.'),
  memberOf: slug.optional().describe('The organisation that the actor speaks for or belongs to, by these sources.'),
  spellings: z
    .array(spelling)
    .optional()
    .describe('Other spellings of the name: what the articles print and what a reader may type.'),
  roles: z
    .array(
      z.strictObject({
        source: slug.describe('The source that gives the role.'),
        role: line(160).describe('The role as that source gives it, in our words, without quotation marks.'),
      }),
    )
    .optional()
    .describe('What each source says the actor is.'),
  note: line(600)
    .optional()
    .describe('What a reader should know about this voice: why it is unnamed, how two spellings are one person.'),
  ...lifecycle,
});
export type Actor = z.infer<typeof actorSchema>;
