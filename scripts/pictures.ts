/**
 * `npm run pictures [name …]`: pictures of one page of every type of the built site, at three widths, light and dark,
 * and in print, into `.cache/pictures/`. To be looked at by a person.
 */
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { launchBrowser } from '../tests/browser/launch.ts';
import { pageTypes } from '../tests/site/page-types.ts';
import { serve } from './serve/server.ts';
import { addressOrEnd } from './cli/address.ts';
import { endWithHelp } from './cli/help.ts';

endWithHelp(`Usage: npm run pictures -- [--folder <built site>] [name …]

Takes pictures of one page of every type of the built site, at three widths, light and dark, and in print, into
.cache/pictures/. Build the site first.

  --folder <built site>  another than dist/
  [name …]               only pages of these types, as home, claim or map
  BASE_PATH=<path>       in the environment: the path for which the site was built (default: /)
`);

interface View {
  name: string;
  options: BrowserContextOptions;
  media?: 'print';
}

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const FOLDER = fileURLToPath(new URL('../.cache/pictures', import.meta.url));

const WIDTHS = [360, 768, 1440];
const SCHEMES = ['light', 'dark'] as const;
// A4 between margins of 18 mm, at 96 pixels an inch.
const PRINT: View = { name: 'print', options: { viewport: { width: 658, height: 990 } }, media: 'print' };
const VIEWS: readonly View[] = [
  ...WIDTHS.flatMap((width) =>
    SCHEMES.map((colorScheme) => ({
      name: `${String(width)}-${colorScheme}`,
      options: { viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' as const },
    })),
  ),
  PRINT,
];

const { values, positionals: wanted } = parseArgs({ options: { folder: { type: 'string' } }, allowPositionals: true });
const { folder = DIST } = values;
if (!existsSync(folder)) {
  console.error('There is no built site to look at: run `npm run build` first.');
  process.exit(2);
}
const types = pageTypes(folder).filter(({ name }) => wanted.length === 0 || wanted.includes(name));
if (wanted.length === 0) await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });

const site = await serve({ folder, base: addressOrEnd().base, port: 0 });
const browser = await launchBrowser();
try {
  for (const view of VIEWS) {
    for (const { name, path } of types) await take(browser, view, name, `${site.url}${path}`);
  }
} finally {
  await browser.close();
  await site.close();
}
console.log(`${String(types.length * VIEWS.length)} pictures in ${FOLDER}`);

async function take(from: Browser, { name: viewName, options, media }: View, name: string, url: string): Promise<void> {
  const context = await from.newContext(options);
  const page = await context.newPage();
  if (media !== undefined) await page.emulateMedia({ media });
  await page.goto(url, { waitUntil: 'networkidle' });
  const file = `${name.replaceAll(/\W+/g, '-')}-${viewName}.png`;
  await page.screenshot({ path: join(FOLDER, file), fullPage: true });
  await context.close();
}
