/** Pages on paper as browsers print them: without backgrounds, and with whatever is folded lying open. */
import { PDFiumLibrary, type PDFiumPageRender } from '@hyzyla/pdfium';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { FAMILIES } from '../../src/core/verdict/types.ts';
import { ROLES } from '../../src/core/sides.ts';
import { FOLDERS } from '../site/bases.ts';
import { pageTypes } from '../site/page-types.ts';
import { builtPages } from '../site/pages.ts';
import { MANIFEST } from '../site/this-site.ts';
import { startVisits } from './visit.ts';

const visits = await startVisits();
const pdfium = await PDFiumLibrary.init();
afterAll(async () => {
  pdfium.destroy();
  await visits.close();
});

/** Dots for each of the pixels of style sheets. */
const SCALE = 2;
const DOTS = (SCALE * 96) / 72;

/** A sheet of paper: its dots, four bytes each, and its text. */
interface Sheet extends Pick<PDFiumPageRender, 'width' | 'height' | 'data'> {
  text: string;
}

/** Prints a page. A browser may not know of colours that ask to be kept: none is. */
async function sheetsOf(page: Page, printBackground: boolean): Promise<Sheet[]> {
  await page.addStyleTag({ content: '*, ::before, ::after { print-color-adjust: economy !important }' });
  const pdf = await pdfium.loadDocument(await page.pdf({ printBackground, preferCSSPageSize: true, format: 'A4' }));
  const sheets: Sheet[] = [];
  for (const sheet of pdf.pages()) {
    // Once it is drawn, its text cannot be had.
    const text = sheet.getText();
    const { width, height, data } = await sheet.render({ scale: DOTS, render: 'bitmap' });
    sheets.push({ width, height, data, text });
  }
  pdf.destroy();
  return sheets;
}

/** Whether there is ink at a place, in pixels of style sheets. */
function isInked({ width, data }: Sheet, x: number, y: number): boolean {
  const at = (Math.round(y * SCALE) * width + Math.round(x * SCALE)) * 4;
  return Math.min(...data.subarray(at, at + 3)) < 160;
}

const rowsOf = ({ height }: Sheet) => Array.from({ length: Math.floor(height / SCALE) }, (_, y) => y);
const columnsOf = ({ width }: Sheet) => Array.from({ length: Math.floor(width / SCALE) }, (_, x) => x);

/** How far down a sheet is written, as a share of its height. */
function filledTo(sheet: Sheet): number {
  const isWritten = (y: number) => columnsOf(sheet).some((x) => isInked(sheet, x, y));
  return (rowsOf(sheet).findLast(isWritten) ?? 0) / rowsOf(sheet).length;
}

/** The last line of a sheet, without its blanks. */
function lastLine({ text }: Sheet): string {
  return (
    text
      .trimEnd()
      .split(/[\r\n]+/)
      .at(-1)
      ?.replaceAll(/\s+/g, '') ?? ''
  );
}

/** Where a mark has ink: by the share of its width and of its height, from its upper left corner. */
const INKED: Readonly<Record<string, { inked: [number, number][]; bare: [number, number][] }>> = {
  stands: { inked: [[0.5, 0.5], [0.25, 0.5], [0.75, 0.5], [0.5, 0.8]], bare: [[0.05, 0.05]] }, // prettier-ignore
  contested: { inked: [[0.25, 0.5], [0.4, 0.3], [0.96, 0.5]], bare: [[0.7, 0.5], [0.6, 0.7]] }, // prettier-ignore
  open: { inked: [[0.04, 0.5], [0.96, 0.5]], bare: [[0.5, 0.5], [0.25, 0.5], [0.75, 0.5]] }, // prettier-ignore
  'does-not-stand': { inked: [[0.5, 0.5], [0.35, 0.35], [0.65, 0.65], [0.04, 0.5]], bare: [[0.7, 0.3], [0.3, 0.7]] }, // prettier-ignore
  square: { inked: [[0.5, 0.5], [0.05, 0.05], [0.95, 0.95]], bare: [] }, // prettier-ignore
  disc: { inked: [[0.5, 0.5], [0.1, 0.5]], bare: [[0.05, 0.05], [0.95, 0.95]] }, // prettier-ignore
  diamond: { inked: [[0.5, 0.5], [0.5, 0.1]], bare: [[0.15, 0.15], [0.85, 0.85]] }, // prettier-ignore
  triangle: { inked: [[0.5, 0.5], [0.15, 0.9]], bare: [[0.1, 0.2], [0.9, 0.2]] }, // prettier-ignore
  bar: { inked: [[0.5, 0.5], [0.5, 0.1]], bare: [[0.1, 0.5], [0.9, 0.5]] }, // prettier-ignore
  cross: { inked: [[0.5, 0.1], [0.1, 0.5]], bare: [[0.1, 0.1], [0.9, 0.9]] }, // prettier-ignore
  'third-party': { inked: [[0.5, 0.5], [0.1, 0.5]], bare: [[0.04, 0.1], [0.96, 0.9]] }, // prettier-ignore
  outlet: { inked: [[0.5, 0.1], [0.5, 0.5], [0.5, 0.92]], bare: [[0.5, 0.3], [0.5, 0.7]] }, // prettier-ignore
  unattributed: { inked: [[0.97, 0.5]], bare: [[0.2, 0.5]] }, // prettier-ignore
};

