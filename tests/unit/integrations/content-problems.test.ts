import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { addressOf, fileAt } from '../../../src/integrations/content-problems/own-file.ts';
import {
  pageOfProblems,
  withProblems,
  type Found,
  type OwnFile,
} from '../../../src/integrations/content-problems/panel.ts';
import { messageAt } from '../../../src/record/message.ts';

const problem = (path: string, message: string, line = 3, column = 8) =>
  messageAt(path, { line, column }, { rule: 'a-rule', path: [], message });
const PROBLEMS = [problem('content/actors/x.yaml', 'one'), problem('content/claims/talks.md', 'two')];
const PAGE =
  '<!doctype html><html lang="en"><head><title>T</title></head><body class="a"><main id="m">text</main></body></html>';
const LINES = Array.from({ length: 20 }, (_, i) => `line ${String(i + 1)}: a word`);
const own = (shown: OwnFile['shown'], text = `${LINES.join('\n')}\n`): OwnFile => ({
  path: 'content/claims/talks.md',
  text,
  shown,
});
const found = (given: Partial<Found> = {}): Found => ({
  problems: PROBLEMS,
  folder: 'content',
  base: '/',
  own: undefined,
  ...given,
});

describe('on a page of many entries', () => {
  test('every problem stands folded at the top, and the page stays as it was', () => {
    const html = withProblems(PAGE, found());
    const page = load(html);
    expect(page('aside details:not([open]) summary').text()).toBe(
      'The content has 2 problems. The pages show what they do not touch.',
    );
    expect(page('aside li').text()).toBe(
      'content/actors/x.yaml:3:8 one (a-rule)content/claims/talks.md:3:8 two (a-rule)',
    );
    expect(html.replace(/<link[^>]*><aside.*<\/aside>/s, '')).toBe(PAGE);
  });

  test.each(['/', '/panjshir/', '/panjshir'])('each leads to its entry and to its rule (%s)', (base) => {
    const page = load(withProblems(PAGE, found({ base })));
    const root = `${base.replace(/\/$/, '')}/`;
    expect(
      page('aside li a')
        .toArray()
        .map((link) => page(link).attr('href')),
    ).toEqual([`${root}actors/x/`, `${root}rules/#a-rule`, `${root}claims/talks/`, `${root}rules/#a-rule`]);
  });

  test('nothing is added where nothing is wrong', () => {
    expect(withProblems(PAGE, found({ problems: [], own: own('now') }))).toBe(PAGE);
  });

  test('a page without a body gets the problems all the same', () => {
    expect(load(withProblems('nothing here', found()))('aside li')).toHaveLength(2);
  });
});

describe('on the page of an entry with problems', () => {
  const shown = (state: OwnFile['shown'], problems = PROBLEMS) =>
    load(withProblems(PAGE, found({ problems, own: own(state) })));

  test('each stands under its line, with a mark where it begins, and lines far from all are folded', () => {
    const page = shown('now', [problem('content/claims/talks.md', 'two', 10, 10), ...PROBLEMS.slice(0, 1)]);
    const line = page('#content-line-10');
    expect(line.find('mark').text()).toBe('a');
    expect(line.find('li').text()).toBe('two (a-rule)');
    expect(page('section summary').text()).toBe('Lines 1 to 7Lines 13 to 20');
    expect(
      page('section > ol')
        .toArray()
        .map((list) => [page(list).attr('start'), page(list).children().length]),
    ).toEqual([['8', 5]]);
    expect(page('h2').text()).toBe('content/claims/talks.md has 1 problem: line 10');
    expect(page('h2 a').attr('href')).toBe('#content-line-10');
    expect(page('aside summary').text()).toBe(
      'The content has 1 problem elsewhere. The pages show what they do not touch.',
    );
  });

  test.each([
    ['now', 'The page below shows what can be shown of it.'],
    ['before', 'The page below shows it as it was when it could last be read.'],
  ] as const)('the page says what it shows (%s)', (state, told) => {
    const page = shown(state);
    expect(page('section > p').text()).toBe(told);
    expect(page('main').text()).toBe('text');
  });

  test('where nothing of it can be shown, its whole text takes the place of the page', () => {
    const page = shown('not');
    expect(page('title').text()).toBe('content/claims/talks.md cannot be shown yet');
    expect(page('main#m h1').text()).toBe('content/claims/talks.md has 1 problem: line 3');
    expect(
      page('main code')
        .toArray()
        .map((line) => page(line).text()),
    ).toEqual(LINES);
    expect(page('main details, section:not(main section)')).toHaveLength(0);
  });

  test('one without a problem of its own rests on a file that has some', () => {
    expect(shown('not', PROBLEMS.slice(0, 1))('h1').text()).toBe(
      'content/claims/talks.md rests on a file that has problems',
    );
  });

  test('a problem behind the last line stands at the last, and several of a line one under the other', () => {
    const many = [problem('content/claims/talks.md', 'one', 20), problem('content/claims/talks.md', 'two', 99)];
    expect(shown('now', many)('#content-line-20 li').text()).toBe('one (a-rule)two (a-rule)');
  });

  test('columns count characters, and those that cannot be seen are shown by number', () => {
    const text = '🙂🙂 \u202Eword\r\n';
    const page = load(
      withProblems(PAGE, found({ problems: [problem('content/claims/talks.md', 'x', 1, 4)], own: own('now', text) })),
    );
    expect(page('code').text()).toBe('🙂🙂 \\u202eword');
    expect(page('mark').text()).toBe('\\u202eword');
  });
});

test('a page of problems alone loads again by itself', () => {
  const page = load(pageOfProblems(found({ own: own('not'), base: '/panjshir/' })));
  expect(page('script').attr('src')).toBe('/panjshir/@vite/client');
  expect(page('main h1').text()).toContain('content/claims/talks.md has 1 problem');
});

test('whatever an editor’s file holds is shown and not obeyed, and nothing stands in the page that a policy would refuse', () => {
  const evil = '<script>alert("1")</script> & more $& $1';
  const html = withProblems(
    PAGE,
    found({ problems: [problem('content/claims/talks.md', evil, 1, 1)], own: own('not', `${evil}\n</main>`) }),
  );
  const page = load(html);
  expect(page('script, style, [style]')).toHaveLength(0);
  expect(page('code').first().text()).toBe(evil);
  expect(page('main ul li').text()).toBe(`${evil} (a-rule)`);
});

test.each([
  ['', 'record.yaml'],
  ['claims/talks-held/', 'claims/talks-held.md'],
  ['actors/mira-tolen/', 'actors/mira-tolen.yaml'],
  ['about/', 'pages/about.mdx'],
])('the page at “%s” is made of %s, and leads there', (address, file) => {
  expect(fileAt(address)).toBe(file);
  expect(addressOf(file)).toBe(address);
});

test.each(['claims/', 'claims/talks-held/embed/', 'as-of/2010-05-01/', 'claims/../record/', 'claims/talks.md'])(
  'the page at “%s” is made of no one file',
  (address) => {
    expect(fileAt(address)).toBeUndefined();
  },
);

test.each(['sources/courier.fingerprint.json', 'versions/SV-001/1.json', 'claims/talks.yaml', 'notes.txt'])(
  '%s has no page of its own',
  (file) => {
    expect(addressOf(file)).toBeUndefined();
  },
);
