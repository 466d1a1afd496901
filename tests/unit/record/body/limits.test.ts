import { expect, test } from 'vitest';
import { pageReader } from '../../../../src/record/body/page.ts';
import { partsOf } from '../../../fixtures/told.ts';
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
  const { messages, ...body } = read(DEEP);
  expect(body).toEqual({ readable: false, html: '', text: '', quotes: [] });
  expect(messages.map(partsOf)).toEqual([TOO_DEEP]);
});

test('and so is a page', () => {
  const messages = pageReader({ known: KNOWN, terms: { names: [], loaded: [] } })(DEEPER);
  expect(messages.map(partsOf)).toEqual([TOO_DEEP]);
});
