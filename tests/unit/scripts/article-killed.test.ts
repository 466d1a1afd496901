import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { soundContent, type Content } from '../../fixtures/content.ts';
import { dialogue } from '../../fixtures/dialogue.ts';
import { answeredThenKilled } from '../../fixtures/killed.ts';
import { hashTree } from '../../site/tree.ts';

const NEW = join(import.meta.dirname, '../../../scripts/new.ts');
const opened: Content[] = [];
afterEach(() => {
  for (const content of opened.splice(0)) content.remove();
});

// With a slip: the second letter of the first sentence is taken back.
const ANSWERS = [
  ...[
    'The Valley Echo',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    'A repost.',
    '',
    'The Echo company',
    'https://owners.example/echo',
  ],
  ...['f', '<', 'f', 'c', '', 'reports from the road', '', '', '', ''],
  ...[
    'Snow closed the upper road on 6 May 2010',
    '',
    '1',
    '',
    '',
    '',
    '',
    '',
    'f',
    '',
    'snow closed the upper road',
    // It is nearly half of the article.
    'y',
    '',
    '6',
    '',
  ],
];

const TEXT = 'The Valley Echo, 6 May 2010\n\nSnow closed the upper road.\n';

function open(): { content: Content; article: string } {
  const content = soundContent();
  opened.push(content);
  const article = join(content.root, 'echo.txt');
  writeFileSync(article, TEXT);
  return { content, article };
}

/** Runs the command, and kills it at the question after these answers. */
async function answered(content: Content, article: string, answers: readonly string[]): Promise<void> {
  await answeredThenKilled([NEW, 'article', article], content.root, answers);
}

function filesOf({ path }: Content): Record<string, string> {
  const folders = ['actors', 'claims', 'sources', 'statements'];
  const files = folders.flatMap((folder) => readdirSync(path(folder)).map((name) => `${folder}/${name}`));
  return Object.fromEntries(files.map((file) => [file, readFileSync(path(file), 'utf8')]));
}

/** What one process writes that is given every answer. */
let whole: Record<string, string>;
beforeAll(async () => {
  const { content, article } = open();
  await answered(content, article, ANSWERS);
  whole = filesOf(content);
  expect(Object.keys(whole)).toContain('claims/snow-closed-upper-road.md');
});

test('a process that is killed in the middle of a part, and behind a step back, loses no answer', async () => {
  const killed = open();
  const back = ANSWERS.indexOf('<') + 1;
  for (const [from, to] of [
    [0, 9],
    [9, back],
    [back, back + 12],
    [back + 12, undefined],
  ] as const)
    await answered(killed.content, killed.article, ANSWERS.slice(from, to));
  expect(filesOf(killed.content)).toEqual(whole);
});

/**
 * Gives one answer, and never another: the dialogue stands at the next question for ever, as that of a process that is
 * killed there. Nothing is written behind its back any more, so what is on disk when it asks is what a kill leaves.
 */
async function abandoned({ folder }: Content, answer: string): Promise<void> {
  let asked = false;
  let left: string[] | undefined;
  await new Promise<void>((stop, fail) => {
    const ask = (): Promise<string> => {
      if (!asked) {
        asked = true;
        return Promise.resolve(answer);
      }
      left = hashTree(folder);
      stop();
      return new Promise(() => undefined);
    };
    dialogue(folder, TEXT, { ask, say: () => undefined }, new Date().toLocaleDateString('sv-SE')).then(() => {
      stop();
    }, fail);
  });
  await setImmediate();
  if (left !== undefined) expect(hashTree(folder)).toEqual(left);
}

test('a dialogue that ends at each question, a step back among them, loses no answer', async () => {
  const cut = open();
  for (const answer of ANSWERS) await abandoned(cut.content, answer);
  expect(filesOf(cut.content)).toEqual(whole);
});
