import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withOwnStyle } from '../ui/own-style.ts';
import { filesBelow } from './files-below.ts';

/** The pages at which readers from elsewhere arrive, on whatever line: each claim as it stands now. */
const READ_FIRST = /^claims\/[^/]+\/index\.html$/;

/** When all pages are written: gives those that are read first their style inside. The others share the file, which a browser keeps. */
export function ownStyle(): AstroIntegration {
  let base = '/';
  return {
    name: 'own-style',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const sheets = new Map<string, string>();
        const read = (address: string) => {
          const known = sheets.get(address) ?? readFileSync(join(folder, address.slice(base.length)), 'utf8');
          sheets.set(address, known);
          return known;
        };
        for (const file of filesBelow(folder).filter((each) => READ_FIRST.test(each))) {
          const page = join(folder, file);
          writeFileSync(page, withOwnStyle(readFileSync(page, 'utf8'), read));
        }
      },
    },
  };
}
