/** What was measured, as tables. */
import { STAGES, type Stage } from './stages.ts';
import type { Run } from './spent.ts';

/** One build. */
export interface Measured extends Run<Stage> {
  /** Which checkout, or "minimal". */
  of: string;
  /** How many claims. */
  claims: number;
  /** With what an earlier build kept. */
  warm: boolean;
  /** Of its HTML files. */
  pages: number;
  /** Of all its files. */
  files: number;
  /** Of all files, in bytes. */
  bytes: number;
}

const HEAD = [
  'claims',
  'of',
  '',
  'stage',
  'seconds',
  'processor',
  'memory MB',
  'pages',
  'pages/s',
  'ms/page',
  'output MB',
];

/** Every build with its stages. */
export function tableOf(builds: readonly Measured[]): string {
  return aligned([HEAD, ...builds.flatMap(rowsOf)]);
}

function rowsOf(build: Measured): string[][] {
  const { claims, of, warm, seconds, processor, memory, pages, bytes, stages } = build;
  const head = [String(claims), of, warm ? 'warm' : 'cold'];
  const whole = [
    ...head,
    'all',
    seconds.toFixed(1),
    processor.toFixed(1),
    memory.toFixed(0),
    String(pages),
    (pages / seconds).toFixed(0),
    ((processor / pages) * 1000).toFixed(2),
    (bytes / 1e6).toFixed(1),
  ];
  const parts = STAGES.flatMap((stage) => {
    const spent = stages[stage];
    return spent === undefined
      ? []
      : [['', '', '', stage, spent.seconds.toFixed(1), spent.processor.toFixed(1), '', '', '', '', '']];
  });
  return [whole, ...parts];
}

/**
 * How the processor's time of each stage grows from one number of claims to another: the exponent `e` of
 * `claims ** e`. Below a second it is noise, and left out.
 */
export function exponentsOf(small: Measured, large: Measured): { stage: string; exponent: number }[] {
  const between = (from: number, to: number): number => Math.log(to / from) / Math.log(large.claims / small.claims);
  const stages = STAGES.flatMap((stage) => {
    const [from, to] = [small.stages[stage]?.processor ?? 0, large.stages[stage]?.processor ?? 0];
    return from === 0 || to < 1 ? [] : [{ stage, exponent: between(from, to) }];
  });
  return [{ stage: 'all', exponent: between(small.processor, large.processor) }, ...stages];
}

/** Columns of text, the numbers among them to the right. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const isNumber = (text: string): boolean => /^[\d.]+$/.test(text);
  const cell = (text: string, i: number): string =>
    isNumber(text) ? text.padStart(widths[i] ?? 0) : text.padEnd(widths[i] ?? 0);
  return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n');
}
