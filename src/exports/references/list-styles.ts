/** The manuals' styles, as far as a list of references needs them. */
import chicago from './styles/chicago-author-date.csl?raw';
import mla from './styles/modern-language-association.csl?raw';

/**
 * The part of a style that sets a list of references. The engine else sets every reference as a mark in running text as
 * well, and works out what to sort it by, which takes as long again.
 */
export function forLists(style: string): string {
  return style
    .replace(/<citation\b.*<\/citation>/s, '<citation><layout><text value=""/></layout></citation>')
    .replace(/<sort>.*?<\/sort>/s, '');
}

/** The styles that the library does not bring along. */
export const OWN_STYLES = { chicago: forLists(chicago), mla: forLists(mla) } as const;
