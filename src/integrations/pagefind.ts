import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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
  '.panel',
  '.note',
  '.ways',
  '.drawing',
  '.proved',
  '#trace',
  '.claims',
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
  const pages = (await readdir(folder, { recursive: true }))
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  for (const page of pages) {
    const content = await readFile(join(folder, page), 'utf8');
    unwrap(await index.addHTMLFile({ sourcePath: page, content }));
    const forReaders = content.replace(INDEX_FIELDS, '');
    if (forReaders !== content) await writeFile(join(folder, page), forReaders);
  }
  const { files } = unwrap(await index.getFiles());
  for (const { path, content } of files.filter((file) => !UNUSED.test(file.path))) {
    const target = join(folder, 'pagefind', path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  return pages.length;
}

function unwrap<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}
