import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import type { PagefindRecord, SearchIndex } from '../core/search/format.ts';

/**
 * What no reader loads: Pagefind's own user interfaces, 430 KB, and its worker; and its fragments, for what results show
 * stands in the search's own files.
 */
const UNUSED = /^(?:pagefind-(?:component-ui|modular-ui|ui|highlight|worker)\.|fragment$)/;

/** Before a fragment stands the name of its form. */
const MARK = 'pagefind_dcd';

/** Writes Pagefind's index of the entries to `pagefind/`. The build leaves what is to be indexed in `search/pagefind.json`. */
export function pagefind(): AstroIntegration {
  return {
    name: 'pagefind',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        try {
          const entries = await indexEntries(fileURLToPath(dir));
          logger.info(`${String(entries)} entries indexed for the search`);
        } finally {
          await close();
        }
      },
    },
  };
}

/**
 * @returns the number of entries handed to Pagefind.
 * @throws Error with all that Pagefind complains about.
 */
async function indexEntries(folder: string): Promise<number> {
  const handedOver = join(folder, 'search/pagefind.json');
  const records = JSON.parse(readFileSync(handedOver, 'utf8')) as PagefindRecord[];
  rmSync(handedOver);
  const { index } = withoutErrors(await createIndex());
  if (index === undefined) throw new Error('Pagefind: it made no index, and gave no reason.');
  // One after the other: the index depends on the order, and two builds give the same bytes.
  for (const record of records) withoutErrors(await index.addCustomRecord(record));
  const output = join(folder, 'pagefind');
  withoutErrors(await index.writeFiles({ outputPath: output }));
  const names = fragmentNames(join(output, 'fragment'));
  const file = join(folder, 'search/index.json');
  const told = JSON.parse(readFileSync(file, 'utf8')) as SearchIndex;
  const named = told.entries.map(({ path }) => {
    const name = names.get(path);
    if (name === undefined) throw new Error(`Pagefind: it has not indexed ${path}.`);
    return name;
  });
  writeFileSync(file, JSON.stringify({ ...told, records: named }));
  for (const name of readdirSync(output).filter((each) => UNUSED.test(each)))
    rmSync(join(output, name), { recursive: true });
  return records.length;
}

/** By path, what Pagefind calls each entry: its fragment has that name. */
function fragmentNames(fragments: string): Map<string, string> {
  return new Map(
    readdirSync(fragments).map((file) => {
      const text = gunzipSync(readFileSync(join(fragments, file))).toString('utf8');
      const { url } = JSON.parse(text.slice(MARK.length)) as Pick<PagefindRecord, 'url'>;
      return [url, file.replace(/\.pf_fragment$/u, '')];
    }),
  );
}

function withoutErrors<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}
