import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { messagesAsText } from '../../../src/record/message-formats.ts';
import { readRecord, unfit } from '../../../src/record/read.ts';
import { type Content } from '../../fixtures/content.ts';
import { answering, dialogue, doubting, type Answer } from '../../fixtures/dialogue.ts';
import { ECHO_ANSWERS, filesWithoutDesk, ECHO_TEXT } from '../../fixtures/echo-article.ts';
import { openSound } from '../../fixtures/open-sound.ts';

async function finished(): Promise<Content> {
  const content = openSound();
  const terminal = answering(ECHO_ANSWERS);
  expect(await dialogue(content.folder, ECHO_TEXT, terminal)).toEqual({
    source: 'the-valley-echo-2010-05-06',
    finished: true,
  });
  expect(terminal.left()).toEqual([]);
  return content;
}

describe('a dialogue that goes through an article', () => {
  test('writes what an editor would have written by hand', async () => {
    const content = await finished();
    const read = (file: string): string => readFileSync(content.path(file), 'utf8');
    expect(read('claims/snow-closed-upper-road.md')).toBe(`---
id: SV-006
title: Snow closed the upper road on 5 May 2010
topic: background
kind: event
favours: []
hurts: []
places: []
when: '2010-05-05'
evidence:
  - statement: the-valley-echo-report
    stance: asserts
    basis: first-hand
    speaksOf: '2010-05-05'
    quotes:
      - source: the-valley-echo-2010-05-06
        exact: Snow closed the upper road
        prefix: road
        suffix: 'on'
        voice: article
    passages:
      - { source: the-valley-echo-2010-05-06, words: [16, 18] }
asOf: '2010-05-10'
verdict: single-origin
unknowns: []
revisions:
  - { version: 1, on: '2010-07-01', what: First published. }
reviewed: '2010-07-01'
---
`);
    expect(read('sources/the-valley-echo-2010-05-06.yaml')).toContain(`accounting:
  - { words: [0, 6], not: furniture }
  - { words: [6, 11], not: repeat }
  - { words: [23, 26], not: attribution }
  - { words: [34, 38], not: furniture }
reviewed: '2010-07-01'
`);
    expect(read('statements/arlin-on-the-bridge.yaml')).toContain('  - { source: the-valley-echo-2010-05-06 }\n');
    expect(read('claims/bridge-taken.md')).toContain('        exact: We hold the bridge, and it is ours\n');
  });

  test('leaves nothing to do but what only an editor can write', async () => {
    const content = await finished();
    const { problems } = await readRecord(content.folder, { root: content.root, today: '2010-07-01' });
    expect(new Set(problems.map(({ ruleId }) => ruleId))).toEqual(new Set(['body-length']));
  });

  test('asks for what was written nothing twice, and goes on with the first open sentence', async () => {
    const content = openSound();
    const first = answering([...ECHO_ANSWERS.slice(0, 5), ['for', 'l'], ['for', 'q']]);
    expect(await dialogue(content.folder, ECHO_TEXT, first)).toMatchObject({ finished: false });
    const second = answering([['for', 'q']]);
    await dialogue(content.folder, ECHO_TEXT, second);
    expect(second.shown.join('\n')).toContain(
      'post.txt is the text of sources/the-valley-echo-2010-05-06: going on with it.',
    );
    expect(second.shown.join('\n')).toContain('Sentence 2 of 5, words 7 to 11:');
  });

  test('offers the nearest claims, and shows others that are looked for', async () => {
    const content = openSound();
    const answers: Answer[] = [...ECHO_ANSWERS.slice(0, 10), ['claim', '/forty prisoners'], ['claim', '9']];
    const terminal = answering([...answers, ['claim', '1'], ['for', 'q']]);
    await dialogue(content.folder, ECHO_TEXT, terminal);
    expect(terminal.shown).toContain('  1  SV-004  A guard saw forty prisoners');
  });
});

test('a terminal that closes at every single question loses nothing: one answer a time comes to the same files', async () => {
  const content = openSound();
  let left = ECHO_ANSWERS;
  let times = 0;
  for (let broke = true; broke; times += 1) {
    const terminal = answering(left, { breaksAt: 1 });
    broke = await dialogue(content.folder, ECHO_TEXT, terminal).then(
      () => false,
      () => true,
    );
    left = terminal.left();
  }
  expect(times).toBeGreaterThan(50);
  expect(filesWithoutDesk(content)).toEqual(filesWithoutDesk(await finished()));
});

