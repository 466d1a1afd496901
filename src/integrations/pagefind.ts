import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

// Pagefind's own user interfaces, 430 KB: the site's search box uses its JS API alone.
const UNUSED = /^pagefind-(?:component-ui|modular-ui|ui|highlight)\./;

// Parts that say much the same on every page, or name other entries: pages would be found for them. The title is a field.
const NOT_INDEXED = [
  'h1',
  'h2',
  '.ledger',
  '.kicker',
  '.panel-words',
  '.neither',
  '.voices',
  '.verdict',
  '.contents',
  '.note',
  '.ways',
  '.drawing',
  '.proved',
  '#change',
  '#trace',
  '.claims',
  '.others',
  '.silence',
];

/** What `IndexFields.astro` writes for the index alone: once it is read there, no reader has to load it. */
const INDEX_FIELDS = /<div hidden data-pagefind-ignore>.*?<\/div>/s;

/** Writes the search index of the built pages to `pagefind/`. Pages opt in with `data-pagefind-body`. */
export function pagefind(): AstroIntegration {
  return {
    name: 'pagefind',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        try {
          const pages = await indexFolder(fileURLToPath(dir));
          logger.info(`${String(pages)} pages read for the search`);
        } finally {
          await close();
        }
      },
    },
  };
}

/**
 * @returns the number of pages handed to Pagefind.
 * @throws Error with all that Pagefind complains about.
 */
async function indexFolder(folder: string): Promise<number> {
  const { index } = unwrap(await createIndex({ excludeSelectors: NOT_INDEXED }));
  if (index === undefined) throw new Error('Pagefind: it made no index, and gave no reason.');
  // One after the other and sorted: the index depends on the order, and two builds give the same bytes.
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  let indexed = 0;
  for (const page of pages) {
    // Nothing else goes on meanwhile, so nothing waits for the disk.
    const html = readFileSync(join(folder, page), 'utf8');
    const content = indexedPart(html);
    if (content === undefined) continue;
    unwrap(await index.addHTMLFile({ sourcePath: page, content }));
    indexed += 1;
    const forReaders = html.replace(INDEX_FIELDS, '');
    if (forReaders !== html) writeFileSync(join(folder, page), forReaders);
  }
  const output = join(folder, 'pagefind');
  unwrap(await index.writeFiles({ outputPath: output }));
  for (const name of readdirSync(output).filter((file) => UNUSED.test(file))) rmSync(join(output, name));
  return indexed;
}

/**
 * What Pagefind needs of a page: its language and the part that is to be found. It takes apart whatever it is given, and
 * of many pages leaves all of it out again.
 * @returns `undefined` where the page has no such part
 */
export function indexedPart(html: string): string | undefined {
  const from = html.search(/<main\b[^>]* data-pagefind-body/);
  if (from === -1) return undefined;
  const root = /<html\b[^>]*>/.exec(html)?.[0] ?? '<html>';
  return `<!doctype html>${root}<body>${html.slice(from, html.indexOf('</main>', from))}</main></body></html>`;
}

function unwrap<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}
