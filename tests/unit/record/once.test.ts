import { expect, test } from 'vitest';
import { once } from '../../../src/record/once.ts';

test('an answer is computed once for each thing that it is about', () => {
  const asked: string[] = [];
  const nameOf = once((of: { name: string }) => {
    asked.push(of.name);
    return `the ${of.name}`;
  });
  const [bridge, mill] = [{ name: 'bridge' }, { name: 'mill' }];

  expect([nameOf(bridge), nameOf(mill), nameOf(bridge)]).toEqual(['the bridge', 'the mill', 'the bridge']);
  expect(asked).toEqual(['bridge', 'mill']);
});

test('another thing that looks the same is asked anew: a record that was read again is another record', () => {
  let asked = 0;
  const count = once((_of: object) => (asked += 1));

  expect([count({ name: 'bridge' }), count({ name: 'bridge' })]).toEqual([1, 2]);
});

test('that there is no answer is an answer', () => {
  let asked = 0;
  const nameOf = once((of: { name?: string }) => {
    asked += 1;
    return of.name;
  });
  const nameless = {};

  expect([nameOf(nameless), nameOf(nameless)]).toEqual([undefined, undefined]);
  expect(asked).toBe(1);
});
