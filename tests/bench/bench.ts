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
  --dev                measures how soon a change of a claim shows in dev of this checkout, at 229 claims
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
  /** What was measured so far: a later measurement that fails takes nothing of it along. */
  const measured: Record<string, unknown> = {};
  const tell = (part: Record<string, unknown>, ...said: readonly string[]): void => {
    for (const each of said) console.log(`\n${each}`);
    Object.assign(measured, part);
    if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(measured, null, 2)}\n`);
  };
  const scratch = mkdtempSync(join(tmpdir(), 'panjshir-bench-'));
  try {
    const builds: Measured[] = [];
    for (const claims of sizes) builds.push(...(await buildsOf(claims, checkouts, join(scratch, String(claims)))));
    if (values.record) builds.push(...(await buildsOfRecord(checkouts, join(scratch, 'record'))));
    const growth = growthOf(builds, checkouts);
    if (builds.length > 0) tell({ builds, growth }, tableOf(builds), ...growth.map(growthInWords));
    if (values.dev) {
      const dev = await devSeconds(join(scratch, 'dev'));
      tell({ dev }, `Dev: a change shows after ${dev.map((each) => each.toFixed(2)).join(', ')} s.`);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  if (values.hostile) {
    const hostile = await measureHostile();
    tell({ hostile }, tableOfHostile(hostile));
  }
  if (runs > 0) {
    const map = await measureMap(HERE, RECORD, runs);
    tell({ map }, tableOfMap(map));
  }
  if (values.check) {
    const check = await measureCheck(join(HERE, 'dist'));
    tell({ check }, tableOfCheck(check));
  }
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

/** How a checkout grows, stage by stage. */
interface Growth {
  of: string;
  from: number;
  to: number;
  exponents: ReturnType<typeof exponentsOf>;
}

/** How each checkout grows: from 500 claims, or the smallest size, to the largest. */
function growthOf(builds: readonly Measured[], checkouts: readonly Checkout[]): Growth[] {
  return checkouts.flatMap(({ name }) => {
    const own = builds.filter(({ of }) => of === name);
    const small = own.find(({ claims }) => claims >= 500) ?? own[0];
    const large = own.at(-1);
    if (small === undefined || large === undefined || small.claims === large.claims) return [];
    return [{ of: name, from: small.claims, to: large.claims, exponents: exponentsOf(small, large) }];
  });
}

function growthInWords({ of, from, to, exponents }: Growth): string {
  const each = exponents.map(({ stage, exponent }) => `${stage} ${exponent.toFixed(2)}`).join(', ');
  return `Growth from ${String(from)} to ${String(to)} claims (${of}), exponents: ${each}.`;
}

/** How soon a change shows in dev: of this checkout, as another has a form of record of its own. */
async function devSeconds(folder: string): Promise<number[]> {
  execFileSync(process.execPath, [join(import.meta.dirname, 'prepare.ts'), folder, String(CLAIMS_IN_DEV)]);
  console.error('dev');
  const copy = join(folder, 'this');
  copyCheckout(HERE, join(folder, 'content'), copy);
  return measureDev(copy);
}
