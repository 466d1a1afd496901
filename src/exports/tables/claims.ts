import { claimSchema, verdict } from '../../core/schema/claim.ts';
import { FAMILIES } from '../../core/verdict/types.ts';
import { publishedClaims } from '../../record/published.ts';
import { termsOf } from '../../record/terms.ts';
import type { ClaimEntry } from '../../record/types.ts';
import { addressColumn, dayColumn, integerColumn, listColumn, textColumn, wordColumn } from './column.ts';
import { figureColumns } from './columns.ts';
import { tableOf } from './table.ts';

export const claimsTable = tableOf<ClaimEntry>({
  name: 'claims',
  title: 'Claims',
  description: 'A row for each claim that stands: what is claimed, and what the record finds.',
  rows: ({ claims }) => publishedClaims(claims),
  primaryKey: 'id',
  columns: [
    textColumn('id', "The claim's number: given once, never used again."),
    textColumn('slug', "The claim's name in addresses. It may change; the id does not."),
    addressColumn('its page', ({ slug }) => `/claims/${slug}/`),
    textColumn('title', 'The proposition, in one sentence.'),
    wordColumn('topic', 'What it is about.', (manifest) => termsOf(manifest, 'topic')),
    wordColumn('kind', 'saying: that somebody said a thing in public.', claimSchema.shape.kind.options),
    listColumn('favours', 'The sides whose account it carries. Empty for nobody.'),
    listColumn('hurts', 'Who loses if it is true: sides, or slugs of actors. Empty for nobody.'),
    wordColumn(
      'verdict',
      'What the evidence bears out, as of asOfDay and in these sources only.',
      verdict.options,
      (claim) => claim.judgement.verdict,
    ),
    wordColumn('family', 'The family of the verdict.', FAMILIES, ({ judgement }) => judgement.family),
    textColumn('rule', 'The rule that gave the verdict.', ({ judgement }) => judgement.rule),
    integerColumn(
      'ruleNumber',
      "The rule's number in the table on the method page.",
      ({ judgement }) => judgement.ruleNumber,
    ),
    dayColumn('asOfDay', 'The verdict counts what had been published by this day.', ({ asOf }) => asOf),
    listColumn('places', 'Slugs of the places that it is about.'),
    textColumn('aboutTime', 'The time that it is about (EDTF).', ({ when }) => when),
    ...figureColumns<ClaimEntry>('The number in it'),
    listColumn('opposes', 'Slugs of claims that cannot be true together with this one.'),
    listColumn('related', 'Slugs of claims that bear on this one.'),
    integerColumn('version', "Number of the claim's newest version."),
    dayColumn('firstPublished', 'The day of its first version.', ({ revisions }) => revisions[0]?.on),
    dayColumn('revised', 'The day of its newest version.', ({ revisions }) => revisions.at(-1)?.on),
  ],
});
