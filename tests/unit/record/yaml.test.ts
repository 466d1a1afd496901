/** What is refused in YAML. */
import { describe, expect, test } from 'vitest';
import { TextFile } from '../../../src/record/reading/text.ts';
import { lineOf } from '../../fixtures/told.ts';
import { parseYaml } from '../../../src/record/reading/yaml.ts';

/** What is wrong with a text, as `line:column message (rule)`. */
function faults(text: string): string[] {
  const { wrong = [] } = parseYaml(new TextFile('a.yaml', text));
  return wrong.map((message) =>
    lineOf(message)
      .replace(/^a\.yaml:/, '')
      .replaceAll('  ', ' '),
  );
}

describe('YAML is refused that', () => {
  const MARKS = 'expected "field: value": set a value that holds marks of YAML in quotation marks (yaml-syntax)';
  const SPACES = 'expected spaces: type it again with the space bar (yaml-syntax)';
  const WIDE = 'found a no-break space or another wide blank';
  const CUT =
    'which YAML leaves out as a comment, expected the whole text: set it in quotation marks, or put a comment on a line of its own (text-cut)';
  const DEEP =
    'the lists and maps stand too deep in one another, expected an entry with the fields of its kind: take some out (yaml-syntax)';

  test.each([
    [
      'has a directive',
      '# a\n%YAML 1.1\n---\na: 1',
      '2:1 found a directive of YAML, expected plain YAML: take the line out (yaml-feature)',
    ],
    [
      'has a field twice',
      'a: 1\nb: 2\na: 3',
      '3:1 this field stands twice, expected each field once: take one of the two out (duplicate-field)',
    ],
    [
      'has a field twice further in',
      'x:\n  - { a: 1, a: 3 }',
      '2:13 this field stands twice, expected each field once: take one of the two out (duplicate-field)',
    ],
    [
      'has a second colon',
      'a: b: c',
      '1:4 a second colon makes this line unreadable as YAML, expected one field and its value: set a text that holds a colon in quotation marks (yaml-syntax)',
    ],
    [
      'has a tab for an indent',
      'a:\n\t- b',
      '2:1 found a tab in the indentation, expected spaces: indent with two spaces (yaml-syntax)',
    ],
    [
      'has a second document',
      'a: 1\n---\nb: 2',
      '2:1 a second document starts here, expected one document in a file: take out the line of hyphens, or the text after it (yaml-syntax)',
    ],
    [
      'has a list for a key',
      '? [a]\n: b',
      '1:3 this key is no text, expected the name of a field: write one before the colon (yaml-syntax)',
    ],
    [
      'goes on behind a quotation mark',
      "a: 'It isn't'",
      '1:12 the text goes on after its closing quotation mark, expected the end of the line: write an apostrophe inside such a text twice (yaml-syntax)',
    ],
    ['does not close a quotation mark', 'a: "b', `1:6 this cannot be read as YAML (missing closing "quote), ${MARKS}`],
    [
      'starts with another mark',
      'a: b\n]c',
      `2:1 this cannot be read as YAML (unexpected flow-seq-end token in YAML stream: "]"), ${MARKS}`,
    ],
    [
      'has an alias',
      'a: *b',
      '1:4 found an alias (*b), expected plain YAML: write the value itself, or set it in quotation marks (yaml-feature)',
    ],
    ['has an anchor', 'a: &b c', '1:7 found an anchor (&b), expected plain YAML: take it out (yaml-feature)'],
    [
      'has a tag',
      'a: !!str c',
      '1:10 found a tag (tag:yaml.org,2002:str), expected plain YAML: take it out (yaml-feature)',
    ],
    ['has a tag of its own', 'a: !b c', '1:7 found a tag (!b), expected plain YAML: take it out (yaml-feature)'],
    [
      'has a tag of a map',
      'a: !!map { b: c }',
      '1:10 found a tag (tag:yaml.org,2002:map), expected plain YAML: take it out (yaml-feature)',
    ],
    [
      'has a tag of a list',
      'a: !!seq [b]',
      '1:10 found a tag (tag:yaml.org,2002:seq), expected plain YAML: take it out (yaml-feature)',
    ],
    ['has a wide blank for an indent', 'a:\n \u00A0- b', `2:2 ${WIDE} in the indentation, ${SPACES}`],
    ['has a wide blank behind a colon', 'a:\u2003b', `1:3 ${WIDE} where a plain space belongs, ${SPACES}`],
    ['has a wide blank behind a hyphen', 'a:\n  - b\n  -\u3000c', `3:4 ${WIDE} where a plain space belongs, ${SPACES}`],
    [
      'has a wide blank behind a colon in a list',
      'a:\n  - - b:\u00A0c',
      `2:9 ${WIDE} where a plain space belongs, ${SPACES}`,
    ],
    ['goes too deep', `a: ${'['.repeat(5_000)}`, `1:1 ${DEEP}`],
    [
      'has a number that a comma cuts',
      'a: { b: 8,000 }',
      '1:9 found 8,000, and the comma ends the number, expected digits alone: write 8000 (number-cut)',
    ],
    [
      'has a longer one',
      'a: { b: 1,008,000, c: 2 }',
      '1:9 found 1,008,000, and the comma ends the number, expected digits alone: write 1008000 (number-cut)',
    ],
    [
      'has a negative one',
      'a: { b: -8,000 }',
      '1:9 found -8,000, and the comma ends the number, expected digits alone: write -8000 (number-cut)',
    ],
    [
      'has a negative number too long',
      'a: -1234567890123456789',
      '1:4 found -1234567890123456789, which is read as -1234567890123456800, expected at most 15 digits, as more are lost: write the number that is meant (number-form)',
    ],
    ['cuts a text with two blanks before a note', 'a: The  way # on', `1:13 the text ends before "# on", ${CUT}`],
    [
      'cuts a text at a note of forty signs',
      `a: The way #${'x'.repeat(39)}`,
      `1:12 the text ends before "#${'x'.repeat(39)}", ${CUT}`,
    ],
    [
      'has a separator of lines',
      'a: "one\u2028two"',
      '1:8 found a separator of lines that editors do not show (U+2028), expected text that a reader can see: take it out (control-character)',
    ],
    [
      'has a lost character without marks',
      'a: one \uFFFD',
      '1:8 found the sign for a character that was lost (U+FFFD), expected text that a reader can see: take it out (control-character)',
    ],
    [
      'has a number too long',
      'a: 12345678901234567890',
      '1:4 found 12345678901234567890, which is read as 12345678901234567000, expected at most 15 digits, as more are lost: write the number that is meant (number-form)',
    ],
    [
      'has a number of another form',
      'a: 1e3',
      '1:4 found 1e3, which is read as 1000, expected digits alone: write the number that is meant (number-form)',
    ],
    [
      'has a number of base sixteen',
      '- 0x1F',
      '1:3 found 0x1F, which is read as 31, expected digits alone: write the number that is meant (number-form)',
    ],
    ['cuts a text at a hash', 'a: The way #2 on', `1:12 the text ends before "#2 on", ${CUT}`],
    ['cuts a word at a hash', 'a: way #2', `1:8 the text ends before "#2", ${CUT}`],
    ['leaves a text empty before a hash', 'a: #2', `1:4 the text ends before "#2", ${CUT}`],
    ['cuts a text of words before a note', 'a: The way # on', `1:12 the text ends before "# on", ${CUT}`],
    [
      'cuts a text at a long note',
      `a: The way #${'x'.repeat(40)}`,
      `1:12 the text ends before "#${'x'.repeat(39)}…", ${CUT}`,
    ],
    [
      'hides a character behind an escape',
      'a: "b\\u202Ec"',
      '1:6 found a mark that turns the direction of the text (U+202E), expected text that a reader can see: take it out (control-character)',
    ],
    [
      'hides one behind the name of an escape',
      'a: "b\\ec\\ad"',
      '1:6 found a control character (U+001B), expected text that a reader can see: take it out (control-character)',
    ],
    [
      'hides one in a key',
      '"a\\x07": b',
      '1:3 found a control character (U+0007), expected text that a reader can see: take it out (control-character)',
    ],
    [
      'hides one that is written twice',
      'a: "\\\\u0007 \\U00000007"',
      '1:13 found a control character (U+0007), expected text that a reader can see: take it out (control-character)',
    ],
  ])('%s', (_name, text, told) => {
    expect(faults(text)).toContain(told);
    expect(faults(text).length).toBeLessThanOrEqual(text.includes('\\e') ? 2 : 1);
  });

  test.each([
    ['\\0', '0000'],
    ['\\a', '0007'],
    ['\\b', '0008'],
    ['\\e', '001B'],
    ['\\f', '000C'],
    ['\\v', '000B'],
    ['\\N', '0085'],
    ['\\L', '2028'],
    ['\\P', '2029'],
    ['\\x1b', '001B'],
    ['\\uFFFD', 'FFFD'],
    ['\\U000E0041', 'E0041'],
    ['\\U0010FFFF', '10FFFF'],
  ])('hides a character behind the escape %s, told at the escape', (escape, code) => {
    expect(faults(`a: "one two ${escape} three ${escape}"`)).toEqual([
      expect.stringMatching(new RegExp(`^1:13 found .*\\(U\\+${code}\\)`, 'u')),
      expect.stringMatching(new RegExp(`^1:${String(13 + escape.length + 7)} found .*\\(U\\+${code}\\)`, 'u')),
    ]);
  });

  test('has two numbers that commas cut, told as that and not as a field that stands twice', () => {
    expect(faults('a: { b: 8,000, c: 9,000 }').map((fault) => fault.replace(/^.*\((.*)\)$/u, '$1'))).toEqual([
      'number-cut',
      'number-cut',
    ]);
  });

  test('has an escape of no character is told, and breaks nothing', () => {
    expect(faults('a: "\\U00110000 \\u0007"').length).toBeGreaterThan(0);
  });

  test('breaks many rules, each told', () => {
    expect(
      faults('a: *b\nc: &d e\nf: 1e3\nf: way #2').map((fault) => fault.replace(/^(\S+) .*\((.*)\)$/u, '$1 $2')),
    ).toEqual(['4:1 duplicate-field', '1:4 yaml-feature', '2:7 yaml-feature', '4:8 text-cut', '3:4 number-form']);
  });
});

