import { expect, test } from 'vitest';
import { pageReader } from '../../../src/record/body/page.ts';
import { KNOWN, read } from './read-body.ts';

// Apart from the other tests of bodies and pages: it takes seconds until no function can go deeper.
// How deep one can go depends on what ran before: these are near the most that a body, and a page, may be long.
const DEEP = `\n\n${'> '.repeat(4_900)}`;
const DEEPER = `\n\n${'> '.repeat(9_000)}a`;
const TOO_DEEP = {
  line: 3,
  column: 1,
  message: 'the marks stand too deep in one another, expected plain markdown: take some out',
  rule: 'too-deep',
};

test('a body whose marks stand too deep in one another to be read is told at its first line', () => {
  expect(read(DEEP)).toEqual({ readable: false, html: '', text: '', quotes: [], messages: [TOO_DEEP] });
});

test('and so is a page', () => {
  expect(pageReader({ known: KNOWN, terms: { names: [], loaded: [] } })(DEEPER)).toEqual([TOO_DEEP]);
});
