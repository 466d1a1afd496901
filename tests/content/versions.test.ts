import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordClaims } from '../fixtures/recorded.ts';
import { filesBelow, hashTree } from '../site/tree.ts';
import { smallProject } from '../site/small-build.ts';

const project = await smallProject();
afterAll(project.remove);

const content = project.path('content');

function edit(file: string, ...changes: readonly (readonly [string, string])[]): void {
  const path = `${content}/${file}`;
  const text = readFileSync(path, 'utf8');
  for (const [from] of changes) expect(text).toContain(from);
  writeFileSync(
    path,
    changes.reduce((done, [from, to]) => done.replace(from, () => to), text),
  );
}

function build(): void {
  const { status, stdout, stderr } = project.run('build');
  expect(status, stdout + stderr).toBe(0);
}

const file = (address: string): string => project.path(`dist${address}index.html`);
const page = (address: string) => load(readFileSync(file(address), 'utf8'));
const words = (address: string): string => page(address)('main').text().replace(/\s+/g, ' ');

/** The pages of versions, by their addresses. */
function versionPages(): Map<string, string> {
  const paths = filesBelow(project.path('dist')).filter((path) => /^claims\/[^/]+\/v\/\d+\/index\.html$/.test(path));
  return new Map(paths.map((path) => [path, readFileSync(project.path(`dist/${path}`), 'utf8')]));
}

/** What a version's page has from its file, without what is told of the version after it. */
function article(html: string): string {
  const $ = load(html);
  $('#changes, li:has(> a[href="#changes"])').remove();
  return $('article.claim').html() ?? '';
}

/** The pages of versions before the changes, and after. */
let before: Map<string, string>;
let after: Map<string, string>;

beforeAll(async () => {
  edit('claims/bridge-kept.md', ['It is one voice with a stake.', 'It is one voice, with a stake.']);
  await recordClaims(content, ['bridge-kept'], 'A comma was added.');
  build();
  before = versionPages();

  edit('actors/mira-tolen.yaml', ['name: Mira Tolen', 'name: M. Tolen']);
  await recordClaims(content, ['bridge-kept', 'bridge-taken', 'forty-prisoners'], 'A name was corrected.');

  edit('claims/flour-carts.md', ['Nobody else counted.', 'Nobody else counted the carts.']);
  await recordClaims(content, ['flour-carts'], 'It says what was counted.');
  const text = readFileSync(`${content}/claims/flour-carts.md`, 'utf8');
  const correction =
    '{ version: 3, verdictBefore: single-origin, what: The outlet has a stake., why: It owns the mill. }';
  edit(
    'claims/flour-carts.md',
    ['basis: first-hand', 'basis: second-hand'],
    ['verdict: single-origin', 'verdict: claimed-only'],
    ['reviewed:', `corrections:\n  - ${correction}\nreviewed:`],
  );
  expect(text).toContain('version: 2');
  await recordClaims(content, ['flour-carts'], 'The verdict was corrected.');
  edit('claims/bridge-kept.md', [
    'reviewed:',
    'withdrawn: { on: "2010-07-02", why: It says the same as another. }\nreviewed:',
  ]);
  // What only the withdrawn claim held is for something else from now on.
  edit('sources/courier.yaml', ['captures:', '  - { words: [77, 83], not: attribution }\ncaptures:']);
  for (const entry of ['statements/guard-on-prisoners', 'actors/a-guard', 'places/old-bridge', 'sources/herald'])
    edit(`${entry}.yaml`, ['reviewed:', `formerly: [former-${entry.split('/')[1] ?? ''}]\nreviewed:`]);
  for (const within of ['mill', 'old-bridge']) edit(`places/${within}.yaml`, ['partOf: sarvand\n', '']);
  edit('places/sarvand.yaml', ['reviewed:', 'withdrawn: { on: "2010-07-02", why: It is no valley. }\nreviewed:']);
  renameSync(`${content}/claims/forty-prisoners.md`, `${content}/claims/some-prisoners.md`);
  edit('claims/some-prisoners.md', ['reviewed:', 'formerly: [forty-prisoners]\nreviewed:']);
  build();
  after = versionPages();
});