describe('YAML is not refused for', () => {
  test.each([
    ['a comment of its own', '# way #2\na: b'],
    ['a note behind a slug', 'a: the-mill # by the road'],
    ['a hash in quotation marks', 'a: "The way #2 on"'],
    ['a hash within a word', 'a: The way#2 on'],
    ['a note behind a number', 'a: 12 #2'],
    ['a number with a sign', 'a: +9.50\nb: -12\nc: 007\nd: -0.5\ne: 0.0\nf: 100\ng: .5'],
    ['an infinite number', 'a: .inf'],
    ['a number with noughts within or behind', 'a: 1.050\nb: 1.500\nc: -007\nd: -0.0700'],
    ['a note behind a text in quotation marks', 'a: "The way" # on'],
    ['a note with a hash in it behind a slug', 'a: the-mill # by#road'],
    ['a wide blank within a text', 'a: The\u00A0mill: no'.replace(': no', '')],
    ['a wide blank within a list', 'a:\n  - b\u00A0c'],
    ['lists and maps', 'a: [b, { c: d }]\ne:\n  f: g'],
    ['a field of three digits', 'a: { b: 8, 000: 1 }'],
    ['a text and a field of three digits', 'a: { b: x, 000 }'],
    ['a short field behind a number', 'a: { b: 8, 00 }'],
    ['a field of three digits behind a blank', 'a: { b: 8, 000 }'],
    ['the same field in two maps', 'a: { b: 1 }\nc: { b: 1 }'],
    ['a percent sign within a line', 'a: 5 %\nb: "%c"'],
  ])('%s', (_name, text) => {
    expect(faults(text)).toEqual([]);
  });
});
