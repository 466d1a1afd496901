/** `content/statements/<slug>.yaml`: one utterance of one actor, once. Two articles that relay it are one statement. */
import { z } from 'zod';
import { edtf, lifecycle, line, slug } from './common.ts';

export const statementSchema = z.strictObject({
  actor: slug.describe('Who spoke.'),
  says: line(240).describe(
    'What was said, in our words and without quotation marks, to follow the actor\'s name: "says that …", "calls for a truce". Before "that …" alone stands "said".',
  ),
  made: z
    .strictObject({
      on: edtf.describe('When it was made (EDTF): as precise as the sources allow, and no more.'),
      after: slug
        .optional()
        .describe(
          'A statement after which it was made, where a source says so and their days do not tell: of one day, the tweet before the news conference. It orders what is shown; verdicts go by days alone.',
        ),
      how: line(400).describe('How we know when it was made.'),
    })
    .describe('When it was made.'),
  channel: z
    .enum([
      'tweet',
      'social-post',
      'video',
      'interview',
      'remark',
      'news-conference',
      'written-statement',
      'message',
      'op-ed',
      'report',
      'pictures',
    ])
    .describe(
      'How it was made public. remark: to a reporter; report: what an outlet prints in its own voice; message: a form that no source tells.',
    ),
  place: slug.optional().describe('Where it was made, where a source says so.'),
  carriedBy: z
    .array(
      z.strictObject({
        source: slug.describe("A source that carries it. The source's own date tells when it was published."),
        via: slug
          .optional()
          .describe(
            'The actor through whom that source has it (an agency, another outlet), where it says so or we can show it.',
          ),
        note: line(400)
          .optional()
          .describe('How this relay differs from another, or how we know that it is the same utterance.'),
      }),
    )
    .min(1, 'expected at least one source that carries it')
    .describe('The sources that carry it, each once.'),
  ...lifecycle,
});
export type Statement = z.infer<typeof statementSchema>;
