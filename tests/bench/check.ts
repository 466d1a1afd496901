/** How long a reader waits on `/check/` for the answer to 200 words, on a processor four times slower. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { OurCopy } from '../../src/features/check/copy.ts';
import type { Known } from '../../src/features/check/known.ts';
import { serve } from '../../scripts/serve/server.ts';
import { launchBrowser } from '../browser/launch.ts';
import { aligned } from './table.ts';

const WORDS = 200;
const SLOWER = 4;
const TIMES = 20;

/** What a text took, in milliseconds from the press of the button until the answer stands in the page. */
export interface Answered {
  name: string;
  /** Of a page that was just opened, which loads what the words are compared with. */
  first: number;
  median: number;
  worst: number;
  /** The median of the processor's own milliseconds: whatever else the machine does, they are the same. */
  processor: number;
}

/** @param dist the built site, at the root of its host */
export async function measureCheck(dist: string): Promise<Answered[]> {
  const site = await serve({ folder: dist, base: '/', port: 0 });
  const browser = await launchBrowser();
  try {
    const measured: Answered[] = [];
    for (const [name, text] of Object.entries(textsFrom(dist))) {
      const page = await browser.newPage();
      await page.goto(`${site.url}check/`);
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
      const spent = async (): Promise<number> => {
        const { metrics } = await session.send('Performance.getMetrics');
        return 1000 * (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0);
      };
      await page.getByRole('textbox', { name: 'Words that somebody passes on' }).fill(text);
      const first = await answer(page);
      const times: number[] = [];
      const processor: number[] = [];
      for (let i = 0; i < TIMES; i += 1) {
        const before = await spent();
        times.push(await answer(page));
        processor.push((await spent()) - before);
      }
      measured.push({
        name,
        first,
        median: medianOf(times),
        worst: Math.max(...times),
        processor: medianOf(processor),
      });
      await page.close();
    }
    return measured;
  } finally {
    await browser.close();
    await site.close();
  }
}

function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** Milliseconds from the press of the button until the answer is in the page and drawn. */
async function answer(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const status = document.querySelector('.check-status');
    if (status === null) throw new Error('the page has no status');
    const answered = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (status.textContent === 'Looking …') return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(resolve));
      });
      observer.observe(status, { childList: true });
    });
    const start = performance.now();
    document.querySelector<HTMLButtonElement>('.check button')?.click();
    await answered;
    return performance.now() - start;
  });
}

/** The record's own quotations, one after the other, which stand in the articles in many pieces; and words that stand nowhere. */
function textsFrom(dist: string): Record<string, string> {
  const read = <T>(name: string): T => JSON.parse(readFileSync(join(dist, 'check', name), 'utf8')) as T;
  const copies = read<Known>('known.json').sources.map(({ slug }) => read<OurCopy>(`${slug}.json`));
  const quoted = copies.flatMap(({ quotes }) => quotes.map(({ exact }) => exact)).join(' ');
  return {
    'quotations, one after the other': quoted.split(' ').slice(0, WORDS).join(' '),
    'words that stand nowhere': Array.from({ length: WORDS }, (_, i) => `rowing${String(i)}`).join(' '),
  };
}

/** A row for each text. */
export function tableOfCheck(answered: readonly Answered[]): string {
  return aligned([
    [`${String(WORDS)} words`, 'ms, the first time', 'ms, median', 'ms, worst', 'ms of the processor'],
    ...answered.map(({ name, ...times }) => [
      name,
      ...[times.first, times.median, times.worst, times.processor].map((each) => each.toFixed(0)),
    ]),
  ]);
}
