import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRecord } from '../../../src/record/read.ts';
import { tableOfHostile } from '../../bench/hostile.ts';
import { measure } from '../../bench/spent.ts';
import { stageOf } from '../../bench/stages.ts';
import { writeSyntheticContent } from '../../bench/synthetic.ts';
import { exponentsOf, tableOf, type Measured } from '../../bench/table.ts';
import { recordClaims } from '../../fixtures/recorded.ts';

const build = (claims: number, processor: number, cards: number): Measured => ({
  of: 'this',
  claims,
  warm: false,
  seconds: processor * 2,
  processor,
  memory: 900,
  pages: claims * 4,
  files: claims * 10,
  bytes: claims * 100_000,
  stages: { cards: { seconds: cards, processor: cards } },
});

test('the synthetic record is sound, recorded, and accounts for every word of its sources', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'panjshir-synthetic-'));
  try {
    writeSyntheticContent(folder, 45);
    await recordClaims(folder);
    const { record, problems, unrecorded, unaccounted } = await readRecord(folder);
    expect([...problems, ...unrecorded, ...unaccounted]).toEqual([]);
    expect(record?.claims).toHaveLength(45);
    expect(record?.versions).toHaveLength(45);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe('a line of a build’s log', () => {
  test.each([
    ['12:00:00 [build] Building static entrypoints...', 'bundle'],
    ['12:00:00   ├─ /claims/bridge/index.html (+2ms)', 'pages'],
    ['12:00:00   ├─ /claims/bridge.png (+5ms)', 'cards'],
    ['12:00:00   ├─ /claims/bridge.csl.json (+1ms)', 'other files'],
    ['12:00:00 [@astrojs/sitemap] `sitemap-index.xml` created at `dist`', 'index'],
    ['12:00:00 ✓ Completed in 2s.', undefined],
  ])('%s', (line, stage) => {
    expect(stageOf(line)).toBe(stage);
  });
});

test('growth is told as an exponent, of the whole and of each stage that takes a second', () => {
  const grown = exponentsOf(build(500, 10, 2), build(2_000, 40, 32));
  expect(grown).toEqual([
    { stage: 'all', exponent: 1 },
    { stage: 'cards', exponent: 2 },
  ]);
  expect(exponentsOf(build(500, 10, 0.2), build(2_000, 40, 0.9)).map(({ stage }) => stage)).toEqual(['all']);
});

test('the table has a row for each build, and one for each of its stages', () => {
  const rows = tableOf([build(500, 10, 2)]).split('\n');
  expect(rows).toHaveLength(3);
  expect(rows[1]?.trim().split(/\s+/)).toEqual('500 this cold all 20.0 10.0 900 2000 100 5.00 50.0'.split(' '));
  expect(rows[2]?.trim().split(/\s+/)).toEqual(['cards', '2.0', '2.0']);
});

test('what grows too fast is seen by its exponent, and what takes no time has none', () => {
  const rows = tableOfHostile([
    { name: 'brackets', n: 400, quarter: 50, whole: 800 },
    { name: 'lists', n: 40, quarter: 2, whole: 9 },
  ]).split('\n');
  expect(rows.slice(1).map((row) => row.trim().split(/\s+/))).toEqual([
    ['brackets', '400', '800', '50', '16.0', '2.00'],
    ['lists', '40', '9', '2', '–', '–'],
  ]);
});

test.runIf(process.platform === 'linux')(
  'the processor’s time of a command is that of its children, too, by the stage in which they ran',
  async () => {
    const burn = 'const end = process.cpuUsage().user + 300_000; while (process.cpuUsage().user < end);';
    const script = `console.log('first'); require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(burn)}]); console.log('second');`;
    const run = await measure({
      args: ['-e', script],
      cwd: tmpdir(),
      first: 'start',
      stageOf: (line) => (line === 'first' || line === 'second' ? line : undefined),
    });
    expect(run.processor).toBeGreaterThanOrEqual(0.3);
    expect(run.stages.first?.processor).toBeGreaterThanOrEqual(0.25);
    expect(run.memory).toBeGreaterThan(10);
  },
);
