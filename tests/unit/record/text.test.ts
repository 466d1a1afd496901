import { describe, expect, test } from 'vitest';
import { messageAt, messageOn } from '../../../src/record/message.ts';
import { lineOf, partsOf } from '../../fixtures/told.ts';
import { decodeText, TextFile } from '../../../src/record/reading/text.ts';

describe('a position', () => {
  test('is a line and a column from 1', () => {
    const positions = new TextFile('a.md', 'ab\ncd\n');
    expect(positions.at(0)).toEqual({ line: 1, column: 1 });
    expect(positions.at(2)).toEqual({ line: 1, column: 3 });
    expect(positions.at(3)).toEqual({ line: 2, column: 1 });
    expect(positions.at(6)).toEqual({ line: 3, column: 1 });
  });

  test('counts code points, not code units', () => {
    expect(new TextFile('a.md', '𐌀𐌁x').at(4)).toEqual({ line: 1, column: 3 });
    const inUnits = messageAt('', { line: 2, column: 5 }, { rule: 'x', path: [], message: 'y' });
    expect(lineOf(new TextFile('a.md', 'a\n𐌀𐌁x').fromUnist(inUnits))).toBe('a.md:2:3  y  (x)');
  });

  test('counts lines alike with line ends of Windows', () => {
    expect(new TextFile('a.md', 'ab\r\ncd').at(4)).toEqual({ line: 2, column: 1 });
  });
});

describe('bytes', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  test('are read as UTF-8, a byte order mark taken off, line ends kept', () => {
    expect(decodeText('a.md', bytes('\uFEFFپنجشیر\r\n\t'))).toEqual({ value: 'پنجشیر\r\n\t' });
  });

  test('that are no UTF-8 are told where they are', () => {
    const { wrong } = decodeText('a.md', Uint8Array.of(0x61, 0x0a, 0xc3, 0xa9, 0xc3, 0x28));
    expect(wrong?.map(lineOf)).toEqual([
      'a.md:2:2  found bytes that are no UTF-8, expected text in UTF-8: save the file in that encoding  (not-utf-8)',
    ]);
  });

  test('keep words of another direction together only where the record itself writes them', () => {
    const text = 'a \u2068پنجشیر\u2069';
    expect(decodeText('a.md', bytes(text), { isolates: true })).toEqual({ value: text });
    expect(decodeText('a.md', bytes(text)).wrong?.map((each) => partsOf(each).rule)).toEqual(['control-character']);
  });

  test.each(['\0', '\u0007', '\u001B', '\u007F', '\u0085'])(
    'with the control character %j are told where it is',
    (character) => {
      expect(decodeText('a.md', bytes(`a\nb${character}`)).wrong?.map(partsOf)).toEqual([
        {
          line: 2,
          column: 2,
          message: expect.stringMatching(/^found a control character \(U\+/) as string,
          rule: 'control-character',
        },
      ]);
    },
  );
});

test('a problem is one line, whatever the file holds', () => {
  const message = messageOn('a\nb.md', { rule: 'x', path: [], message: 'found "\u001B[31m\u2028\u202E"' });
  expect(lineOf(message)).toBe('a\\u000ab.md:1:1  found "\\u001b[31m\\u2028\\u202e"  (x)');
});
