import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { load } from 'cheerio';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../browser/launch.ts';
import { smallProject } from '../site/small-build.ts';

const project = await smallProject();
let server: ChildProcess | undefined;
let url = '';

beforeAll(async () => {
  const astro = ['--env-file=scripts/astro.env', 'node_modules/astro/bin/astro.mjs', 'dev', '--port', '4872'];
  // Under vitest Astro's server answers nothing: it leaves that to the tests.
  const env = { ...project.env, NODE_ENV: 'development', VITEST: '' };
  server = spawn(process.execPath, astro, { cwd: project.path('.'), env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (data: Buffer) => (printed += data.toString()));
  await vi.waitFor(
    () => {
      // Another port, where that one is taken.
      url = /http:\/\/localhost:\d+\//.exec(printed)?.[0] ?? '';
      expect(url, printed).not.toBe('');
    },
    { timeout: 120_000, interval: 200 },
  );
});
afterAll(async () => {
  // It writes until it has ended.
  if (server?.exitCode === null) {
    const ended = once(server, 'exit');
    server.kill();
    await ended;
  }
  project.remove();
});

async function page(path: string) {
  return load(await (await fetch(url + path)).text());
}

/** Waits until a page shows what is expected: the files are watched, so it takes a moment. */
async function shows(path: string, selector: string, text: string): Promise<void> {
  await vi.waitFor(
    async () => {
      expect((await page(path))(selector).text()).toContain(text);
    },
    { timeout: 60_000, interval: 300 },
  );
}

test('in dev an entry shows at once, and a mistake in it at its line until it is mended', async () => {
  const place = project.path('content/places/hill-top.yaml');
  const text = "name: Hill top\nkind: pass\nreviewed: '2010-06-01'\n";
  writeFileSync(place, text);
  await shows('places/hill-top/', 'h1', 'Hill top');
  expect((await page('places/hill-top/'))('.content-problems')).toHaveLength(0);

  writeFileSync(place, text.replace('pass', 'pas'));
  await shows('places/hill-top/', '#content-line-2 li', 'kind is "pas"');
  await shows('places/', '.content-problems li', 'content/places/hill-top.yaml:2:7 kind is "pas"');
  expect((await page('places/hill-top/'))('h1').text()).toContain('Hill top');

  writeFileSync(place, text.replace('Hill top', 'Hill summit'));
  await shows('places/hill-top/', 'h1', 'Hill summit');
  expect((await page('places/hill-top/'))('.content-problems')).toHaveLength(0);
});

test('in dev a page that is open becomes what its file is, from the first broken word to the entry', async () => {
  const place = project.path('content/places/old-ford.yaml');
  const pages = project.path('content/pages/about.mdx');
  const about = readFileSync(pages, 'utf8');
  const browser = await launchBrowser();
  try {
    /**
     * Opens a page by itself: one that is open goes where it was once more when a file changes. What a page loads in dev is
     * made when it is asked for, which takes long on a busy machine: its words are there before.
     */
    const opened = async (path: string): Promise<Page> => {
      const open = await browser.newPage();
      await open.goto(url + path, { waitUntil: 'commit', timeout: 120_000 });
      return open;
    };
    const heading = (open: Page, text: string) =>
      vi.waitFor(
        async () => {
          expect(await open.locator('h1').innerText()).toContain(text);
        },
        { timeout: 60_000, interval: 200 },
      );
    writeFileSync(place, 'name: Old ford\nkind\n');
    await shows('places/old-ford/', 'h1', 'content/places/old-ford.yaml has 1 problem: line 2');
    const open = await opened('places/old-ford/');
    await heading(open, 'content/places/old-ford.yaml has 1 problem');
    expect(await open.locator('main li:has(mark)').innerText()).toContain('this cannot be read as YAML');
    // What has nothing to do with it is as it was.
    expect((await page('places/'))('main').text()).toContain('Hill summit');

    writeFileSync(place, "name: Old ford\nkind: pass\nreviewed: '2010-06-01'\n");
    await heading(open, 'Old ford');
    expect(await open.locator('.content-problems').count()).toBe(0);

    // A page in running text that cannot be read takes no other with it.
    writeFileSync(pages, `${about}\n<Oh {\n`);
    await shows('about/', 'main h1', 'content/pages/about.mdx has');
    await shows('method/', 'h1', 'Method');
    writeFileSync(pages, about);
    await shows('about/', 'h1', 'About');
    await heading(await opened('about/'), 'About');

    // Nor does what is wrong with the manifest.
    const manifest = project.path('content/record.yaml');
    const yaml = readFileSync(manifest, 'utf8');
    writeFileSync(manifest, yaml.replace('sides:', 'sides'));
    await shows('', 'section p', 'as it was when it could last be read');
    await shows('places/old-ford/', 'h1', 'Old ford');
    writeFileSync(manifest, yaml);
  } finally {
    await browser.close();
  }
});
