/** What the search tells its reader, in the box of every page and on its own. */
import type { FoundEntries } from '../../core/search/find.ts';
import { SearchFailure } from './failure.ts';

/** Why a search could not be done, and what to do. */
export function failureInWords(error: unknown): string {
  const why = error instanceof SearchFailure ? error.why : 'missing';
  return why === 'unreachable'
    ? 'The search could not be done: the site does not answer. See whether you are online, and press Enter to search again.'
    : 'The search could not be done: a part of its index is missing, perhaps because the site has just changed. Reload the page, and search again.';
}

/** What was looked for in place of words that are nowhere: `No entry has “sarvnd”. Did you mean “Sarvand”?` */
export function nowhereInWords({ nowhere }: Pick<FoundEntries, 'nowhere'>): string {
  return nowhere
    .map(({ written, instead }) => {
      if (instead === undefined) return `No entry has “${written}”.`;
      return /-\d+$/u.test(written)
        ? `No entry has “${written}”; the nearest is ${instead}.`
        : `No entry has “${written}”. Did you mean “${instead}”?`;
    })
    .join(' ');
}

/** "1 result", "12 results". */
export function resultsInWords(count: number): string {
  return count === 1 ? '1 result' : `${String(count)} results`;
}
