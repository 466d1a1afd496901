import { describe, expect, test } from 'vitest';
import { mayBeTooMuch } from '../../../../src/core/desk/too-much.ts';

/** The sentences that may say too much. */
function found(account: string, names: readonly string[] = []): string[] {
  return mayBeTooMuch(account, names).map(({ from, to }) => account.slice(from, to));
}

describe('a sentence may say too much where', () => {
  test.each([
    ['it says that only one has it', 'Only the Courier prints it.'],
    ['it says that nobody has it', 'No reporter saw it.'],
    ['it stands alone', 'The guard alone tells of it.'],
    ['it counts them', 'It rests on two outlets.'],
    ['it counts them over a line', 'It rests on two\nunnamed voices.'],
    ['it speaks of all of them', 'Both sides hold it.'],
  ])('%s', (_what, sentence) => {
    expect(found(`The bridge is old. ${sentence} It rained.`)).toEqual([sentence]);
  });

  test('it names who carried the word before, or whose it is, and no other', () => {
    const account = 'The Courier has it.\n\nThe Courier-Post has not. Mira saw it. Mira Tolen told it.';
    expect(found(account, ['Courier', 'Mira Tolen'])).toEqual(['The Courier has it.', 'Mira Tolen told it.']);
  });

  test('a number of other things says nothing of it', () => {
    expect(found('Nine carts passed the mill. They had two wheels.')).toEqual([]);
  });
});
