/** The example of CONTRIBUTING.md is done as it stands there, command for command. */
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runNamed } from '../../fixtures/commands/run.ts';
import { exampleCommands } from '../../fixtures/told-commands.ts';
import { answering, dialogue, type Answer } from '../../fixtures/dialogue.ts';

const root = join(import.meta.dirname, '../../..');
const guide = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
const place = mkdtempSync(join(tmpdir(), 'contributing-'));
afterAll(() => {
  rmSync(place, { recursive: true });
});

/** The blocks of a language, in their order. */
function blocks(language: string): string[] {
  return Array.from(guide.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g')), ([, block = '']) => block);
}

/** Runs a line as a shell would in the folder of the example, with the scripts of this project. */
async function run(line: string): Promise<string> {
  const [, content = '', name = '', args = ''] = /^(?:CONTENT=(\S+) )?npm run (\S+)(?: -- (.*))?$/.exec(line) ?? [];
  const words = Array.from(args.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, plain]) => quoted ?? plain ?? '');
  const env = { CONTENT: content, GITHUB_ACTIONS: '' };
  const { stdout, stderr, status } = await runNamed(name, words, { cwd: place, env });
  if (status !== 0) throw new Error(`${line}\n${stdout}${stderr}`);
  return stdout;
}

const lines = exampleCommands(guide);
const [article = ''] = blocks('text');
const answers = (blocks('answers')[0] ?? '')
  .trim()
  .split('\n')
  .map((line): Answer => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]);
const claim = join(place, 'ferry/claims/rope-of-ferry-cut.md');
const printed = new Map<string, string>();

beforeAll(async () => {
  writeFileSync(join(place, 'ferry-post.txt'), article);
  for (const line of lines) {
    if (!line.includes('new -- article')) {
      printed.set(line, await run(line));
      continue;
    }
    const terminal = answering(answers);
    const went = await dialogue(join(place, 'ferry'), article, terminal, new Date().toISOString().slice(0, 10));
    printed.set(line, terminal.shown.join('\n'));
    expect({ ...went, left: terminal.left() }).toEqual({
      source: 'the-ferry-post-2010-05-12',
      finished: true,
      left: [],
    });
    appendFileSync(claim, `\n${blocks('markdown')[0] ?? ''}`);
  }
});

test('every command of the example does what it says, and at the end the check finds nothing', () => {
  expect(lines).toHaveLength(5);
  expect(printed.get(lines.at(-1) ?? '')).toContain('No problems.');
  expect(printed.get(lines[3] ?? '')).toMatch(/^FR-002 rope-of-ferry-cut: version 1\. First published\.\n$/);
});

test('the dialogue says that the denial changes the verdict', () => {
  expect(printed.get(lines[1] ?? '')).toContain(
    'By the rule its verdict is now "contested", and no longer "claimed-only".',
  );
});

test('the outline tells of every sentence what it is for', () => {
  const outline = printed.get(lines[2] ?? '');
  expect(outline).toContain('FR-002  The rope of the ferry was cut on 11 May 2010');
  expect(outline).toMatch(/6 sentences, 1 claim, every word is for something\.\n$/);
});

test('every command that the page names there is', () => {
  const named = Array.from(guide.matchAll(/npm run ([a-z:]+)/g), ([, name = '']) => name);
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});
