/** Writes the JSON Schemas of a record to where an editor's program looks for them. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readEntries, type Entries } from '../entries.ts';
import { readFiles } from '../reading/files.ts';
import { CONTENT_KINDS } from '../kinds.ts';
import { editorSchemas, manifestEditorSchema } from './schemas.ts';

/** Where the YAML extension finds them: `.vscode/settings.json` maps them to the content. */
export const SCHEMA_FOLDER = '.cache/schemas';

/** Where Astro's extension finds the schema of front matter, in the form of Astro's own content intellisense. */
const ASTRO_FOLDER = '.astro/collections';

/**
 * Writes a schema for each kind and one for the manifest, with the names that the record has now. What is wrong in the content is left out.
 * A project without content, or that cannot be written to, is left alone.
 * @param root the project's folder, where an editor's program looks
 * @param folder the record's folder
 */
export async function writeEditorSchemas(root: string, folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  try {
    await write(root, folder);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'EACCES' && code !== 'EPERM' && code !== 'EROFS') throw error;
  }
}

async function write(root: string, folder: string): Promise<void> {
  const files = await readFiles(folder, '', () => undefined);
  const entries = readEntries(files, () => undefined);
  const schemas = editorSchemas(entries);
  const schemaFolder = join(root, SCHEMA_FOLDER);
  const astroFolder = join(root, ASTRO_FOLDER);
  await mkdir(schemaFolder, { recursive: true });
  await mkdir(astroFolder, { recursive: true });
  await writeJson(join(schemaFolder, 'record.json'), manifestEditorSchema(entries));
  for (const kind of CONTENT_KINDS) await writeJson(join(schemaFolder, `${kind}.json`), schemas[kind]);
  await writeJson(join(astroFolder, 'claim-front-matter.schema.json'), schemas.claims);
  await writeJson(join(astroFolder, 'collections.json'), collectionsOf(entries, folder));
}

function collectionsOf({ known }: Entries, folder: string): object {
  const url = (slug: string): string => pathToFileURL(join(folder, 'claims', `${slug}.md`)).href.toLowerCase();
  return {
    collections: [{ hasSchema: true, name: 'claim-front-matter' }],
    entries: Object.fromEntries(Array.from(known.claims, (slug) => [url(slug), 'claim-front-matter'])),
  };
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
}
