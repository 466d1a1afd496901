/**
 * `npm run bench`: builds synthetic records of several sizes by the command that publishes, and measures each stage.
 * Beside each stands the least that Astro makes of the same claims, and, where it is asked for, another checkout, so that
 * whatever else the machine does in those minutes touches all of them.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCommand, UsageError } from '../../scripts/cli/command.ts';
import { contentFolder } from '../../src/record/content-folder.ts';
import { measureCheck, tableOfCheck } from './check.ts';
import { measureDev } from './dev.ts';
import { measureHostile, tableOfHostile } from './hostile.ts';
import { measureMap, tableOfMap } from './map.ts';
import { copyCheckout } from './scratch.ts';
import { measure } from './spent.ts';
import { stageOf, type Stage } from './stages.ts';
import { exponentsOf, tableOf, type Measured } from './table.ts';

const USAGE = `Usage: npm run bench [-- [--claims 50,500,2000,10000] [--against <folder>] [--record] [--dev] [--hostile]
                         [--check] [--map <runs>] [--json <file>]]

Builds synthetic records, and the least that Astro makes of the same claims, each in a folder of its own. Prints what
each took, stage by stage: seconds, the processor's seconds, memory, pages a second, size; and how it grows.

  --claims <sizes>     how many claims, with commas; "none" for no synthetic record
  --against <folder>   another checkout with its packages installed, built in turn with this one
  --record             builds the record of each checkout as well, cold and warm
  --dev                measures how soon a change of a claim shows in dev, at 229 claims
  --hostile            measures how long texts that are meant to keep the reader of the content busy do so
  --map <runs>         opens the map of dist/ and Leaflet alone in turn, in a browser with a processor four times slower
  --check              measures how long the answer to 200 words takes on the check's page of the site in dist/, in a
                       browser on a processor four times slower
  --json <file>        writes what was measured there as well
  --help               show this

Of 10,000 claims the build takes minutes and some gigabytes.
`;

const OPTIONS = {
  claims: { type: 'string', default: '50,500,2000,10000' },
  against: { type: 'string' },
  record: { type: 'boolean', default: false },
  dev: { type: 'boolean', default: false },
  hostile: { type: 'boolean', default: false },
  map: { type: 'string', default: '0' },
  check: { type: 'boolean', default: false },
  json: { type: 'string' },
} as const;

/** As many as the record has. */
const CLAIMS_IN_DEV = 229;

const HERE = resolve(import.meta.dirname, '../..');

/** The record that `CONTENT` names. The copies have each its own. */
const RECORD = contentFolder(HERE);
delete process.env.CONTENT;

interface Checkout {
  name: string;
  folder: string;
}

await runCommand(USAGE, OPTIONS, process.argv.slice(2), async ({ values }) => {
  const sizes = sizesFrom(values.claims);
  const runs = Number(values.map);
  if (!Number.isInteger(runs) || runs < 0)
    throw new UsageError(`--map is "${values.map}", expected how many runs, as 15.`);
  const checkouts: Checkout[] = [{ name: 'this', folder: HERE }];
  if (values.against !== undefined) checkouts.push({ name: 'other', folder: resolve(values.against) });
  const scratch = mkdtempSync(join(tmpdir(), 'panjshir-bench-'));
  const builds: Measured[] = [];
  const dev: { of: string; seconds: number[] }[] = [];
  try {
    for (const claims of sizes) builds.push(...(await buildsOf(claims, checkouts, join(scratch, String(claims)))));
    if (values.record) builds.push(...(await buildsOfRecord(checkouts, join(scratch, 'record'))));
    if (values.dev) dev.push(...(await devOf(checkouts, join(scratch, 'dev'))));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  const hostile = values.hostile ? await measureHostile() : [];
  const map = runs > 0 ? await measureMap(HERE, RECORD, runs) : undefined;
  const check = values.check ? await measureCheck(join(HERE, 'dist')) : [];
  const growth = growthOf(builds, checkouts);
  if (builds.length > 0) console.log(`\n${tableOf(builds)}`);
  for (const { of, from, to, exponents } of growth) {
    const each = exponents.map(({ stage, exponent }) => `${stage} ${exponent.toFixed(2)}`).join(', ');
    console.log(`\nGrowth from ${String(from)} to ${String(to)} claims (${of}), exponents: ${each}.`);
  }
  for (const { of, seconds } of dev)
    console.log(`\nDev (${of}): a change shows after ${seconds.map((each) => each.toFixed(2)).join(', ')} s.`);
  if (hostile.length > 0) console.log(`\n${tableOfHostile(hostile)}`);
  if (map !== undefined) console.log(`\n${tableOfMap(map)}`);
  if (check.length > 0) console.log(`\n${tableOfCheck(check)}`);
  if (values.json !== undefined)
    writeFileSync(values.json, `${JSON.stringify({ builds, growth, dev, hostile, check, map }, null, 2)}\n`);
  return 0;
});

function sizesFrom(given: string): number[] {
  if (given === 'none') return [];
  const sizes = given.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0))
    throw new UsageError(`--claims is "${given}", expected numbers of claims, as 50,500, or "none".`);
  return sizes.sort((a, b) => a - b);
}

