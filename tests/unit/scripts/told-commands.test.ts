/**
 * Every command that the README, the guides and the pages tell somebody to type is run. What an editor types is run here
 * as it stands there, on a copy of an invented record; what takes long, asks or serves is run by the test that is named.
 * One that is told anew and is in neither list fails.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GATES } from '../../../scripts/test/gates.ts';
import { runNamed, type Ran } from '../../fixtures/commands/run.ts';
import type { Content } from '../../fixtures/content.ts';
import { edit, openRecorded } from '../../fixtures/open-recorded.ts';
import { exampleCommands, toldCommands, type ToldCommand } from '../../fixtures/told-commands.ts';

const ROOT = join(import.meta.dirname, '../../..');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
const TOLD = toldCommands(Object.keys(scripts));

/** What stands for something else, and what is put there. */
const MEANT: readonly (readonly [told: string, typed: string])[] = [
  ['<text file>', 'courier.txt'],
  ['<source>', 'courier'],
  ['<id>', 'courier'],
  ['<new slug>', 'carts-of-flour'],
  ['<entry> <slug>', 'claims/forty-prisoners bridge-taken'],
  ['<entry>', 'claims/flour-carts'],
  ['claims/old-mill', 'claims/flour-carts'],
  ['<slug>', 'flour-carts'],
  ['<file>', 'kept.json'],
  // At a terminal it asks.
  ['new source', 'new source gazette'],
  ['"half remembered"', '"accounts of one bridge"'],
  ['"words half remembered"', '"accounts of one bridge"'],
];

/** What is run here, by what it prints when it has done its work. */
const HERE: Readonly<Record<string, RegExp>> = {
  check: /^No problems\.$/m,
  'claim:reread': /^All that we say is in no article, and every number of articles, was held against courier\. /m,
  'claim:revise': /^SV-002 flour-carts: version \d\. /m,
  'entry:merge': /^Written: \d+ files?, \d+ versions?\.$/m,
  'entry:rename': /^content\/claims\/flour-carts\.md → content\/claims\/[\w-]+\.md$[^]*^Written: /m,
  'entry:withdraw': /^Written: \d+ files?, \d+ versions?\.$/m,
  new: /^Wrote content\/sources\/gazette\.yaml\.$/m,
  'quote:compare': /^kept\.json: \d+ quotations\.$/m,
  'quote:find': /exact: '?accounts of one bridge/,
  'source:account': /^courier: 183 words, .* 0 to account for\.$/m,
  'source:fingerprint': /^content\/sources\/courier\.fingerprint\.json: 183 words, unchanged\.$/m,
  'source:outline': /every word is for something\.$/m,
  'source:stamp': /^content\/sources\/courier\.weir-clock\.tsr: .+, unchanged\.$/m,
};

/** What another test runs, and the words by which it does so. */
const ELSEWHERE: Readonly<Record<string, readonly [file: string, words: string]>> = {
  'check -- --watch': ['tests/unit/scripts/watch.test.ts', 'watchContent('],
  'new -- article': ['tests/unit/scripts/contributing.test.ts', 'dialogue('],
  'new -- record': ['tests/unit/scripts/new-record.test.ts', "'record'"],
  'SITE_URL build': ['tests/site/build.test.ts', 'INVENTED_ADDRESS'],
  'SITE_URL BASE_PATH build': ['tests/site/build.test.ts', 'INVENTED_ADDRESS'],
  'OFFLINE build': ['tests/site/build.test.ts', "OFFLINE: 'off'"],
  changelog: ['tests/content/changelog.test.ts', "'changelog'"],
  ci: ['.github/workflows/weekly.yml', 'npm ci'],
  compress: ['tests/site/build.test.ts', "run('compress'"],
  demo: ['tests/site/demo.test.ts', "run('demo'"],
  dev: ['tests/content/dev.test.ts', "'dev'"],
  format: ['tests/unit/scripts/told-commands.test.ts', 'scripts.format'],
  start: ['tests/site/build.test.ts', 'scripts/start.ts'],
  test: ['.github/workflows/weekly.yml', 'npm test'],
};

/**
 * Tools of those who write code, which take minutes or a network: here is run what says how each is called, and what of
 * their work is short. `tests/browser/tools.test.ts` runs those that need a browser, and the search is asked for too long.
 */
const TOOLS = ['bench', 'lock', 'mutate', 'mutate:pages', 'pictures', 'search:eval'];

/** What `npm test` itself runs. */
const GATED = new Set(GATES.map(({ script: [name = ''] }) => name));

/** As {@link ELSEWHERE} calls it: what is set for it, its name, and its first argument where that chooses what it does. */
function called({ env, name, args }: ToldCommand): string {
  const set = env.replace(/=\S*/g, '');
  const verb = /^(?:--watch|article|record)\b/.exec(args)?.[0];
  return [set, name, ...(verb === undefined ? [] : ['--', verb])].filter((part) => part !== '').join(' ');
}

