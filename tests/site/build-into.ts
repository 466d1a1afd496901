/** `node tests/site/build-into.ts <folder> <base>`: builds the site for a test, and leaves `dist/` alone. */
import { buildSite } from '../../scripts/build/site.ts';

const [, , outDir, base] = process.argv;
if (outDir === undefined || base === undefined) throw new Error('Expected a folder and a base path.');
await buildSite({ root: process.cwd(), outDir, base, logLevel: 'warn' });
