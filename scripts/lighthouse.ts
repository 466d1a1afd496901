/**
 * `npm run lighthouse [name …]`: the median of three Lighthouse runs for one page of every type, on the built site.
 * A mobile phone on a slow line, as Lighthouse simulates it, and text compressed, as hosts send it. Exits 1 where a page is below its floor.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import lighthouse from 'lighthouse';
import { compressed } from './lighthouse/compressed.ts';
import { FLOORS, medianOf, type Scores } from './lighthouse/scores.ts';
import { serve } from './serve/server.ts';
import { launchBrowser } from '../tests/browser/launch.ts';
import { pageTypes } from '../tests/site/page-types.ts';
import { endWithHelp } from './cli/help.ts';

endWithHelp(`Usage: npm run lighthouse -- [name …]

The median of three runs of Lighthouse for one page of every type of the built site. Exits 1 where a page is below its
floor. Build the site first.

  [name …]  only pages of these types, as home, claim or map
`);

const RUNS = 3;
const PORT = 9333;
const DIST = fileURLToPath(new URL('../dist', import.meta.url));

if (!existsSync(DIST)) {
  console.error('There is no dist/ to look at: run `npm run build` first.');
  process.exit(2);
}
if (!readFileSync(`${DIST}/index.html`, 'utf8').includes('href="/_astro/')) {
  console.error('dist/ was built for another path than "/": run `npm run build` without BASE_PATH first.');
  process.exit(2);
}
const wanted = process.argv.slice(2);
const types = pageTypes(DIST);
const unknown = wanted.filter((name) => !types.some((type) => type.name === name));
if (unknown.length > 0) {
  console.error(`No page type "${unknown.join('", "')}". There are: ${types.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const plain = await serve({ folder: DIST, base: '/', port: 0 });
const site = await compressed(plain);
const browser = await launchBrowser([`--remote-debugging-port=${String(PORT)}`]);
const below: string[] = [];
try {
  for (const { name, path } of types.filter((type) => wanted.length === 0 || wanted.includes(type.name))) {
    const runs: Scores[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await measure(`${site.url}${path}`));
    const median = medianOf(runs);
    // A page that asks not to be listed cannot have the full mark for being found.
    const held = FLOORS.filter(({ category }) => !(category === 'seo' && /(?:^404\.html|\/embed\/)$/.test(path)));
    below.push(
      ...held.filter(({ category, floor }) => median[category] < floor).map(({ category }) => `${name}: ${category}`),
    );
    console.log(
      `${name.padEnd(16)} ${FLOORS.map(({ category }) => `${category} ${String(median[category])}`).join('  ')}`,
    );
  }
} finally {
  await browser.close();
  await site.close();
  await plain.close();
}
if (below.length > 0) console.log(`\nBelow the floor: ${below.join(', ')}.`);
process.exitCode = below.length > 0 ? 1 : 0;

async function measure(url: string): Promise<Scores> {
  const result = await lighthouse(url, { port: PORT, output: 'json', logLevel: 'error' });
  if (result === undefined) throw new Error(`Lighthouse gave no result for ${url}.`);
  const entries = FLOORS.map(({ category }) => {
    const score = result.lhr.categories[category]?.score ?? 0;
    for (const ref of result.lhr.categories[category]?.auditRefs ?? []) {
      const audit = result.lhr.audits[ref.id];
      if (category !== 'performance' && ref.weight > 0 && audit?.score === 0) console.log(`  ${url}  ${audit.title}`);
    }
    return [category, Math.round(score * 100)];
  });
  return Object.fromEntries(entries) as Scores;
}
