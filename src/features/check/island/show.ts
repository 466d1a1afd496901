/** Writes an answer into the page. */
import type { CheckAnswer, SourceAnswer } from '../answer.ts';
import { element, link } from '../../../ui/island.ts';

/** Claims that are shown at once; the others are folded. */
const SHOWN = 5;

export function showAnswer(into: HTMLElement, { shared, sources }: CheckAnswer): void {
  into.replaceChildren(...shared.map((line) => element('p', 'check-shared', line)), ...sources.map(sourceElement));
}

function sourceElement({ source, told, marked, whose, mouth, claims }: SourceAnswer): HTMLElement {
  const words = element('p', 'check-words');
  words.dir = 'auto';
  words.append(...marked.map(({ run, stands }) => (stands ? run : element('mark', '', run))));
  return element(
    'section',
    'check-source',
    element('h2', '', link(source.url, source.label)),
    ...(mouth === undefined ? [] : [element('p', 'check-mouth', mouth)]),
    words,
    ...(marked.every(({ stands }) => stands)
      ? []
      : [element('p', 'check-legend', 'Underlined: what the article does not have there.')]),
    element('ul', '', ...told.map((line) => element('li', '', line))),
    ...(whose.length === 0 ? [] : [element('h3', '', 'Whose words')]),
    ...(whose.length === 0
      ? []
      : [element('ul', '', ...whose.map(({ how, title, url }) => element('li', '', `${how}: `, link(url, title))))]),
    ...(claims.length === 0 ? [] : [element('h3', '', 'The claims about them'), ...claimLists(claims)]),
  );
}

function claimLists(claims: SourceAnswer['claims']): HTMLElement[] {
  const list = (some: SourceAnswer['claims']): HTMLElement =>
    element(
      'ul',
      '',
      ...some.map(({ id, url, title, verdict }) =>
        element('li', '', link(url, title), ' ', element('span', 'note', `${verdict}, ${id}`)),
      ),
    );
  const [first, more] = [claims.slice(0, SHOWN), claims.slice(SHOWN)];
  if (more.length === 0) return [list(first)];
  return [list(first), element('details', '', element('summary', '', `${String(more.length)} more`), list(more))];
}
