/** How long the reader of the content takes over texts that are meant to keep it busy. */
import { readFiles } from '../../src/record/reading/files.ts';
import { readContent } from '../../src/record/read.ts';
import { soundContent } from '../fixtures/content.ts';
import { DEEP, HOSTILE } from '../fixtures/hostile.ts';
import { timeOf } from './processor-time.ts';
import { aligned } from './table.ts';

/** A hostile text, a quarter of it and the whole. */
export interface Reading {
  name: string;
  /** How many of them the whole has. */
  n: number;
  /** The processor's time for a quarter of it, in milliseconds. */
  quarter: number;
  /** The processor's time for all of it, in milliseconds. */
  whole: number;
}

/** What takes less for a quarter, in milliseconds of the processor, is too short to compare. */
const LEAST = 10;

/** Reads the sound record with each hostile text in the place of one of its files. */
export async function measureHostile(): Promise<Reading[]> {
  const content = soundContent();
  try {
    const sound = await readFiles(content.folder, 'content', ({ message }) => {
      throw new Error(message);
    });
    return [...HOSTILE, ...DEEP].map(({ name, path, n, text }) => {
      const before = sound.entries.find((file) => file.path === path)?.text ?? '';
      const [quarter = 0, whole = 0] = [n / 4, n].map((size) => {
        const hostile = text(size, before);
        const entries = sound.entries.map((file) => (file.path === path ? { ...file, text: hostile } : file));
        return timeOf(() => readContent({ ...sound, entries }));
      });
      return { name, n, quarter, whole };
    });
  } finally {
    content.remove();
  }
}

const HEAD = ['a great many', 'how many', 'ms', 'ms for a quarter', 'times', 'exponent'];

/** A row for each text: its times, how many times a quarter's the whole takes, and the exponent of that. */
export function tableOfHostile(readings: readonly Reading[]): string {
  return aligned([HEAD, ...readings.map(rowOf)]);
}

function rowOf({ name, n, quarter, whole }: Reading): string[] {
  const grown = whole / quarter;
  const growth = quarter < LEAST ? ['–', '–'] : [grown.toFixed(1), (Math.log(grown) / Math.log(4)).toFixed(2)];
  return [name, String(n), whole.toFixed(0), quarter.toFixed(0), ...growth];
}
