import { afterEach, describe, expect, test } from 'vitest';
import { formatProblem } from '../../../src/record/problem.ts';
import { readRecord } from '../../../src/record/read.ts';
import { BROKEN } from '../../fixtures/broken/index.ts';
import { breakContent, type BrokenCase } from '../../fixtures/broken/case.ts';
import { soundContent, type Content } from '../../fixtures/content.ts';

/** The day on which the broken records are read. */
const TODAY = '2021-07-01';

const opened: Content[] = [];
afterEach(() => {
  for (const content of opened.splice(0)) content.remove();
});

async function problemsWith(...cases: BrokenCase[]): Promise<string[]> {
  const content = soundContent();
  opened.push(content);
  for (const each of cases) breakContent(content, each);
  const { record, problems } = await readRecord(content.folder, { root: content.root, today: TODAY });
  expect(record === undefined).toBe(problems.length > 0);
  return problems.map(formatProblem);
}

function caseNamed(group: string, name: string): BrokenCase {
  const found = BROKEN[group]?.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no case "${name}" in ${group}`);
  return found;
}

test('the sound record has no problem', async () => {
  expect(await problemsWith()).toEqual([]);
});

test('each kind of fault has its rows, and no two rows one name', () => {
  const names = Object.values(BROKEN).flatMap((cases) => cases.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(260);
});

describe.each(Object.entries(BROKEN))('of %s, the editor is told of', (_group, cases) => {
  test.each(cases)('$name', async (broken) => {
    expect(await problemsWith(broken)).toEqual(broken.expect);
  });
});

test('five different faults in five files are five problems of one run, sorted', async () => {
  const cases = [
    caseNamed('bodies', 'a loaded word in a body'),
    caseNamed('YAML', 'an alias'),
    caseNamed('fields', 'a misspelt field'),
    caseNamed('references', 'an actor that there is not'),
    caseNamed('evidence', 'versions that skip a number'),
  ];
  expect(new Set(cases.map(({ file }) => file)).size).toBe(5);
  expect(await problemsWith(...cases)).toEqual(cases.flatMap((each) => each.expect).sort());
});

test('a reference to a file that cannot be read is no unknown reference', async () => {
  const broken: BrokenCase = {
    name: 'a statement, a place, an actor and a source that claims refer to',
    file: 'statements/courier-from-the-mill.yaml',
    fault: { content: 'actor: [' },
    expect: [],
  };
  const files = ['places/mill.yaml', 'actors/courier.yaml', 'sources/courier.yaml', 'claims/flour-carts.md'];
  const problems = await problemsWith(
    broken,
    ...files.map((file) => ({ ...broken, file, fault: { content: 'x: [' } })),
  );
  expect(problems.map((problem) => problem.replace(/^(.*?):.*\((.*)\)$/, '$1 $2'))).toEqual([
    'content/actors/courier.yaml yaml-syntax',
    'content/claims/flour-carts.md no-front-matter',
    'content/places/mill.yaml yaml-syntax',
    'content/sources/courier.yaml yaml-syntax',
    'content/statements/courier-from-the-mill.yaml yaml-syntax',
  ]);
});

test('a content folder that is not there is one problem', async () => {
  const content = soundContent();
  opened.push(content);
  const { problems } = await readRecord(content.path('../contents'), { root: content.root });
  expect(problems.map(formatProblem)).toEqual([
    'contents:1:1  there is no folder "contents", expected the record there: make it, or name the right one with CONTENT=<folder>  (no-folder)',
  ]);
});
