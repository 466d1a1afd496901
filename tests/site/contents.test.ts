/** Long pages say first what is on them. */
import { expect, test } from 'vitest';
import { CONTENT_PAGES } from '../../src/record/routes.ts';
import { builtPage } from './pages.ts';

const told = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The headings of a page's parts with their addresses, the contents that lead there, and how many letters its text has. */
function partsOf(path: string): { parts: string[]; contents: string[]; letters: number } {
  const { $ } = builtPage(path);
  const heads = $('main h2').toArray();
  const links = $('main nav[aria-label="On this page"] a').toArray();
  return {
    // Of a part that opens on demand, what is in it has the address.
    parts: heads.map((head) => {
      const named = $(head).parent().is('summary') ? $(head).parent().next() : $(head).parent();
      return `#${head.attribs.id ?? named.attr('id') ?? ''} ${told($(head).text())}`;
    }),
    contents: links.map((link) => `${link.attribs.href ?? ''} ${told($(link).text())}`),
    letters: $('main .prose').text().length,
  };
}

test.each(CONTENT_PAGES)(
  'the page %s begins with its own headings where it has three parts and four screens of a phone, and else with its text',
  (name) => {
    const { parts, contents, letters } = partsOf(`${name}/index.html`);
    expect(contents).toEqual(parts.length < 3 || letters < 3000 ? [] : parts);
  },
);

test('pages of running text have enough parts for that, whether the record wrote them or not', () => {
  const long = CONTENT_PAGES.filter((name) => partsOf(`${name}/index.html`).contents.length > 0);
  expect(long).toEqual(expect.arrayContaining(['verify', 'method', 'data', 'start']));
});

test('the rules of the check begin with their groups', () => {
  const { parts, contents } = partsOf('rules/index.html');
  expect(parts.length).toBeGreaterThan(5);
  expect(contents).toEqual(parts);
});
