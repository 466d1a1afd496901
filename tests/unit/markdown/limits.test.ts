import { expect, test } from 'vitest';
import { pageReader } from '../../../src/markdown/page.ts';
import { KNOWN, read } from './read-body.ts';

// Apart from the other tests of bodies and pages: it takes seconds until no function can go deeper.
const DEEP = `\n\n${'> '.repeat(4_000)}`;
const TOO_DEEP = {
  line: 3,
  column: 1,
  message: 'the marks stand too deep in one another, expected plain markdown: take some out',
  rule: 'too-deep',
};

test('a body whose marks stand too deep in one another to be read is told at its first line', () => {
  expect(read(DEEP)).toEqual({ readable: false, html: '', text: '', quotes: [], messages: [TOO_DEEP] });
}, 30_000);

test('and so is a page', () => {
  expect(pageReader({ known: KNOWN, terms: { names: [], loaded: [] } })(DEEP + 'a')).toEqual([TOO_DEEP]);
}, 30_000);