const example = new Set(
  exampleCommands(readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8')).map((line) => line.replace(/^CONTENT=\S+ /, '')),
);
/** The example of CONTRIBUTING.md is run as a whole; and of a command that is called by its name, what is told of it. */
const others = TOLD.filter(
  ({ line, name, args }) =>
    !example.has(line) &&
    !(args === '' && TOLD.some((each) => each.name === name && each.args !== '' && !each.args.startsWith('--watch'))),
);
const isHere = (command: ToldCommand): boolean => command.name in HERE && !(called(command) in ELSEWHERE);
const typedHere = new Map(others.filter(isHere).map((command) => [meant(command), command]));

function meant({ name, args }: ToldCommand): string {
  return MEANT.reduce((text, [told, typed]) => text.replace(told, typed), `${name} ${args}`.trim());
}

/** What finds a script: the folder, the answer of somebody who says yes, and no address of the published site. */
const place = (cwd: string) => ({
  cwd,
  env: { CONTENT: '', GITHUB_ACTIONS: '', SITE_URL: undefined, BASE_PATH: undefined },
  input: 'y\n',
});

/** The words of a line as a shell has them. */
function wordsOf(line: string): string[] {
  return Array.from(line.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, plain]) => quoted ?? plain ?? '');
}

/** Runs a script of the project in the folder of a record. */
function run(line: string, cwd: string): Promise<Ran> {
  const [name = '', ...words] = wordsOf(line);
  return runNamed(name, words, place(cwd));
}

/** The same in a process of its own, as somebody would who starts it. */
function runAlone(line: string, cwd: string): Ran {
  const [name = '', ...words] = wordsOf(line);
  const [, script = '', verb] = /^node (\S+)(?: (\S+))?$/.exec(scripts[name] ?? '') ?? [];
  const all = [join(ROOT, script), ...(verb === undefined ? [] : [verb]), ...words];
  const { env, input } = place(cwd);
  const { status, stdout, stderr } = spawnSync(process.execPath, all, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    input,
  });
  return { status: status ?? NaN, stdout, stderr };
}

/** A recorded record. Where a claim is to be recorded, one says something else since; where nobody says why, it is new. */
async function desk(line: string): Promise<Content> {
  const content = await openRecorded();
  copyFileSync(join(ROOT, 'tests/fixtures/articles/courier.txt'), join(content.root, 'courier.txt'));
  if (line === 'claim:revise flour-carts') rmSync(content.path('versions/SV-002'), { recursive: true });
  else if (line.startsWith('claim:revise'))
    edit(content, 'claims/flour-carts.md', 'title: Nine carts of flour', 'title: Nine carts with flour');
  return content;
}

/** Of each script the first line: that it starts by itself, and comes to its end. */
const first = new Set(new Map([...typedHere].reverse().map(([line, { name }]) => [name, line])).values());

describe('what an editor is told to type does its work:', () => {
  test.each([...typedHere])('%s', async (line, { name }) => {
    const { root } = await desk(line);
    const { status, stdout, stderr } = first.has(line) ? runAlone(line, root) : await run(line, root);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(HERE[name] ?? /^$/);
  });
});

test('npm run format sets in order what somebody has edited', async () => {
  const content = await openRecorded();
  edit(content, 'claims/flour-carts.md', 'kind: event', 'kind:    event');
  // Its plugin is looked for from where it runs.
  symlinkSync(join(ROOT, 'node_modules'), join(content.root, 'node_modules'));
  const [program = '', ...words] = (scripts.format ?? '').split(' ');
  const settings = ['--config', join(ROOT, 'package.json')];
  const { status, stderr } = spawnSync(join(ROOT, 'node_modules/.bin', program), [...words, ...settings], {
    cwd: content.path('claims'),
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(readFileSync(content.path('claims/flour-carts.md'), 'utf8')).toContain('\nkind: event\n');
});

test('all the rest is run by the test that is named, by `npm test` itself, or is a tool', () => {
  const left = others.filter((command) => !isHere(command));
  const unknown = left.filter(
    (command) => !(called(command) in ELSEWHERE) && !GATED.has(called(command)) && !TOOLS.includes(command.name),
  );
  expect(unknown.map(({ env, line }) => `${env} ${line}`.trim())).toEqual([]);
  expect(TOLD.length).toBeGreaterThan(40);
});

test('whatever is listed here is told somewhere, and each test that is named has the words by which it runs it', () => {
  const told = new Set(TOLD.flatMap((command) => [called(command), command.name]));
  const listed = [...Object.keys(HERE), ...Object.keys(ELSEWHERE), ...TOOLS];
  expect(listed.filter((each) => !told.has(each))).toEqual([]);
  const without = Object.values(ELSEWHERE).filter(
    ([file, words]) => !readFileSync(join(ROOT, file), 'utf8').includes(words),
  );
  expect(without).toEqual([]);
});

test.each([
  ['lock --check', /^package-lock\.json: complete\.$/m],
  ['mutate --table', /^ +mutants +caught survived unargued +caught$/m],
  ['mutate:pages --table', /^\d+ of \d+ caught(?: \([\d.]+ %\))?; \d+ not tried\.$/m],
])('%s does its work', (line, told) => {
  const { status, stdout, stderr } = runAlone(line, ROOT);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(told);
});

const own = Object.entries(scripts).filter(([, command]) => /^node (?:scripts|tests)\/\S+\.ts/.test(command));
// Nothing else starts a tool.
test.each(own)('%s says how it is called', async (name) => {
  const asked = `${name} --help`;
  const { status, stdout, stderr } = TOOLS.includes(name) ? runAlone(asked, ROOT) : await run(asked, ROOT);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^Usage: npm (?:run (?:--silent )?[a-z:]+|start|test)\b/);
});
