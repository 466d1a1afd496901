/** Who said something on a day, each with the page of the statement, as HTML. */
import type { ClaimThatDay } from '../../../core/map/day-words.ts';
import type { SiteRecord } from '../../../record/look-up.ts';
import type { ClaimEntry, EvidenceEntry } from '../../../record/types.ts';
import { unbroken, whenSaid } from '../../../wording/dates.ts';
import { href } from '../../../wording/href.ts';
import { htmlOf } from '../../../wording/html-text.ts';
import { channelForm } from '../../../wording/ways.ts';

/** "Mira Tolen, tweet; Dov Arlin, remark to a reporter (perhaps: said between 3 and 5 May)". */
export function speakersAsHtml(
  words: ClaimThatDay<ClaimEntry, EvidenceEntry>['words'],
  record: Pick<SiteRecord, 'actor' | 'statement'>,
  day: string,
): string {
  return words
    .map(({ word, sure }) => {
      const name = htmlOf(record.actor(word.actor).name);
      const form = channelForm(record.statement(word.statement)).toLowerCase();
      const when = sure ? '' : ` (perhaps: said ${unbroken(whenSaid(word.made, day.slice(0, 4)))})`;
      return `<a href="${href(`/statements/${word.statement}/`)}">${name}</a>, ${form}${htmlOf(when)}`;
    })
    .join('; ');
}
