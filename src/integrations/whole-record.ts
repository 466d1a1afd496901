import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeZip } from '../exports/whole/archive.ts';
import { diskSite, readMe, type BuiltSite } from '../exports/whole/disk-site.ts';
import { SUMS, wholeFiles, withSizes } from '../exports/whole/files.ts';
import { lastChange } from '../exports/last-changes.ts';
import { LOCAL_SITE } from '../core/site-address.ts';
import { contentFolder } from '../record/content-folder.ts';
import { lookUp } from '../record/look-up.ts';
import { lastSound } from '../record/read-again.ts';
import { filesBelow } from './files-below.ts';

/**
 * When the pages are written: the whole site as one file that opens from a disk, its size and that of the book in the page of
 * the data, and the sums of all files beside them.
 */
export function wholeRecord(): AstroIntegration {
  let address = { site: LOCAL_SITE, base: '/' };
  return {
    name: 'whole-record',
    hooks: {
      'astro:config:done': ({ config }) => {
        address = { site: config.site ?? LOCAL_SITE, base: config.base };
      },
      'astro:build:done': async ({ dir, logger }) => {
        const record = await lastSound(contentFolder());
        if (record === undefined) throw new Error('The content has problems: run `npm run check`.');
        const folder = fileURLToPath(dir);
        const site: BuiltSite = {
          manifest: record.manifest,
          base: address.base,
          root: address.site === LOCAL_SITE ? undefined : address.site + address.base,
          files: filesBelow(folder),
          read: (file) => readFileSync(join(folder, file)),
          day: lastChange(record),
        };
        const path = join(folder, 'data', wholeFiles(record.manifest).site.file);
        const zip = openSync(path, 'w');
        try {
          writeZip(diskSite(site, readMe(lookUp(record), site)), site.day, (bytes) => {
            writeFileSync(zip, bytes);
          });
        } finally {
          closeSync(zip);
        }
        setSizes(folder);
        writeFileSync(join(folder, 'data', SUMS), sumsOf(join(folder, 'data')));
        logger.info(`the whole site in one file: ${String(statSync(path).size)} bytes`);
      },
    },
  };
}

function setSizes(folder: string): void {
  const page = join(folder, 'data/index.html');
  const sizeOf = (file: string) => statSync(join(folder, 'data', file)).size;
  writeFileSync(page, withSizes(readFileSync(page, 'utf8'), sizeOf));
}

/** The data files with their sums, as `sha256sum` writes them; not the page, which no other copy needs to have alike. */
function sumsOf(folder: string): string {
  const lines = filesBelow(folder)
    .filter((file) => file !== 'index.html')
    .map(
      (file) =>
        `${createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex')}  ${file}\n`,
    );
  return lines.join('');
}
