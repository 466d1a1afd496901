/** A copy of the project in which pages are changed, built and tested, so that the project itself stays as it is. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { RenderedChange } from '../../tests/mutation/rendered/change.ts';
import { recordedOrlu } from '../../tests/fixtures/recorded.ts';
import { CONTENTS, FOLDERS, INVENTED_ADDRESS } from '../../tests/site/bases.ts';
import { hashTree } from '../../tests/site/tree.ts';
import { InputError } from '../cli/command.ts';
import { changedText } from './changed-text.ts';

const PARTS = ['public', 'scripts', 'src', 'tests', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** The pictures of claims cost half of a build, and no change here shows in them. */
const WITHOUT = ['src/pages/card.png.ts', 'src/pages/claims/[slug].png.ts'];

const BUILD = `import { buildSite } from './scripts/build/site.ts';
await buildSite({ root: process.cwd(), outDir: process.argv[1] });`;

const folder = resolve('.cache/mutation/pages');
const tree = join(folder, 'tree');
/** The site as it is, and as it is with changes. */
const [sound, changed] = [join(folder, 'sound'), join(folder, 'changed')];
/** Where the tests look for the site of the invented record, and for the content of which it was built. */
const [dist, content] = [FOLDERS.invented, CONTENTS.invented].map((path) =>
  join(tree, relative(process.cwd(), path)),
) as [string, string];
const report = join(folder, 'tests.json');
/** Of which project the site as it is was built and passed its tests. */
const mark = join(folder, 'sound.state');

/** Where what is known about the changes is kept. */
export const RESULTS = join(folder, 'results.json');

/**
 * Copies the project, and unless that was done for it as it is, builds it and tests the site.
 * @returns every file of the site
 * @throws InputError where it cannot be built, or a test fails before anything is changed.
 */
export async function prepare(): Promise<string[]> {
  rmSync(tree, { recursive: true, force: true });
  mkdirSync(tree, { recursive: true });
  for (const part of PARTS) cpSync(part, join(tree, part), { recursive: true });
  for (const part of WITHOUT) rmSync(join(tree, part));
  const invented = await recordedOrlu();
  for (const folder of [join(tree, 'content'), content]) cpSync(invented.folder, folder, { recursive: true });
  invented.remove();
  symlinkSync(resolve('node_modules'), join(tree, 'node_modules'));
  const state = createHash('sha256').update(PARTS.flatMap(stateOf).join('\n')).digest('hex');
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== state) {
    buildSound();
    writeWhole(mark, state);
  }
  return hashTree(sound).map(pathOf);
}

function stateOf(part: string): string[] {
  return statSync(part).isDirectory() ? hashTree(part) : [readFileSync(part, 'utf8')];
}

function buildSound(): void {
  rmSync(mark, { force: true });
  const failure = build(sound);
  if (failure !== undefined) throw new InputError(`The site cannot be built:\n${failure}`);
  overlay([]);
  const failing = failingTest();
  if (failing !== undefined) throw new InputError(`Before anything is changed, a test fails: ${failing}`);
}

const pathOf = (line: string): string => line.slice(0, line.lastIndexOf(' '));

/** What a build printed, where it failed. */
function build(into: string): string | undefined {
  rmSync(into, { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', BUILD, into], {
    cwd: tree,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', ...INVENTED_ADDRESS },
  });
  return status === 0 ? undefined : stdout + stderr;
}

/**
 * Builds the site with changes of different files.
 * @returns the paths of the files that differ; `undefined` where it could not be built
 */
export function buildWith(changes: readonly RenderedChange[]): string[] | undefined {
  // The project itself may be another by now.
  const sources = changes.map(({ file }) => ({ path: join(tree, file), text: readFileSync(join(tree, file), 'utf8') }));
  for (const change of changes) writeFileSync(join(tree, change.file), changedText(change, tree) ?? '');
  const failure = build(changed);
  for (const { path, text } of sources) writeFileSync(path, text);
  if (failure !== undefined) return undefined;
  const before = new Set(hashTree(sound));
  const after = hashTree(changed);
  const kept = new Set(after.map(pathOf));
  return [
    ...after.filter((line) => !before.has(line)).map(pathOf),
    ...[...before].map(pathOf).filter((path) => !kept.has(path)),
  ];
}

/** Sets the site as it is, with these files of the changed one in their places, before the tests. */
export function overlay(files: readonly string[]): void {
  rmSync(dist, { recursive: true, force: true });
  const others = new Set(files);
  for (const path of hashTree(sound)
    .map(pathOf)
    .filter((each) => !others.has(each)))
    put(sound, path);
  for (const path of files.filter((each) => existsSync(join(changed, each)))) put(changed, path);
}

function put(from: string, path: string): void {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  linkSync(join(from, path), join(dist, path));
}

interface Tests {
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string }[];
  }[];
}

/**
 * Runs the tests of the site up to the first that fails.
 * @param files the tests to run, as vitest takes them; all where none is given
 * @returns the test that failed, or nothing
 */
export function failingTest(...files: readonly string[]): string | undefined {
  rmSync(report, { force: true });
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/mutation/pages.config.ts'];
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [...vitest, '--bail', '1', '--reporter', 'json', '--outputFile', report, ...files],
    { cwd: tree, encoding: 'utf8' },
  );
  if (!existsSync(report)) throw new Error(`The tests could not be run:\n${stdout}${stderr}`);
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Tests;
  if (testResults.length === 0) throw new Error(`There is no test in ${files.join(', ')}.`);
  const failed = testResults.find(({ status }) => status === 'failed');
  if (failed === undefined) return undefined;
  const test =
    failed.assertionResults.find(({ status }) => status === 'failed')?.fullName ?? failed.message.split('\n')[0];
  return `${failed.name.slice(failed.name.indexOf('tests/site/') + 'tests/site/'.length)}: ${test ?? ''}`;
}

/** Writes a file in one step, so that breaking off leaves the old one or the new one. */
export function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.next`, text);
  renameSync(`${file}.next`, file);
}
