/** What the search's page tells its reader. */
import type { FoundEntries } from '../../../core/search/find.ts';
import { nowhereInWords, resultsInWords } from '../../../ui/search/told.ts';
import { isEmpty, type Query } from './query.ts';

/**
 * "No entry has “sarvnd”. Did you mean “Sarvand”? 3 results, with the filters set."
 * @param count - how many results there are with the filters set
 */
export function foundInWords(count: number, found: FoundEntries, query: Query): string {
  const { text, filters } = query;
  const narrowedDown = !isEmpty({ text: '', filters });
  const nowhere = nowhereInWords(found);
  const about = text.trim() === '' || nowhere !== '' ? '' : ` for “${text.trim()}”`;
  const filtered = narrowedDown ? ', with the filters set' : '';
  if (count === 0) {
    const advice =
      narrowedDown && found.hits.length > 0
        ? 'Try without the filters.'
        : 'Try another spelling, or look through the index below.';
    const nothing = nowhere === '' || filtered !== '' ? `Nothing found${about}${filtered}.` : '';
    return [nowhere, nothing, advice].filter((part) => part !== '').join(' ');
  }
  const partly = found.whole === undefined ? '' : wholeInWords(found.whole);
  const quoted =
    found.quoted > 0
      ? `${found.quoted === 1 ? '1 claim rests' : `${String(found.quoted)} claims rest`} on words of it.`
      : '';
  return [nowhere, partly, `${resultsInWords(count)}${about}${filtered}.`, quoted]
    .filter((part) => part !== '')
    .join(' ');
}

function wholeInWords(whole: number): string {
  if (whole === 0) return 'No entry has all of these words; shown are those with the most.';
  return `${whole === 1 ? '1 entry has' : `${String(whole)} entries have`} all of these words; the others have the most of them.`;
}
