import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { numberInWords as inWords } from '../../src/wording/words.ts';
import { SAMPLE as OF_2019 } from '../unit/core/sample-article.ts';
import { runNamed, type Ran } from '../fixtures/commands/run.ts';
import { smallProject } from '../site/small-build.ts';
import { filesBelow } from '../site/tree.ts';

const project = await smallProject();
afterAll(project.remove);
/** Runs a command of the editor's in the project. That `npm run` starts it is for `told-commands.test.ts` to show. */
const run = (name: string, ...args: string[]): Promise<Ran> =>
  runNamed(name, args, { cwd: project.path('.'), env: { SITE_URL: undefined, BASE_PATH: undefined } });

// Days after those of which the record's claims speak, and soon after: each day between two articles is a page.
const SAMPLE = OF_2019.replaceAll('May 2, 2019', 'May 13, 2010');
const SOURCE = 'arvel-courier-2010-05-13';
const LAST_DAY = '2010-05-14';
const RUD = `rud-${LAST_DAY}`;
const RUD_TEXT =
  'رود، جمعه. سرپرست گفت: «ما گذرگاه Tamrin را بستیم.» او افزود که طناب کهنه است. کسی در خطر نیست. مردم آن سو تا فردا می‌مانند و نان دارند.\n';
const CLAIM = 'wardens-closed-the-crossing';

/** Runs a command that has to succeed, and gives back what it printed. */
async function good(name: string, ...args: string[]): Promise<string> {
  const { status, stdout, stderr } = await run(name, ...args);
  expect({ status, stderr }, `${name} ${args.join(' ')}\n${stdout}`).toEqual({ status: 0, stderr: '' });
  return stdout;
}

