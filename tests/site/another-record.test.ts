/** A record outside the project, made by a command: it is checked, built and shown from its folder, and leaves no trace. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { smallProject } from './small-build.ts';
import { filesBelow, hashTree } from './tree.ts';

const elsewhere = mkdtempSync(join(tmpdir(), 'another-record-'));
const folder = join(elsewhere, 'ferry');
const project = await smallProject();
afterAll(() => {
  project.remove();
  rmSync(elsewhere, { recursive: true });
});

function call(name: string, CONTENT: string, ...args: string[]) {
  const env = { ...project.env, CONTENT };
  return spawnSync('npm', ['run', '--silent', name, '--', ...args], {
    ...{ cwd: project.path('.'), env, input: '' },
    encoding: 'utf8',
  });
}

function run(name: string, CONTENT: string, ...args: string[]): string {
  const { status, stdout, stderr } = call(name, CONTENT, ...args);
  expect(status, stdout + stderr).toBe(0);
  return stdout;
}

/** The text of every page and every file for machines that the build wrote, without the examples of schemas and rules, which are the engine's. */
function built(): string {
  const dist = project.path('dist');
  const texts = filesBelow(dist).filter(
    (file) =>
      !file.endsWith('.schema.json') &&
      file !== 'rules/index.html' &&
      /\.(html|json|jsonld|xml|csv|bib|ris|geojson)$/.test(file),
  );
  expect(texts.length).toBeGreaterThan(30);
  return texts.map((file) => readFileSync(join(dist, file), 'utf8')).join('\n');
}

test('a new record is built from its own folder, and between two builds of another one changes nothing of it', () => {
  run('build', '');
  const before = hashTree(project.path('dist'));
  expect(built()).toContain('Sarvand');

  run('new', '', 'record', folder, '--name', 'The ferry record', '--sides', 'North bank, South bank');
  expect(run('check', folder)).toContain('No problems.');
  run('build', folder);
  const ferry = built();
  expect(ferry).toContain('The ferry record');
  expect(ferry).toContain('Write here who answers for every sentence');
  expect(ferry).toContain('This record has no map.');
  expect(ferry).not.toMatch(/Sarvand|lowland|SV-00/);

  run('build', '');
  expect(hashTree(project.path('dist'))).toEqual(before);
});

test('a record that is not there is told in a sentence, and the last build stays', () => {
  const before = hashTree(project.path('dist'));
  const { status, stderr } = call('build', 'nowhere');
  expect(status).toBe(1);
  expect(stderr).toBe(
    'nowhere:1:1  there is no folder "nowhere", expected the record there: make it, or name the right one with CONTENT=<folder>  (no-folder)  /rules/#no-folder\nThe content does not pass its check. Nothing was built; dist/ is as it was.\n',
  );
  expect(hashTree(project.path('dist'))).toEqual(before);
});
