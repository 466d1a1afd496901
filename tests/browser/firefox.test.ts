import { PDFiumLibrary } from '@hyzyla/pdfium';
import { describe, expect, test } from 'vitest';
import { findFirefox, startFirefox } from './engines/firefox.ts';
import { offlineWalks } from './engines/offline-walks.ts';
import { countOf } from './engines/tab.ts';
import { CLAIM, walks } from './engines/walks.ts';

const firefox = findFirefox();
const start = () => startFirefox(firefox ?? '');

describe.skipIf(firefox === undefined)('in Firefox, which has to be installed', () => {
  const on = walks(start);

  test('a mark of the map is opened by a finger', () =>
    on('map/', async (tab) => {
      await expect.poll(() => countOf(tab, 'record-map[data-live]')).toBe(1);
      await tab.tap('.map-marker');
      await expect.poll(() => countOf(tab, '[role=dialog]')).toBe(1);
    }));

  test('a page is printed with what is folded', () =>
    on(CLAIM, async (tab) => {
      // Not what is bold: it is there to see, but its letters cannot be had from the file.
      const folded = await tab.look(() =>
        Array.from(document.querySelectorAll('.ways details td, #about dt, #cite p.snippet'), (each) => each.textContent),
      ); // prettier-ignore
      expect(folded.length).toBeGreaterThan(8);
      const pdfium = await PDFiumLibrary.init();
      const pdf = await pdfium.loadDocument(await tab.print());
      const text = Array.from(pdf.pages(), (page) => page.getText()).join('');
      pdf.destroy();
      pdfium.destroy();
      const oneLine = (words: string) => words.replaceAll(/\s+/g, '');
      // The file does not say which figure a lining one is: in its place may stand a sign for none.
      const signs = (words: string) =>
        Array.from(words, (sign) => (/\d/.test(sign) ? `[${sign}\uFFFD]` : RegExp.escape(sign)));
      const printed = (words: string) => new RegExp(signs(oneLine(words)).join(''));
      expect(folded.filter((words) => !printed(words).test(oneLine(text)))).toEqual([]);
    }));
});

describe.skipIf(firefox === undefined)('on a device with Firefox, which has to be installed', () => {
  offlineWalks(start);
});