const MARKS = [
  ...FAMILIES.map((family) => ({ classes: `verdict verdict-${family}`, shape: family as string })),
  ...MANIFEST.sides.map(({ id, mark }) => ({ classes: `side side-${id}`, shape: mark as string })),
  ...ROLES.map((role) => ({ classes: `side side-${role}`, shape: role as string })),
];

test('every mark of a verdict and of a side keeps its shape', async () => {
  const { page, close } = await visits.open('method/', { bypassCSP: true });
  await page.addStyleTag({ content: '@page { margin: 0 } body { margin: 0; font-size: 100px !important }' });
  // Where the mark begins, whatever the name beside it: a verdict has a border and a blank before it.
  const boxes = await page.evaluate((marks) => {
    document.body.replaceChildren(
      ...marks.map(({ classes }, i) => {
        const mark = Object.assign(document.createElement('span'), { className: classes });
        const top = `${String(10 + i * 70)}px`;
        Object.assign(mark.style, { position: 'absolute', insetBlockStart: top, insetInlineStart: '10px' });
        mark.style.setProperty('font-size', '48px', 'important');
        return mark;
      }),
    );
    return Array.from(document.body.children, (mark) => {
      const { x, y, height } = mark.getBoundingClientRect();
      const before = getComputedStyle(mark, '::before');
      const own = getComputedStyle(mark);
      const [wide, high] = [parseFloat(before.width), parseFloat(before.height)];
      return {
        x: x + parseFloat(own.borderLeftWidth) + parseFloat(own.paddingLeft),
        y: y + (height - high) / 2,
        wide,
        high,
      };
    });
  }, MARKS);
  const [sheet] = await sheetsOf(page, false);
  const wrong = MARKS.flatMap(({ classes, shape }, i) => {
    const [box, points] = [boxes[i], INKED[shape]];
    if (sheet === undefined || box === undefined || points === undefined) return [`${classes}: nothing known`];
    const hasInk = ([x, y]: [number, number]) => isInked(sheet, box.x + x * box.wide, box.y + y * box.high);
    return [
      ...points.inked.filter((at) => !hasInk(at)).map((at) => `${classes}: no ink at ${at.join()}`),
      ...points.bare.filter(hasInk).map((at) => `${classes}: ink at ${at.join()}`),
    ];
  });
  expect(wrong).toEqual([]);
  await close();
});

const first = (pattern: RegExp): string =>
  builtPages()
    .filter(({ path, html }) => pattern.test(path) && html.includes('class="drawing"'))
    .toSorted((a, b) => b.html.length - a.html.length)[0]
    ?.path.replace('index.html', '') ?? '';
const CLAIM = first(/^claims\/[^/]+\/index\.html$/);

