import { claimSchema, verdict } from '../../core/schema/claim.ts';
import { FAMILIES } from '../../core/verdict/types.ts';
import { publishedClaims } from '../../record/published.ts';
import { termsOf } from '../../record/terms.ts';
import type { ClaimEntry } from '../../record/types.ts';
import { address, day, integer, list, text, word } from './column.ts';
import { figureColumns } from './columns.ts';
import { table } from './table.ts';

export const claimsTable = table<ClaimEntry>({
  name: 'claims',
  title: 'Claims',
  description: 'A row for each claim that stands: what is claimed, and what the record finds.',
  rows: ({ claims }) => publishedClaims(claims),
  primaryKey: 'id',
  columns: [
    text('id', "The claim's number: given once, never used again.", ({ id }) => id),
    text('slug', "The claim's name in addresses. It may change; the id does not.", ({ slug }) => slug),
    address('its page', ({ slug }) => `/claims/${slug}/`),
    text('title', 'The proposition, in one sentence.', ({ title }) => title),
    word(
      'topic',
      'What it is about.',
      (manifest) => termsOf(manifest, 'topic'),
      (claim) => claim.topic,
    ),
    word('kind', 'saying: that somebody said a thing in public.', claimSchema.shape.kind.options, ({ kind }) => kind),
    list('favours', 'The sides whose account it carries. Empty for nobody.', ({ favours }) => favours),
    list('hurts', 'Who loses if it is true: sides, or slugs of actors. Empty for nobody.', ({ hurts }) => hurts),
    word(
      'verdict',
      'What the evidence bears out, as of asOfDay and in these sources only.',
      verdict.options,
      (claim) => claim.judgement.verdict,
    ),
    word('family', 'The family of the verdict.', FAMILIES, ({ judgement }) => judgement.family),
    text('rule', 'The rule that gave the verdict.', ({ judgement }) => judgement.rule),
    integer('ruleNumber', "The rule's number in the table on the method page.", ({ judgement }) => judgement.row),
    day('asOfDay', 'The verdict counts what had been published by this day.', ({ asOf }) => asOf),
    list('places', 'Slugs of the places that it is about.', ({ places }) => places),
    text('aboutTime', 'The time that it is about (EDTF).', ({ when }) => when),
    ...figureColumns<ClaimEntry>('The number in it'),
    list('opposes', 'Slugs of claims that cannot be true together with this one.', ({ opposes }) => opposes),
    list('related', 'Slugs of claims that bear on this one.', ({ related }) => related),
    integer('version', "Number of the claim's newest version.", ({ version }) => version),
    day('firstPublished', 'The day of its first version.', ({ revisions }) => revisions[0]?.on),
    day('revised', 'The day of its newest version.', ({ revisions }) => revisions.at(-1)?.on),
  ],
});
