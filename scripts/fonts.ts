/**
 * Makes the site's three font files from the families' npm packages: subsets with only the characters that the site
 * sets, in WOFF2.
 *
 * The results are committed, so that neither a build nor a reader needs the packages. Run it again when a character is
 * missing: `npm install --no-save @fontsource-variable/newsreader@5.3.0 @fontsource-variable/archivo-narrow@5.3.0`,
 * then `node scripts/fonts.ts`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

type Axes = Record<string, number | { min: number; max: number }>;

interface Face {
  from: string;
  to: string;
  characters: string;
  axes: Axes;
}

const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
const LATIN = `${ASCII} ©«°±·»½×÷–—‘’“”…′″→←↔≈≤≥−àáâäçèéêëìíîïñòóôöùúûüÉ`;
// Every letter of Dari and Pashto, with the digits, marks and the joiners that their names need.
const ARABIC = ' \u200c\u200d،؛؟ءآأؤئابپتټثجچحخځڅدډذرړزژږسشښصضطظعغفقکكګگلمنڼهةوۇیيىېۍےۀ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹ًٌٍَُِّْٔ';

const FACES: readonly Face[] = [
  {
    from: '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
    to: 'newsreader.woff2',
    characters: LATIN,
    axes: { wght: { min: 400, max: 650 }, opsz: 20 },
  },
  {
    from: '@fontsource-variable/archivo-narrow/files/archivo-narrow-latin-wght-normal.woff2',
    to: 'archivo-narrow.woff2',
    characters: LATIN,
    axes: { wght: { min: 400, max: 700 } },
  },
  {
    from: '@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2',
    to: 'vazirmatn.woff2',
    characters: ARABIC,
    axes: { wght: 450 },
  },
];

const require = createRequire(import.meta.url);
const folder = new URL('../src/fonts/', import.meta.url);

for (const { from, to, characters, axes } of FACES) {
  const whole = await readFile(require.resolve(from));
  const subset = await subsetFont(whole, characters, { targetFormat: 'woff2', variationAxes: axes });
  await writeFile(new URL(to, folder), subset);
  console.log(`${to}: ${String(subset.length)} bytes`);
}
