/** Links to a passage of a page (https://wicg.github.io/scroll-to-text-fragment/). */
import { OMISSION, type Selector } from './quotation/selector.ts';
import { wordsOf } from './words.ts';

/** A longer passage is told by its first and its last words. */
const LONGEST = 12;
const ENDS = 5;

/** A shorter one can stand at several places of a page: the words around it then say which is meant. */
const SHORTEST = 4;

/**
 * The address at which a browser shows these words of a page, each part between omissions marked.
 *
 * The words around a quotation are left out where it can do without: a browser wants them right beside it, with every
 * sign of punctuation between, and a selector holds words alone.
 */
export function addressOfWords(page: string, { exact, prefix, suffix }: Selector): string {
  const parts = exact.split(OMISSION).map((part) => part.trim());
  const directives = parts.map((part, i) => {
    // In a script without blanks its letters tell a passage, and there are no ends to cut at.
    const short = wordsOf(part).length < SHORTEST;
    const before = i === 0 && short && prefix ? `${encoded(prefix)}-,` : '';
    const after = i === parts.length - 1 && short && suffix ? `,-${encoded(suffix)}` : '';
    return `text=${before}${passage(part.split(/\s+/))}${after}`;
  });
  return `${page}${page.includes('#') ? '' : '#'}:~:${directives.join('&')}`;
}

function passage(words: readonly string[]): string {
  if (words.length <= LONGEST) return encoded(words.join(' '));
  return [words.slice(0, ENDS), words.slice(-ENDS)].map((end) => encoded(end.join(' '))).join(',');
}

/** The hyphen, the comma and the ampersand have a meaning in a directive. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