describe('renaming an actor', () => {
  test('leaves every page of a version that had been superseded as it was, byte for byte', () => {
    for (const path of ['claims/bridge-kept/v/1/index.html', 'claims/mill-distance/v/1/index.html']) {
      expect(before.get(path)).toContain('Superseded');
      expect(after.get(path)).toBe(before.get(path));
    }
  });

  test('leaves what every recorded version says as it was, byte for byte', () => {
    expect(before.size).toBe(7);
    for (const [path, html] of before) {
      expect(article(html), path).toContain('Who says what');
      // Its address alone is another where its claim has a new name.
      const now = after.get(path.replace('forty-prisoners', 'some-prisoners')) ?? '';
      expect(article(now).replaceAll('some-prisoners', 'forty-prisoners'), path).toBe(article(html));
    }
    expect(after.get('claims/bridge-taken/v/1/index.html')).toContain('Mira Tolen');
  });

  test('shows on the newest, and as what changed', () => {
    expect(words('/claims/bridge-taken/v/2/')).not.toContain('Mira Tolen');
    expect(page('/claims/bridge-taken/v/1/')('.changed del').first().text().trim()).toBe('Mira');
    expect(page('/claims/bridge-taken/v/1/')('.changed ins').first().text().trim()).toBe('M.');
  });
});