/** Another checkout writes such a record in its own form, with its own words for the rules, which stand in what it records. */
function fitTo(checkout: string, copy: string, claims: number): void {
  rmSync(join(copy, 'content'), { recursive: true });
  const write = `
    const [, writer, content, claims] = process.argv;
    (await import(writer)).writeSyntheticContent(content, Number(claims));`;
  const writer = pathToFileURL(join(checkout, 'tests/bench/synthetic.ts')).href;
  const run = (...args: readonly string[]): void => {
    execFileSync(process.execPath, args, { cwd: copy, stdio: ['ignore', 'ignore', 'inherit'] });
  };
  run('--input-type=module', '--eval', write, writer, join(copy, 'content'), String(claims));
  run('scripts/claim-revise.ts', '--changed');
}

/** A synthetic record, built by every checkout and by the minimal site, one after the other. */
async function buildsOf(claims: number, checkouts: readonly Checkout[], folder: string): Promise<Measured[]> {
  console.error(`${String(claims)} claims: writing them and recording their versions`);
  execFileSync(process.execPath, [join(import.meta.dirname, 'prepare.ts'), folder, String(claims)]);
  const builds: Measured[] = [];
  for (const { name, folder: checkout } of checkouts) {
    const copy = join(folder, name);
    copyCheckout(checkout, join(folder, 'content'), copy);
    if (checkout !== HERE) fitTo(checkout, copy, claims);
    builds.push(await buildOf({ of: name, claims, warm: false }, copy, ['scripts/build.ts']));
    rmSync(copy, { recursive: true });
  }
  const astro = ['node_modules/astro/bin/astro.mjs', 'build'];
  builds.push(await buildOf({ of: 'minimal', claims, warm: false }, join(folder, 'minimal'), astro));
  rmSync(folder, { recursive: true });
  return builds;
}

/** The record of each checkout, cold and then warm. */
async function buildsOfRecord(checkouts: readonly Checkout[], folder: string): Promise<Measured[]> {
  const builds: Measured[] = [];
  for (const { name, folder: checkout } of checkouts) {
    const copy = join(folder, name);
    copyCheckout(checkout, checkout === HERE ? RECORD : undefined, copy);
    const claims = readdirSync(join(copy, 'content/claims')).length;
    for (const warm of [false, true])
      builds.push(await buildOf({ of: `record, ${name}`, claims, warm }, copy, ['scripts/build.ts']));
    rmSync(copy, { recursive: true });
  }
  return builds;
}

async function buildOf(
  what: Pick<Measured, 'of' | 'claims' | 'warm'>,
  cwd: string,
  args: readonly string[],
): Promise<Measured> {
  const env = { ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  let files = 0;
  const onLine = (line: string): void => {
    if (!/[├└]─ \S/.test(line)) return;
    files += 1;
    if (files % 500 === 0) console.error(`  ${what.of}: ${String(files)} files`);
  };
  const run = await measure<Stage>({ args, cwd, env, first: 'read and check', stageOf, onLine });
  const measured = { ...what, ...run, ...sizesOf(join(cwd, 'dist')) };
  const { seconds, processor, memory } = run;
  console.error(
    `  ${what.of}, ${what.warm ? 'warm' : 'cold'}: ${seconds.toFixed(1)} s, processor ${processor.toFixed(1)} s, ${memory.toFixed(0)} MB`,
  );
  return measured;
}

function sizesOf(dist: string): Pick<Measured, 'pages' | 'files' | 'bytes'> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(dist, path)).isFile(),
  );
  return {
    pages: files.filter((path) => path.endsWith('.html')).length,
    files: files.length,
    bytes: files.reduce((sum, path) => sum + statSync(join(dist, path)).size, 0),
  };
}

/** How each checkout grows: from 500 claims, or the smallest size, to the largest. */
function growthOf(builds: readonly Measured[], checkouts: readonly Checkout[]) {
  return checkouts.flatMap(({ name }) => {
    const own = builds.filter(({ of }) => of === name);
    const small = own.find(({ claims }) => claims >= 500) ?? own[0];
    const large = own.at(-1);
    if (small === undefined || large === undefined || small.claims === large.claims) return [];
    return [{ of: name, from: small.claims, to: large.claims, exponents: exponentsOf(small, large) }];
  });
}

async function devOf(checkouts: readonly Checkout[], folder: string): Promise<{ of: string; seconds: number[] }[]> {
  execFileSync(process.execPath, [join(import.meta.dirname, 'prepare.ts'), folder, String(CLAIMS_IN_DEV)]);
  const found: { of: string; seconds: number[] }[] = [];
  for (const { name, folder: checkout } of checkouts) {
    console.error(`dev of ${name}`);
    const copy = join(folder, name);
    copyCheckout(checkout, join(folder, 'content'), copy);
    found.push({ of: name, seconds: await measureDev(copy) });
  }
  return found;
}
