/** What the dialogue with an article says at its end. */
import { VFileMessage } from 'vfile-message';
import { expect, test } from 'vitest';
import { whatIsLeft } from '../../../scripts/article/command.ts';
import { absenceToReadAgain, accountToReadAgain, bodyLength, typedCount } from '../../../src/core/rules/index.ts';

const SET = { folder: 'content', source: 'echo-2010', file: 'echo.txt', finished: true };
const REREAD = 'npm run claim:reread -- echo-2010 echo.txt';

function problem(ruleId: string, file: string): VFileMessage {
  const found = new VFileMessage('found this', { ruleId, source: 'record' });
  found.file = file;
  return found;
}

test.each([
  [absenceToReadAgain.id, 'content/claims/mill.md'],
  [accountToReadAgain.id, 'content/claims/mill.md'],
  [typedCount.id, 'content/places/mill.yaml'],
])('where %s is left, the call that goes through it is written out', (rule, file) => {
  expect(whatIsLeft([problem(rule, file)], SET)).toContain(`${REREAD}\n`);
});

test.each([
  [typedCount.id, 'content/pages/about.mdx'],
  [bodyLength.id, 'content/claims/mill.md'],
])('where only %s in %s is left, no call is named that has nothing to do', (rule, file) => {
  expect(whatIsLeft([problem(rule, file)], SET)).not.toContain(REREAD);
});

test('where nothing is left, only the article beside the record is named; where it was left, how to go on', () => {
  expect(whatIsLeft([], SET)).toBe(
    '\nThe check finds nothing wrong. The article beside the record: npm run source:outline -- echo-2010 echo.txt\n',
  );
  expect(whatIsLeft([problem(bodyLength.id, 'x.md')], { ...SET, finished: false })).toMatch(
    /^\nSome sentences are still open: npm run new -- article echo\.txt\n/,
  );
});
