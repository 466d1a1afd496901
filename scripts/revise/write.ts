import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonText } from '../../src/exports/json.ts';
import { VERSIONS } from '../../src/record/versions/files.ts';
import type { Revised } from './revise.ts';

/** Writes the claims' files with their new revisions, and the files of the versions. */
export function writeRevised(folder: string, { claims, versions }: Pick<Revised, 'claims' | 'versions'>): void {
  for (const { slug, text } of claims) writeFileSync(join(folder, 'claims', `${slug}.md`), text);
  for (const version of versions) {
    const own = join(folder, VERSIONS, version.id);
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, `${String(version.version)}.json`), jsonText(version));
  }
}
