import { expect, test } from 'vitest';
import { pageReader } from '../../../../src/record/body/page.ts';
import type { ProseTerms } from '../../../../src/record/own-prose.ts';
import { partsOf } from '../../../fixtures/told.ts';
import { KNOWN, read } from './read-body.ts';

const TOLD = [
  {
    line: 1,
    column: 1,
    message: 'the marks stand too deep in one another, expected plain markdown: take some out',
    rule: 'too-deep',
  },
];

/** Goes deeper until no function can. */
const callDeeper = (): number => callDeeper() + 1;

/** Goes deeper until there is no room to make another pattern. */
const matchDeeper = (step = 0): number => new RegExp(`^${String(step)}$`).exec('')?.index ?? matchDeeper(step + 1) + 1;

/** Terms at which the rule about loaded words breaks, as it does on a tree that is too deep for it alone. */
const breaking = (goDeeper: () => number): ProseTerms => ({
  names: [],
  get loaded() {
    goDeeper();
    return [];
  },
});

test.each([
  ['a function', callDeeper, 'RangeError'],
  ['a pattern', matchDeeper, 'SyntaxError'],
])('a body and a page in which %s of a rule cannot go as deep as the marks are too deep', (_, goDeeper, name) => {
  expect(goDeeper).toThrow(expect.objectContaining({ name }));
  const terms = breaking(goDeeper);
  const { messages, readable } = read('The mill.', terms);
  expect(readable).toBe(false);
  expect(messages.map(partsOf)).toEqual(TOLD);
  expect(pageReader({ known: KNOWN, terms })('The mill.').map(partsOf)).toEqual(TOLD);
});
