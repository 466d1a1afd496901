/** What an editor is told of the sides in record.yaml. */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { GROUND_COLOURS } from '../../../src/core/contrast.ts';
import { readManifest } from '../../../src/record/manifest.ts';
import type { VFileMessage } from 'vfile-message';
import { lineOf } from '../../fixtures/told.ts';
import { openSound } from '../../fixtures/open-sound.ts';
import { readRecord } from '../../../src/record/read.ts';

const SOUND = readFileSync('tests/fixtures/sound/record.yaml', 'utf8');

/** The sound manifest with texts in the place of others, each of which it has once. */
function changed(...changes: (readonly [from: string, to: string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`record.yaml does not have "${from}" once`);
    return text.replace(from, () => to);
  }, SOUND);
}

/** What is told of the manifest alone. */
function told(text: string): string[] {
  const problems: VFileMessage[] = [];
  readManifest({ path: 'content/record.yaml', text, mapFiles: new Map() }, (problem) => problems.push(problem));
  return problems.map(lineOf);
}

/** What is told of the sound record with another manifest and another name of an actor. */
async function toldOfRecord(text: string, actor?: { file: string; from: string; to: string }): Promise<string[]> {
  const content = openSound();
  writeFileSync(content.path('record.yaml'), text);
  if (actor !== undefined) {
    const path = content.path(`actors/${actor.file}.yaml`);
    writeFileSync(path, readFileSync(path, 'utf8').replace(actor.from, actor.to));
  }
  const { problems } = await readRecord(content.folder, { root: content.root, today: '2021-07-01' });
  return problems.map(lineOf);
}

describe('of the sides, the editor is told of', () => {
  test('nothing, where they are sound', () => {
    expect(told(SOUND)).toEqual([]);
  });

  test('a mark that two have', () => {
    expect(told(changed(['mark: disc', 'mark: square']))).toEqual([
      'content/record.yaml:30:11  there is a side with the mark "square" already, expected each once: take one out  (listed-twice)',
    ]);
  });

  test.each([
    ['name', 'name: Highland', 'name: LOWLAND', '25:11  there is a side called "LOWLAND"'],
    [
      'name in a sentence',
      'inSentence: the highland',
      'inSentence: The lowland',
      '26:17  there is a side called, in a sentence, "The lowland"',
    ],
    [
      'heading',
      'account: The highland’s account',
      'account: The lowland’s account',
      '27:14  there is a side whose words stand below "The lowland’s account"',
    ],
  ])('a %s that two have', (_what, from, to, found) => {
    expect(told(changed([from, to]))).toEqual([
      `content/record.yaml:${found} already, expected each once: take one out  (listed-twice)`,
    ]);
  });

  test('the name of a role, however it is written', () => {
    expect(told(changed(['name: Harbour', 'name: NEWS outlet']))).toEqual([
      'content/record.yaml:33:11  the side is called "NEWS outlet", as every record calls voices of the role outlet, expected a name that tells it from them: write another  (side-and-role)',
    ]);
  });

  test('a colour that not everybody can read, on either ground', () => {
    expect(told(changed(["light: '#6e4a17'", "light: '#c9a66b'"], ["dark: '#dfbd8d'", "dark: '#5a4a33'"]))).toEqual([
      `content/record.yaml:39:22  light is "#c9a66b", whose contrast with the light ground ${GROUND_COLOURS.light} is 1.92, expected at least 4.5, so that everybody can read it: write a darker colour  (side-contrast)`,
      `content/record.yaml:39:39  dark is "#5a4a33", whose contrast with the dark ground ${GROUND_COLOURS.dark} is 1.73, expected at least 4.5, so that everybody can read it: write a lighter colour  (side-contrast)`,
    ]);
  });

  test('a mark that there is not, and a colour that is none', () => {
    expect(told(changed(['mark: disc', 'mark: star'], ["light: '#0a5f6b'", "light: '#0A5F6B'"]))).toEqual([
      'content/record.yaml:30:11  mark is "star", expected one of square, disc, diamond, triangle, bar, cross: write one of them  (not-allowed)',
      'content/record.yaml:31:22  light is "#0A5F6B", expected a colour as "#7f2f72": six hexadecimal digits in small letters  (wrong-value)',
    ]);
  });
});

describe('of a side and an actor, the editor is told of', () => {
  const notOfIt =
    "and so is an actor who is not of it (content/actors/mira-tolen.yaml), expected two names, so that a reader can tell them apart: rename one, or correct the actor's side  (side-and-actor)";

  test('nothing, where the actor of the name is of the side', async () => {
    const told = await toldOfRecord(SOUND, {
      file: 'lower-valley',
      from: "The lower valley's assembly",
      to: 'The Lowland',
    });
    expect(told).toEqual([]);
  });

  test.each([
    ['as it stands alone', 'Lowland', '17:11', 'Lowland'],
    ['as it stands in a sentence', 'The Lowland', '18:17', 'the lowland'],
  ])('the name of the side %s, where an actor of another has it', async (_how, to, at, name) => {
    expect(await toldOfRecord(SOUND, { file: 'mira-tolen', from: 'Mira Tolen', to })).toEqual([
      `content/record.yaml:${at}  the side is called "${name}", ${notOfIt}`,
    ]);
  });

  test('the name of the side, where an actor who left it has it', async () => {
    const told = await toldOfRecord(SOUND, {
      file: 'mira-tolen',
      from: 'name: Mira Tolen\nkind: person\nside: highland',
      to: 'name: Highland\nkind: person\nside: [{ side: highland, when: ../2010-05-20 }, { side: harbour, when: 2010-05-21/.. }]',
    });
    expect(told).toEqual([`content/record.yaml:25:11  the side is called "Highland", ${notOfIt}`]);
  });

  test('one id for both', async () => {
    expect(await toldOfRecord(changed(['id: harbour', 'id: mira-tolen']))).toEqual([
      'content/record.yaml:32:9  the side is called "mira-tolen", and so is an actor (actors/mira-tolen.yaml), expected two names, since a claim may hurt either: rename one  (side-and-actor)',
    ]);
  });
});