describe('two revisions, a withdrawal and a new name', () => {
  test('each version says what took its place, and shows the difference in words', () => {
    expect(words('/claims/flour-carts/v/1/')).toContain('Superseded by version 2 on 1 July 2010.');
    expect(page('/claims/flour-carts/v/1/')('#changes h2 + p').text()).toBe('It says what was counted.');
    expect(page('/claims/flour-carts/v/1/')('.changed ins').text()).toBe(' the carts');
    expect(words('/claims/flour-carts/v/2/')).toContain('Superseded by version 3 on 1 July 2010');
    const changes = page('/claims/flour-carts/v/2/')('#changes');
    expect(changes.find('h3').first().text()).toBe('Verdict');
    expect(changes.find('.changed del').first().text()).toContain('Single');
    expect(words('/claims/flour-carts/v/3/')).toContain('It is the newest.');
    expect(existsSync(file('/claims/flour-carts/v/4/'))).toBe(false);
  });

  test("the claim's page shows its versions, its last review, its pinned address and its correction", () => {
    const $ = page('/claims/flour-carts/');
    const versions = $('.ledger a[href*="/v/"]').toArray();
    expect(versions.map(({ attribs }) => attribs.href)).toEqual([
      '/claims/flour-carts/v/3/',
      '/claims/flour-carts/v/2/',
      '/claims/flour-carts/v/1/',
    ]);
    const ledger = $('.ledger').text().replace(/\s+/g, ' ');
    expect(ledger).toContain('1 June 2010');
    expect($('#cite').text()).toMatch(/https?:\/\/\S+\/claims\/flour-carts\/v\/3\//);
    expect($('.corrections').text().replace(/\s+/g, ' ')).toContain('The outlet has a stake. It owns the mill.');
    expect(page('/claims/flour-carts/v/2/')('.corrections').length).toBe(0);
  });

  test('the page of corrections lists both', () => {
    const text = words('/corrections/');
    expect(text).toMatch(/SV-002 Nine carts .*Single origin until version 3 of 1 July 2010, then Claimed only/);
    expect(text).toContain('Withdrawn on 2 July 2010: It says the same as another.');
  });

  test('the withdrawn claim says what became of it, and its versions stay', () => {
    const $ = page('/claims/bridge-kept/');
    expect(words('/claims/bridge-kept/')).toContain('was withdrawn on 2 July 2010');
    expect($('meta[http-equiv="refresh"]').length).toBe(0);
    expect(
      $('main a[href*="/v/"]')
        .toArray()
        .map(({ attribs }) => attribs.href),
    ).toEqual(['/claims/bridge-kept/v/1/', '/claims/bridge-kept/v/2/', '/claims/bridge-kept/v/3/']);
    expect(words('/claims/bridge-kept/v/3/')).toContain('It was the last: the claim was withdrawn on 2 July 2010.');
    expect(words('/claims/bridge-kept/v/1/')).toContain('Superseded by version 2');
  });

  test('the feeds tell what was published, revised, corrected and withdrawn, newest first, at addresses that stay', () => {
    const $ = load(readFileSync(project.path('dist/feed.xml'), 'utf8'), { xml: true });
    const told = $('entry')
      .toArray()
      .map((entry) => [
        $(entry).find('category').attr('term'),
        new URL($(entry).find('link').attr('href') ?? '').pathname,
      ]);
    expect(told.slice(0, 2)).toEqual([
      ['withdrawn', '/claims/bridge-kept/'],
      ['withdrawn', '/places/sarvand/'],
    ]);
    expect(told).toContainEqual(['published', '/claims/flour-carts/v/1/']);
    expect(told).toContainEqual(['revised', '/claims/flour-carts/v/2/']);
    expect(told).toContainEqual(['corrected', '/claims/flour-carts/v/3/']);
    for (const [, path] of told) expect(existsSync(file(path ?? '')), path).toBe(true);
    const json = JSON.parse(readFileSync(project.path('dist/feed.json'), 'utf8')) as { items: { url: string }[] };
    expect(json.items.map(({ url }) => new URL(url).pathname)).toEqual(told.map(([, path]) => path));
  });

  test('the old addresses of the renamed claim and of its versions lead to the new ones', () => {
    for (const rest of ['', 'v/1/', 'v/2/']) {
      const $ = page(`/claims/forty-prisoners/${rest}`);
      expect($('meta[http-equiv="refresh"]').attr('content')).toBe(`0; url=/claims/some-prisoners/${rest}`);
      expect($('main a').first().attr('href')).toBe(`/claims/some-prisoners/${rest}`);
      expect($('meta[name="robots"]').attr('content')).toBe('noindex');
      expect(existsSync(file(`/claims/some-prisoners/${rest}`))).toBe(true);
    }
  });

  test('former and withdrawn entries of the other kinds answer, too', () => {
    for (const [kind, slug] of [
      ['statements', 'guard-on-prisoners'],
      ['actors', 'a-guard'],
      ['places', 'old-bridge'],
      ['sources', 'herald'],
    ] as const) {
      expect(page(`/${kind}/former-${slug}/`)('main a').first().attr('href')).toBe(`/${kind}/${slug}/`);
    }
    expect(words('/places/sarvand/')).toContain('was withdrawn on 2 July 2010. It is no valley.');
    expect(words('/corrections/')).toContain('It is no valley.');
  });

  test('pages of versions name themselves as the original, and the search of the site leaves them out', () => {
    expect(readFileSync(project.path('dist/search/index.json'), 'utf8')).not.toMatch(/\/v\/\d+\//);
    for (const [path, html] of versionPages()) {
      if (path.startsWith('claims/forty-prisoners/')) continue;
      expect(load(html)('link[rel="canonical"]').attr('href'), path).toMatch(
        new RegExp(`/${path.replace('index.html', '')}$`),
      );
    }
  });

  test('every link leads to a page or a file', () => {
    const leads = (address: string) =>
      existsSync(address.endsWith('/') ? file(address) : project.path(`dist${address}`));
    const lost = filesBelow(project.path('dist'))
      .filter((path) => path.endsWith('.html'))
      .flatMap((path) =>
        load(readFileSync(project.path(`dist/${path}`), 'utf8'))('a[href^="/"]')
          .toArray()
          .map(({ attribs }) => attribs.href?.replace(/[?#].*/, '') ?? '')
          .filter((address) => !leads(address))
          .map((address) => `${path}: ${address}`),
      );
    expect(lost).toEqual([]);
  });
});

test('a verdict edited by hand fails the build, and leaves the old site', () => {
  edit('claims/bridge-taken.md', ['verdict: contested', 'verdict: conceded']);
  const before = hashTree(project.path('dist'));
  const { status, stderr } = project.run('build');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^content\/claims\/bridge-taken\.md:\d+:\d+ {2}verdict is "conceded", expected "contested"/m);
  expect(hashTree(project.path('dist'))).toEqual(before);
});
