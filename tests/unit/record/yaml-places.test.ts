/** What is read of YAML, and where it stands. */
import { describe, expect, test } from 'vitest';
import { TextFile } from '../../../src/record/reading/text.ts';
import { parseYaml, type Located, type Path } from '../../../src/record/reading/yaml.ts';

function read(text: string): Located {
  const parsed = parseYaml(new TextFile('a.yaml', text));
  if (parsed.wrong !== undefined) throw new Error(parsed.wrong.map(({ message }) => message).join('\n'));
  return parsed.value;
}

describe('YAML is read', () => {
  test('as the core schema of YAML 1.2 says', () => {
    expect(read('a: yes\nb: 012\nc: 1000\nd: null\ne: ~\nf: true\ng: 2010-05-03').data).toEqual({
      a: 'yes',
      b: 12,
      c: 1000,
      d: null,
      e: null,
      f: true,
      g: '2010-05-03',
    });
  });

  const TEXT = 'name: The mill\nlist:\n  - a\n  - { b: 1, c: [x, y] }\nlast: 2';
  const { at, atKey } = read(TEXT);
  test.each<[Path, string]>([
    [['name'], '1:7'],
    [['list', 0], '3:5'],
    [['list', 1, 'b'], '4:10'],
    [['list', 1, 'c', 1], '4:20'],
    [['last'], '5:7'],
    [['list', 1, 'nothing'], '4:5'],
    [['list', 7], '3:3'],
    [['name', 'deeper', 'still'], '1:7'],
    [['nothing'], '1:1'],
    [[], '1:1'],
  ])('and the value at %j is found at its place, or at what holds it', (path, place) => {
    const { line, column } = at(path);
    expect(`${String(line)}:${String(column)}`).toBe(place);
  });

  test.each<[Path, string]>([
    [['list'], '2:1'],
    [['list', 1, 'c'], '4:13'],
    [['list', 1, 'nothing'], '4:5'],
    [['nothing'], '1:1'],
    [['list', 0], '3:3'],
  ])('and so is the key at %j', (path, place) => {
    const { line, column } = atKey(path);
    expect(`${String(line)}:${String(column)}`).toBe(place);
  });

  test('from where it starts in its file', () => {
    const file = new TextFile('a.md', '---\nname: The mill\n---\n');
    const parsed = parseYaml(file, 'name: The mill\n', 4);
    expect(parsed.wrong ?? parsed.value.at(['name'])).toEqual({ line: 2, column: 7 });
    const broken = parseYaml(new TextFile('a.md', '---\nname: *mill\n'), 'name: *mill\n', 4);
    expect(broken.wrong).toMatchObject([{ line: 2, column: 7 }]);
  });

  test('with no place where there is nothing', () => {
    expect(read('').data).toBe(null);
    expect(read('').at(['name'])).toEqual({ line: 1, column: 1 });
    expect(read('').atKey(['name'])).toEqual({ line: 1, column: 1 });
  });
});