function edit(file: string, change: (text: string) => string): void {
  const path = project.path(file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
}

test('an editor gets from a new article to a page with the commands alone', async () => {
  const article = project.path('article.txt');
  writeFileSync(article, SAMPLE);

  // The outlet, the article, and its fingerprint.
  await good('new', 'actor', 'arvel-courier', '--name', 'The Arvel Courier', '--kind', 'outlet', '--side', 'outlet');
  edit('content/actors/arvel-courier.yaml', (file) =>
    file
      .replace(/name: #.*/, 'name: A family of the valley')
      .replace(/of: #.*/, "of: '2010-05'")
      .replace(/says: #.*/, "says: 'https://owners.example/arvel-courier'")
      .replace(/read: #.*/, "read: '2010-06-01'"),
  );
  const source = ['--outlet', 'arvel-courier', '--issued', '2010-05-13', '--label', 'The Arvel Courier, 13 May 2010'];
  expect(await good('new', 'source', ...source, '--copy', 'The page of the outlet itself.')).toContain(
    `make it with "npm run source:fingerprint -- ${SOURCE} <text file>"`,
  );
  expect(await good('source:fingerprint', SOURCE, article)).toBe(
    `content/sources/${SOURCE}.fingerprint.json: 135 words.\n`,
  );

  // Who said what, and where.
  await good('new', 'place', 'tamrin', '--name', 'Tamrin', '--kind', 'valley');
  await good('new', 'actor', '--name', 'Ilse Varga', '--kind', 'person', '--side', 'third-party');
  const statement = ['--actor', 'ilse-varga', '--says', 'says that the wardens closed the crossing'];
  const made = ['--on', '2010-05-13', '--how', 'The Courier has it on the Thursday.', '--channel', 'remark'];
  const written = await good('new', 'statement', 'varga-on-the-crossing', ...statement, ...made, '--source', SOURCE);
  expect(written).toContain('Nothing is missing in it.');

  // A claim, which says itself what it still needs.
  const claim = ['--title', 'The wardens closed the crossing at Tamrin', '--topic', 'control'];
  const rest = ['--kind', 'event', '--place', 'tamrin', '--when', '2010-05-13'];
  const judged = ['--as-of', LAST_DAY, '--verdict', 'single-origin'];
  const told = await good('new', 'claim', CLAIM, ...claim, ...rest, '--statement', 'varga-on-the-crossing', ...judged);
  expect(told).toMatch(/stance is empty.*\n.*basis is empty.*\n.*speaksOf is empty/);

  // The quotation is found from words half remembered, and pasted.
  const found = await good('quote:find', SOURCE, article, 'closed crossing because cables worn');
  expect(found).toMatch(/^# words 63 to 70 of 135;/);
  expect(parse(found)).toEqual([
    {
      source: SOURCE,
      exact: 'closed the crossing because the cable is worn',
      prefix: 'We',
      suffix: 'said',
      voice: 'speaker',
    },
  ]);
  const quote = found.replace(/^#.*\n/, '').trimEnd();
  edit(
    `content/claims/${CLAIM}.md`,
    (file) =>
      `${file
        .replace(/stance:.*/, 'stance: asserts')
        .replace(/basis:.*/, 'basis: own-word')
        .replace(/speaksOf:.*/, "speaksOf: '2010-05-13'")
        .replace(
          /quotes:.*/,
          `quotes:\n${quote}`,
        )}\nThe chief warden gives a reason, and a clerk of the owner denies it. ${'What would settle it is the book of the ferry, or somebody who stood there that day. '.repeat(5)}\n`,
  );

  // A Persian paper carries the same remark: its words come with ours beside them.
  const persian = project.path('rud.txt');
  writeFileSync(persian, RUD_TEXT);
  const inPersian = [
    '--outlet',
    'arvel-courier',
    '--issued',
    LAST_DAY,
    '--label',
    'Rud, 14 May 2010',
    '--language',
    'fa',
  ];
  await good('new', 'source', RUD, ...inPersian, '--title', 'گذرگاه Tamrin', '--copy', 'A repost.');
  await good('source:fingerprint', RUD, persian);
  edit('content/statements/varga-on-the-crossing.yaml', (file) =>
    file.replace(/carriedBy:\n/, `carriedBy:\n  - { source: ${RUD} }\n`),
  );
  const words = await good('quote:find', RUD, persian, 'گذرگاه Tamrin را بستیم');
  expect(parse(words)).toMatchObject([
    { exact: 'گذرگاه Tamrin را بستیم', prefix: 'ما', voice: 'speaker', translation: null },
  ]);
  const inOurWords = words
    .replace('translation:', 'translation: We closed the crossing at Tamrin')
    .replace(/^#.*\n/, '');
  edit(`content/claims/${CLAIM}.md`, (file) => file.replace(/quotes:\n/, `quotes:\n${inOurWords}`));

  // Words that nothing accounts for are listed, each with a line to paste that does not hold them.
  const open = await run('source:account', SOURCE, article);
  expect(open.status).toBe(1);
  expect(open.stdout).toContain(`word 1: Menu\n  - { source: ${SOURCE}, words: [0, 1] }\n`);
  expect(open.stdout).toContain(
    `${SOURCE}: 135 words, 8 quoted, 0 in our words, 0 in its accounting, 127 to account for.\n`,
  );
  const stretches = open.stdout.split('\n').filter((line) => line.startsWith('  - '));
  const accounting = stretches.map((line) => `${line.replace(`source: ${SOURCE}`, 'not: furniture')}\n`).join('');
  edit(`content/sources/${SOURCE}.yaml`, (file) => file.replace('reviewed:', `accounting:\n${accounting}reviewed:`));
  const openInRud = (await run('source:account', RUD, persian)).stdout
    .split('\n')
    .filter((line) => line.startsWith('  - '));
  const accountOfRud = openInRud.map((line) => `${line.replace(`source: ${RUD}`, 'not: furniture')}\n`).join('');
  edit(`content/sources/${RUD}.yaml`, (file) => file.replace('reviewed:', `accounting:\n${accountOfRud}reviewed:`));
  expect(await good('source:account', SOURCE, article)).toContain('0 to account for.');

  // Recorded, checked, built: the page is there, with its words and their source.
  await good('claim:revise', CLAIM);
  expect(await good('check')).toMatch(
    /No problems\.\n.* were compared with nothing published: this folder lies in no repository of git, .*\.\n$/,
  );
  const built = project.run('build');
  expect(built.status, built.stdout + built.stderr).toBe(0);
  const page = load(readFileSync(project.path(`dist/claims/${CLAIM}/index.html`), 'utf8'));
  const files = filesBelow(project.path('dist'));
  expect(
    files.filter((file) => readFileSync(project.path(`dist/${file}`)).includes('content-problems')),
    'what dev adds is in no file of a build',
  ).toEqual([]);
  expect(page('h1').text().trim()).toBe('The wardens closed the crossing at Tamrin');
  expect(page('main').text()).toContain('closed the crossing because the cable is worn');
  // The numbers that the command printed.
  expect(page('main').text()).toContain('(words 63 to 70');
  expect(page(`a[href="/sources/${SOURCE}/"]`).length).toBeGreaterThan(0);
  const translated = page('blockquote[lang="fa"][dir="rtl"]');
  expect(translated.text().trim()).toBe('“گذرگاه Tamrin را بستیم”');
  expect(translated.next().text()).toBe('Our translation: We closed the crossing at Tamrin');
  const rud = load(readFileSync(project.path(`dist/sources/${RUD}/index.html`), 'utf8'));
  expect(rud('.lead[lang="fa"][dir="rtl"]').text().trim()).toBe('گذرگاه Tamrin');
  expect(rud('#cite bdi[lang="fa"][dir="rtl"]').first().text()).toBe('گذرگاه Tamrin');
});

/** A version tells on how many articles it was judged, and a day how many were out; a card stands on other people's pages. */
const tellsOfToday = (path: string): boolean => path.endsWith('.html') && !/\/(?:v\/\d+|embed)\/|^as-of\/\d/.test(path);

/** Words before a count of all articles; without one of them it is a count of some. */
const ALL = String.raw`(?:[Tt]hese|[Tt]he|[Ii]ts|[Aa]ll|[Ii]n|[Ff]rom|[Oo]n|compares|of|what)`;
const counted = new RegExp(String.raw`\b${ALL} ([a-z]+|\d+) (?:articles|sources)\b`, 'g');

/** The page of a claim, by its slug. */
const claimOf = (path: string): string | undefined => /^claims\/([^/]+)\/index\.html$/.exec(path)?.[1];

describe('of the articles that were added', () => {
  const before = 2;
  const now = 4;
  /** The claims of the days before: each speaks as of its day, and so of the articles that were out by then. */
  const earlier = new Set(['bridge-kept', 'bridge-taken', 'flour-carts', 'forty-prisoners', 'mill-distance']);
  let pages: { path: string; text: string; masthead: string; footer: string }[] = [];

  beforeAll(() => {
    pages = filesBelow(project.path('dist'))
      .filter(tellsOfToday)
      .map((path) => {
        const $ = load(readFileSync(project.path(`dist/${path}`), 'utf8'));
        // The examples of rules are of no record.
        $('.rule pre').remove();
        const plain = (selector: string): string => $(selector).text().replace(/\s+/g, ' ').trim();
        const described = $('meta[name="description"], meta[property="og:description"], meta[property="og:image:alt"]')
          .toArray()
          .map(({ attribs }) => attribs.content ?? '');
        return {
          path,
          text: [plain('body'), ...described].join(' '),
          masthead: plain('.masthead-about'),
          footer: plain('.colophon'),
        };
      });
  });

  /** What is said of all articles on these pages, each with its page. */
  const countsOn = (those: (path: string) => boolean): { path: string; words: string; count: string }[] =>
    pages
      .filter(({ path }) => those(path))
      .flatMap(({ path, text }) =>
        Array.from(text.matchAll(counted), ([words, count = '']) => ({ path, words, count })),
      );
  const isNumber = (count: string, number: number): boolean => count === inWords(number) || count === String(number);

  test('every count of all articles tells', () => {
    expect(pages.length).toBeGreaterThan(20);
    const counts = countsOn((path) => !earlier.has(claimOf(path) ?? ''));
    expect(counts.filter(({ count }) => isNumber(count, before))).toEqual([]);
    expect(counts.some(({ count }) => isNumber(count, now))).toBe(true);
  });

  test('the new claim tells, and of a claim of the days before those that were out by then', () => {
    const told = countsOn((path) => claimOf(path) === CLAIM);
    expect(told.some(({ count }) => isNumber(count, now))).toBe(true);
    expect(told.filter(({ count }) => isNumber(count, before))).toEqual([]);
    const ofEarlier = countsOn((path) => earlier.has(claimOf(path) ?? ''));
    // The foot of each page counts the articles of today.
    expect(ofEarlier.filter(({ words, count }) => isNumber(count, now) && words.includes('sources'))).toEqual([]);
    expect(new Set(ofEarlier.map(({ path }) => claimOf(path)))).toEqual(earlier);
  });

  test('the head and the foot of every page tell the same, and the days reach to that of the last', () => {
    expect(new Set(pages.map(({ masthead }) => masthead)).size).toBe(1);
    expect(new Set(pages.map(({ footer }) => footer)).size).toBe(1);
    expect(pages[0]?.masthead).toContain('14');
    expect(existsSync(project.path(`dist/as-of/${LAST_DAY}/index.html`))).toBe(true);
  });
});
