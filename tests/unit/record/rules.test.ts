/** Every rule of the check: its example is its test. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { comparePublished } from '../../../scripts/check/published.ts';
import { RULE_GROUPS, type Rule } from '../../../src/core/rule.ts';
import { RULES } from '../../../src/core/rules.ts';
import { accountToReadAgain, noFolder } from '../../../src/core/rules/index.ts';
import { readRecord, unfit } from '../../../src/record/read.ts';
import type { Content } from '../../fixtures/content.ts';
import { breakBy } from '../../fixtures/examples.ts';
import { openRecorded } from '../../fixtures/open-recorded.ts';
import { TOLD } from '../../fixtures/rules-told.ts';
import { lineOf } from '../../fixtures/told.ts';
import { openSound } from '../../fixtures/open-sound.ts';

const SRC = join(import.meta.dirname, '../../../src');

/** Rules whose example cannot but break others, too. */
const WITH_OTHERS: Readonly<Record<string, string>> = {
  'lost-address': 'whoever takes a claim away takes away what its own versions belong to',
  'more-problems': 'it stands for problems of another rule',
  'no-source': 'the source that the fingerprint was of has none now',
  'version-quotation': 'what a version quotes, its claim quotes still',
};

/** Rules of what was published: what git has, and no file says by itself. */
const OF_GIT: ReadonlySet<string> = new Set(['version-gone', 'version-rewritten']);

function commit({ root }: Content): void {
  const identity = ['-c', 'user.name=An editor', '-c', 'user.email=editor@example.org', '-c', 'commit.gpgsign=false'];
  for (const args of [
    ['init', '--quiet'],
    ['add', '.'],
    ['commit', '--quiet', '--message', 'First'],
  ])
    spawnSync('git', ['-C', root, ...identity, ...args]);
}

/** What is told of a content, in the list of it that names the rule. */
async function toldOf({ root, folder }: Content, id: string): Promise<string[]> {
  const { problems, unrecorded, unaccounted, questions } = await readRecord(folder, { root, today: '2021-07-01' });
  const published = OF_GIT.has(id) ? comparePublished(folder, 'HEAD').problems : [];
  const lists = [problems, unrecorded, unaccounted, questions, published];
  const list = lists.find((each) => each.some(({ ruleId }) => ruleId === id)) ?? [];
  return list.map((message) =>
    lineOf(message)
      .replaceAll(root, '')
      .replace(/\b[0-9a-f]{12}\b/g, '<commit>'),
  );
}

/** What was recorded stands only in a content that was. Of the others, each claim is still to be recorded. */
function open({ id, group }: Rule): Promise<Content> | Content {
  return group === 'versions' || [noFolder.id, accountToReadAgain.id].includes(id) ? openRecorded() : openSound();
}

test('the record that has every good example keeps every rule', async () => {
  const { root, folder } = await openRecorded();
  expect(unfit(await readRecord(folder, { root, today: '2021-07-01' })).map(lineOf)).toEqual([]);
});

describe('the bad example is refused of', () => {
  test.each(RULES.map((rule) => [rule.id, rule] as const))('%s', async (id, rule) => {
    const content = await open(rule);
    if (OF_GIT.has(id)) commit(content);
    breakBy(content, rule);
    const told = await toldOf(content, id);
    const own = told.filter((line) => line.endsWith(`  (${id})`));
    expect(own).toEqual(TOLD[id]);
    expect(told.length > own.length).toBe(id in WITH_OTHERS);
  });
});

test('a rule is found by its name: its file is called so, and the list has it', () => {
  const files = readdirSync(join(SRC, 'core/rules')).map((file) => basename(file, '.ts'));
  expect(RULES.map(({ id }) => id).toSorted()).toEqual(files.filter((file) => file !== 'index').toSorted());
  expect(Object.keys(TOLD).toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
});

test('each is of a group, none of which is empty, and says what it demands in one sentence', () => {
  expect(new Set(RULES.map(({ group }) => group))).toEqual(new Set(Object.keys(RULE_GROUPS)));
  expect(RULES.filter(({ demands }) => !/^[A-Z][^.]*(?:\.[^ .][^.]*)*\.$/.test(demands)).map(({ id }) => id)).toEqual(
    [],
  );
});

/** What is no rule, and called as one: why a quotation cannot stand. */
const CALLED_ALIKE = /^core\/quotation\/\w+\.ts: too-long$/;

test('no other file names a rule by a literal: who reports it has it from its module', () => {
  const ids = new Set(RULES.map(({ id }) => id).filter((id) => id.includes('-')));
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:ts|astro)$/.test(file));
  const found = files
    .filter((file) => !file.startsWith('core/rules/'))
    .flatMap((file) => {
      const literals = readFileSync(join(SRC, file), 'utf8').matchAll(/['"]([a-z]+(?:-[a-z0-9]+)+)['"]/g);
      return Array.from(literals, ([, id = '']) => id)
        .filter((id) => ids.has(id))
        .map((id) => `${file}: ${id}`);
    });
  expect(found.filter((each) => !CALLED_ALIKE.test(each))).toEqual([]);
});
