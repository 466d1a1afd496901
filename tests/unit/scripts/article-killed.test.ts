import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { soundContent, type Content } from '../../fixtures/content.ts';

const NEW = join(import.meta.dirname, '../../../scripts/new.ts');
const opened: Content[] = [];
afterEach(() => {
  for (const content of opened.splice(0)) content.remove();
});

// With a slip: the second letter of the first sentence is taken back.
const ANSWERS = [
  ...['The Valley Echo', '', '', '', '', '', '', '', '', '', '', '', 'The Echo company', 'https://owners.example/echo'],
  ...['f', '<', 'f', 'c', '', 'reports from the road', '', '', '', ''],
  ...[
    'Snow closed the upper road on 6 May 2010',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    'f',
    '',
    'snow closed the upper road',
    '',
    '6',
    '',
  ],
];

function open(): { content: Content; article: string } {
  const content = soundContent();
  opened.push(content);
  const article = join(content.root, 'echo.txt');
  writeFileSync(article, 'The Valley Echo, 6 May 2010\n\nSnow closed the upper road.\n');
  return { content, article };
}

/** Runs the command, gives it as many answers as it is to have, and kills it when it asks for the next. */
async function answered(content: Content, article: string, answers: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [NEW, 'article', article], { cwd: content.root });
  const waiting = [...answers];
  let printed = '';
  child.stdout.on('data', (data: Buffer) => {
    printed += data.toString();
    if (!printed.endsWith(': ')) return;
    printed = '';
    const answer = waiting.shift();
    if (answer === undefined) child.kill('SIGKILL');
    else child.stdin.write(`${answer}\n`);
  });
  await new Promise((resolve) => child.on('close', resolve));
}

function filesOf({ path }: Content): Record<string, string> {
  const folders = ['actors', 'claims', 'sources', 'statements'];
  const files = folders.flatMap((folder) => readdirSync(path(folder)).map((name) => `${folder}/${name}`));
  return Object.fromEntries(files.map((file) => [file, readFileSync(path(file), 'utf8')]));
}

// A process for each answer.
const TIMEOUT = 600_000;

test(
  'a process that is killed at each question, a step back among them, loses no answer',
  { timeout: TIMEOUT },
  async () => {
    const [whole, killed] = [open(), open()];
    await answered(whole.content, whole.article, ANSWERS);
    for (const answer of ANSWERS) await answered(killed.content, killed.article, [answer]);
    const files = filesOf(whole.content);
    expect(Object.keys(files)).toContain('claims/snow-closed-upper-road.md');
    expect(filesOf(killed.content)).toEqual(files);
  },
);
