import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../record/content-folder.ts';
import { shownSoFar } from '../record/read-again.ts';
import { sideStyleSheet as styles } from '../ui/side-styles.ts';

/** The sheets of which every page loads one. */
const SHEETS = ['site', 'claim'].map((name) => fileURLToPath(new URL(`../ui/styles/${name}.css`, import.meta.url)));

/**
 * Adds how the record's sides look to the style sheets of which every page loads one: the policy allows no style in a page, and
 * a sheet of their own would be one more thing to wait for.
 */
export function sideStyles(): AstroIntegration {
  return {
    name: 'side-styles',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const content = contentFolder(fileURLToPath(config.root));
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'side-styles',
                enforce: 'pre',
                transform: {
                  // With `?url` it is the module that holds the sheet's address.
                  filter: { id: { include: /\/(?:site|claim)\.css(?:\?|$)/, exclude: /\?url\b/ } },
                  async handler(sheet, id) {
                    if (!SHEETS.includes(id.split('?')[0] ?? '')) return undefined;
                    this.addWatchFile(join(content, 'record.yaml'));
                    const record = await shownSoFar(content);
                    // Where nothing says what the record is, no page is made.
                    return record === undefined ? undefined : `${sheet}\n${styles(record.manifest)}`;
                  },
                },
              },
            ],
          },
        });
      },
    },
  };
}
