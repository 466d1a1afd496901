import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { messageAt } from '../../../src/record/message.ts';
import { withPanel } from '../../../src/integrations/content-problems/panel.ts';

const problem = (path: string, message: string) =>
  messageAt(path, { line: 3, column: 8 }, { rule: 'a-rule', path: [], message });
const PROBLEMS = [problem('content/actors/x.yaml', 'one'), problem('content/claims/talks.md', 'two')];
const PAGE =
  '<!doctype html><html lang="en"><head><title>T</title></head><body class="a"><main>text</main></body></html>';

const itemsOf = (html: string): string[] => {
  const page = load(html);
  return page('aside.content-problems li')
    .toArray()
    .map((item) => page(item).text());
};

test('every problem stands at the top of the page, which stays as it was', () => {
  const html = withPanel(PAGE, PROBLEMS, '/', '/');
  expect(itemsOf(html)).toEqual([
    'content/actors/x.yaml:3:8  one  (a-rule)',
    'content/claims/talks.md:3:8  two  (a-rule)',
  ]);
  expect(load(html)('body > :first-child').is('aside')).toBe(true);
  expect(html.replace(/<aside.*<\/aside>/s, '')).toBe(PAGE);
});

test.each([
  ['/claims/talks/', '/'],
  ['/panjshir/claims/talks/', '/panjshir/'],
  ['/panjshir/claims/talks/', '/panjshir'],
])('problems of the page’s own entry come first (%s below %s)', (path, base) => {
  expect(itemsOf(withPanel(PAGE, PROBLEMS, path, base))[0]).toContain('content/claims/talks.md');
});

test('whatever an editor’s file holds is shown and not obeyed', () => {
  const html = withPanel(PAGE, [problem('content/claims/a.md', '<script>alert("1")</script> & more')], '/', '/');
  expect(load(html)('script')).toHaveLength(0);
  expect(itemsOf(html)).toEqual(['content/claims/a.md:3:8  <script>alert("1")</script> & more  (a-rule)']);
});

test.each(['/', '/panjshir/', '/panjshir'])(
  'each names its rule with a link to where this site explains it (%s)',
  (base) => {
    const page = load(withPanel(PAGE, PROBLEMS, '/', base));
    const to = `${base.replace(/\/$/, '')}/rules/#a-rule`;
    expect(
      page('aside li a')
        .toArray()
        .map((link) => page(link).attr('href')),
    ).toEqual([to, to]);
  },
);

test('a page without a body gets the problems all the same', () => {
  expect(itemsOf(withPanel('nothing here', PROBLEMS, '/', '/'))).toHaveLength(2);
});
