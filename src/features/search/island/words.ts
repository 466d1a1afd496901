/** What the search tells its reader. */
import { isEmpty, type Query } from './query.ts';

export const told = {
  failed: 'The search could not be loaded. Try again in a moment, or use the lists below.',
  noIndexInDevelopment: 'There is no search index while developing: npm run build makes it.',

  /** "3 results for “khawak”, with the filters set." */
  found(count: number, { text, filters }: Query): string {
    const results = count === 1 ? '1 result' : `${String(count)} results`;
    const about = text.trim() === '' ? '' : ` for “${text.trim()}”`;
    const narrowed = isEmpty({ text: '', filters }) ? '' : ', with the filters set';
    if (count > 0) return `${results}${about}${narrowed}.`;
    const advice = narrowed === '' ? 'Try another spelling, or fewer words.' : 'Try without the filters.';
    return `Nothing found${about}${narrowed}. ${advice}`;
  },
};
