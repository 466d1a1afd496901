import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../src/record/problem.ts';
import { decodeText, Positions } from '../../../src/record/reading/text.ts';

describe('a position', () => {
  test('is a line and a column from 1', () => {
    const positions = new Positions('ab\ncd\n');
    expect(positions.at(0)).toEqual({ line: 1, column: 1 });
    expect(positions.at(2)).toEqual({ line: 1, column: 3 });
    expect(positions.at(3)).toEqual({ line: 2, column: 1 });
    expect(positions.at(6)).toEqual({ line: 3, column: 1 });
  });

  test('counts code points, not code units', () => {
    expect(new Positions('𐌀𐌁x').at(4)).toEqual({ line: 1, column: 3 });
    expect(new Positions('a\n𐌀𐌁x').fromUnist({ line: 2, column: 5 })).toEqual({ line: 2, column: 3 });
  });

  test('counts lines alike with line ends of Windows', () => {
    expect(new Positions('ab\r\ncd').at(4)).toEqual({ line: 2, column: 1 });
  });
});

describe('bytes', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  test('are read as UTF-8, a byte order mark taken off, line ends kept', () => {
    expect(decodeText(bytes('\uFEFFپنجشیر\r\n\t'))).toEqual({ text: 'پنجشیر\r\n\t' });
  });

  test('that are no UTF-8 are told where they are', () => {
    expect(decodeText(Uint8Array.of(0x61, 0x0a, 0xc3, 0xa9, 0xc3, 0x28))).toEqual({
      fault: { line: 2, column: 2, what: 'not-utf-8', found: 'bytes that are no UTF-8' },
    });
  });

  test.each(['\0', '\u0007', '\u001B', '\u007F', '\u0085'])(
    'with the control character %j are told where it is',
    (character) => {
      expect(decodeText(bytes(`a\nb${character}`))).toEqual({
        fault: {
          line: 2,
          column: 2,
          what: 'control-character',
          found: expect.stringMatching(/^a control character \(U\+/) as string,
        },
      });
    },
  );
});

test('a problem is one line, whatever the file holds', () => {
  const problem = { path: 'a\nb.md', line: 1, column: 2, message: 'found "\u001B[31m\u2028\u202E"', rule: 'x' };
  expect(formatProblem(problem)).toBe('a\\u000ab.md:1:2  found "\\u001b[31m\\u2028\\u202e"  (x)');
});
