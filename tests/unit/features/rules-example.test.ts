/** A rule's example as an editor reads it. */
import { expect, test } from 'vitest';
import * as rules from '../../../src/core/rules/index.ts';
import type { Rule } from '../../../src/core/rule.ts';
import { shownExample } from '../../../src/features/rules/example.ts';

const base = { id: 'x', demands: 'It is so.' };
const example = (more: object) => shownExample({ ...base, ...more } as unknown as Rule);

test('of the name of a file is a good name and a bad one, or none', () => {
  expect(example({ named: 'claims/mill.md', instead: 'claims/Mill.md' })).toEqual({
    of: 'A file’s name',
    good: 'claims/mill.md',
    bad: 'claims/Mill.md',
    also: [],
  });
  expect(example({ named: 'record.yaml', instead: '' }).bad).toBe('No such file');
});

test('of a text has it without empty lines at its ends, and says where there is nothing', () => {
  expect(example({ file: 'claims/mill.md', good: '\n\n  a: 1\nb: 2\n\n', bad: '\n  \n' })).toEqual({
    of: 'claims/mill.md',
    good: '  a: 1\nb: 2',
    bad: 'Nothing',
    also: [],
  });
});

test('shows the short form of a long text, and what is changed elsewhere for it', () => {
  const shown = example({
    ...{ file: 'claims/mill.md', good: 'a', bad: 'a long text', shown: 'a text' },
    also: [
      { file: 'places/mill.yaml', bad: 'b' },
      { file: 'sources/post.yaml', bad: 'c'.repeat(9), shown: 'c' },
    ],
  });
  expect(shown.bad).toBe('a text');
  expect(shown.also).toEqual(['places/mill.yaml:\nb', 'sources/post.yaml:\nc']);
});

test('of every rule there is shows two texts that differ', () => {
  const all = Object.values(rules).filter((rule): rule is Extract<typeof rule, Rule> => 'id' in rule);
  expect(all.length).toBeGreaterThan(50);
  const alike = all.filter((rule) => {
    const { good, bad, also } = shownExample(rule);
    return good === '' || bad === '' || (good === bad && also.length === 0);
  });
  expect(alike.map(({ id }) => id)).toEqual([]);
});