test('what is answered and not yet written lies in the folder of the record, where git does not see it', async () => {
  const content = openSound();
  await dialogue(content.folder, ECHO_TEXT, answering(ECHO_ANSWERS, { breaksAt: 3 })).catch(() => undefined);
  expect(readFileSync(content.path('.desk/.gitignore'), 'utf8')).toBe('*\n');
  expect(readdirSync(content.path('.desk'))).toHaveLength(2);
  expect(existsSync(content.path('actors/the-valley-echo.yaml'))).toBe(false);
  const { problems } = await readRecord(content.folder, { root: content.root, today: '2010-07-01' });
  expect(messagesAsText(problems)).toBe('');
  expect(unfit(await readRecord(content.folder, { root: content.root, today: '2010-07-01' })).length).toBeGreaterThan(
    0,
  );
});

describe('a step back', () => {
  test('at every single question comes to the same files', async () => {
    const content = openSound();
    const terminal = doubting(ECHO_ANSWERS);
    await dialogue(content.folder, ECHO_TEXT, terminal);
    expect(terminal.left()).toEqual([]);
    expect(terminal.doubted()).toBeGreaterThan(50);
    expect(filesWithoutDesk(content)).toEqual(filesWithoutDesk(await finished()));
    expect(readdirSync(content.path('.desk'))).toEqual(['.gitignore']);
  });

  test('over a sentence that is written takes its files back, and over one that was left for later asks it again', async () => {
    const content = openSound();
    const upTo = ECHO_ANSWERS.slice(0, 4);
    const answers: Answer[] = [...upTo, ['for', 'f'], ['for', 'l'], ['for', '<'], ['for', '<'], ['for', '<']];
    const terminal = answering([...answers, ['owner-says', '<'], ['owner', '<'], ['for', 'q']]);
    await dialogue(content.folder, ECHO_TEXT, terminal);
    const sentences = terminal.shown.flatMap((line) => /^\nSentence (\d)/.exec(line)?.[1] ?? []);
    expect(sentences).toEqual(['1', '2', '3', '2', '1', '1']);
    const read = (file: string): string => readFileSync(content.path(file), 'utf8');
    expect(read('sources/the-valley-echo-2010-05-06.yaml')).not.toContain('accounting:');
    expect(read('actors/the-valley-echo.yaml'), 'the owner was asked for once more').not.toContain('owner:');
  });

  test('at the first question is none', async () => {
    const terminal = answering([['outlet', '<'], ...ECHO_ANSWERS.slice(0, 4), ['for', 'q']]);
    await dialogue(openSound().folder, ECHO_TEXT, terminal);
    expect(terminal.shown).toContain('This is the first question: there is no answer to take back.');
  });

  test('leaves a file as it is that somebody has changed since, and says so', async () => {
    const content = openSound();
    const terminal = answering([...ECHO_ANSWERS.slice(0, 5), ['for', '<'], ['for', 'q']]);
    const ask = (question: string): Promise<string> => {
      const file = content.path('sources/the-valley-echo-2010-05-06.yaml');
      if (terminal.left().length === 2) appendFileSync(file, '# Ours.\n');
      return terminal.ask(question);
    };
    await dialogue(content.folder, ECHO_TEXT, { ...terminal, ask });
    expect(terminal.shown.join('\n')).toContain('yaml was changed since it was written here, expected it as it was');
    expect(readFileSync(content.path('sources/the-valley-echo-2010-05-06.yaml'), 'utf8')).toMatch(/# Ours\.\n$/);
  });
});

test('what was answered of a sentence is no answer to one that was left for later', async () => {
  const content = openSound();
  const first = answering([...ECHO_ANSWERS.slice(0, 4), ['for', 'l'], ['for', 'c']]);
  await expect(dialogue(content.folder, ECHO_TEXT, first)).rejects.toThrow('nothing answers "claim (');
  const back = ['claim', 'slug', 'how', 'on', 'channel', 'says', 'whose'].map((question): Answer => [question, '<']);
  const second = answering([...back, ['for', 'q']]);
  await dialogue(content.folder, ECHO_TEXT, second);
  const sentences = second.shown.flatMap((line) => /^\nSentence (\d)/.exec(line)?.[1] ?? []);
  expect(sentences).toEqual(Array(8).fill('2'));
  expect(second.shown).toContain('What was answered of this sentence is kept.');
});