describe.each([CLAIM, first(/^claims\/[^/]+\/v\/\d+\/index\.html$/)])('/%s', (path) => {
  test('says on paper without backgrounds what it says with them', async () => {
    const { page, close } = await visits.open(path, { bypassCSP: true });
    const [bare, full] = [await sheetsOf(page, false), await sheetsOf(page, true)];
    expect(bare.map(({ text }) => text)).toEqual(full.map(({ text }) => text));
    const differing = bare.map(({ data, height }, i) => {
      const other = full[i]?.data ?? new Uint8Array();
      let count = 0;
      for (let at = 0; at < data.length; at += 4) if (Math.abs((data[at] ?? 0) - (other[at] ?? 0)) > 64) count += 1;
      return count > height ? i : -1;
    });
    expect(differing.filter((i) => i !== -1)).toEqual([]);
    await close();
  });

  test('has all of what is folded, no half-empty sheet but the last, and no heading at the foot of one', async () => {
    const { page, close } = await visits.open(path, { bypassCSP: true });
    const { headings, folded } = await page.evaluate(() => {
      const told = (selector: string) =>
        Array.from(document.querySelectorAll(selector), (each) => each.textContent.replaceAll(/\s+/g, ''));
      const folded = told('.ways details th[scope=col], #trace strong, #about dt, #cite p strong');
      return { headings: told('h2, h3'), folded };
    });
    expect(folded.length).toBeGreaterThan(8);
    const sheets = await sheetsOf(page, false);
    expect(sheets.length).toBeGreaterThan(1);
    const text = sheets.map((sheet) => sheet.text.replaceAll(/\s+/g, '')).join('');
    expect(folded.filter((words) => !text.includes(words))).toEqual([]);
    for (const sheet of sheets.slice(0, -1)) {
      expect(filledTo(sheet)).toBeGreaterThan(0.5);
      expect(headings).not.toContain(lastLine(sheet));
    }
    await close();
  });
});

/** Long pages of the published record, where what stands together is as high as a sheet. */
const LONG = ['claim', 'disagreements', 'origins', 'search', 'sensitivity'];

describe.each(pageTypes(FOLDERS.published).filter(({ name }) => LONG.includes(name)))('/$path', ({ path }) => {
  test('leaves no sheet half empty but the last, ends none with what leads to the next, and ends with its foot', async () => {
    const { page, close } = await visits.open(path, { bypassCSP: true, site: 'published' });
    const leading = await page.evaluate(() =>
      Array.from(document.querySelectorAll('main :is(h2, h3, h4, h5), .note:has(+ .inputs)'), (each) =>
        each.textContent.replaceAll(/\s+/g, ''),
      ),
    );
    const sheets = await sheetsOf(page, false);
    for (const sheet of sheets.slice(0, -1)) {
      expect(filledTo(sheet)).toBeGreaterThan(0.5);
      expect(leading).not.toContain(lastLine(sheet));
    }
    // The line above the foot of the page goes from edge to edge, and below it are two lines at most.
    const last = sheets.at(-1);
    if (last === undefined) throw new Error('no sheet');
    const wide = (y: number) =>
      columnsOf(last).filter((x) => isInked(last, x, y)).length > 0.7 * columnsOf(last).length;
    const line = rowsOf(last).findLast((y) => wide(y) && wide(y + 1)) ?? 0;
    expect(filledTo(last) * rowsOf(last).length - line).toBeLessThan(60);
    await close();
  });
});

test('the check of a quotation prints the words that were typed, and no empty form', async () => {
  const { page, close } = await visits.open('check/');
  const words = page.locator('#check-words');
  await words.fill('Rope');
  await page.emulateMedia({ media: 'print' });
  expect(await words.isVisible()).toBe(true);
  await words.evaluate((field) => {
    if (field instanceof HTMLTextAreaElement) field.value = '';
  });
  expect(await words.isVisible()).toBe(false);
  await close();
});

/** Pages of the published record that fill their first sheet almost to its end. */
const FULL = ['actor', 'check'];

describe.each(pageTypes(FOLDERS.published).filter(({ name }) => FULL.includes(name)))('/$path', ({ path }) => {
  test('does not print its foot alone on a sheet', async () => {
    const { page, close } = await visits.open(path, { bypassCSP: true, site: 'published' });
    const solid = (text: string) => text.replaceAll(/\s+/g, '');
    await page.emulateMedia({ media: 'print' });
    const foot = solid(await page.locator('.colophon').innerText());
    const last = solid((await sheetsOf(page, false)).at(-1)?.text ?? '');
    expect(last).toContain(foot);
    expect(last).not.toBe(foot);
    await close();
  });
});
