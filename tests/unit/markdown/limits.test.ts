import { expect, test } from 'vitest';
import { read } from './read-body.ts';

// Apart from the other tests of bodies: it takes seconds until no function can go deeper.
test('a body whose marks stand too deep in one another to be read is told at its first line', () => {
  expect(read(`\n\n${'> '.repeat(4_000)}`)).toMatchObject({
    readable: false,
    messages: [{ line: 3, column: 1, rule: 'too-deep' }],
  });
}, 30_000);
