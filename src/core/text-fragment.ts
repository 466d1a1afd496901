/** Links to a passage of a page (https://wicg.github.io/scroll-to-text-fragment/). */
import { OMISSION, type Selector } from './quotation/selector.ts';
import { tokensOf } from './words.ts';

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
export function addressOfWords(page: string, selector: Selector): string {
  const directives = passagesOf(selector).map(({ exact, prefix, suffix }) => {
    const before = prefix === undefined ? '' : `${encoded(prefix)}-,`;
    const after = suffix === undefined ? '' : `,-${encoded(suffix)}`;
    return `text=${before}${passage(exact.split(/\s+/))}${after}`;
  });
  return `${page}${page.includes('#') ? '' : '#'}:~:${directives.join('&')}`;
}

/** What is to be found of a quotation on the page: a selector for each part between omissions. */
export function passagesOf({ exact, prefix, suffix }: Selector): Selector[] {
  const parts = exact.split(OMISSION).map((part) => part.trim());
  return parts.map((part, i) => {
    // In a script without blanks its letters tell a passage, and there are no ends to cut at.
    const short = tokensOf(part).length < SHORTEST;
    return {
      exact: part,
      ...(i === 0 && short && prefix && { prefix }),
      ...(i === parts.length - 1 && short && suffix && { suffix }),
    };
  });
}

function passage(words: readonly string[]): string {
  if (words.length <= LONGEST) return encoded(words.join(' '));
  return [words.slice(0, ENDS), words.slice(-ENDS)].map((end) => encoded(end.join(' '))).join(',');
}

/** The hyphen, the comma and the ampersand have a meaning in a directive. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
