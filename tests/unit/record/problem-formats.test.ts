import { expect, test } from 'vitest';
import { problemsAsJson, problemsAsText, problemsForGithub } from '../../../src/record/problem-formats.ts';

const PROBLEM = {
  path: 'content/places/a,b:c.yaml',
  line: 2,
  column: 7,
  message: 'kind is "hil", expected 100 % more:\nhill',
  rule: 'not-allowed',
};

test('GitHub gets one annotation a problem, with whatever would end it early written in its way', () => {
  expect(problemsForGithub([PROBLEM, { ...PROBLEM, path: 'a.md', message: 'b' }])).toBe(
    '::error file=content/places/a%2Cb%3Ac.yaml,line=2,col=7,title=not-allowed::kind is "hil", expected 100 %25 more:%0Ahill\n' +
      '::error file=a.md,line=2,col=7,title=not-allowed::b\n',
  );
});

test('JSON has every field as it is', () => {
  expect(JSON.parse(problemsAsJson([PROBLEM]))).toEqual({ problems: [PROBLEM] });
  expect(JSON.parse(problemsAsJson([]))).toEqual({ problems: [] });
});

test('text is one line a problem', () => {
  expect(problemsAsText([PROBLEM, PROBLEM]).split('\n')).toHaveLength(3);
  expect(problemsAsText([])).toBe('');
});
