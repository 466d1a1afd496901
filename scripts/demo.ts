/**
 * `npm run demo`: adds the invented record of the tests to `dist/`, below `demo/`, as a demonstration that every page of it says
 * it is. `dist/` has to be there, built for the same `SITE_URL` and `BASE_PATH`.
 */
import { appendFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST } from '../src/record/manifest.ts';
import { recordedOrlu } from '../tests/fixtures/recorded.ts';
import { buildSite } from './build/site.ts';
import { writeSums } from './build/sums.ts';
import { SUMS } from '../src/exports/whole/files.ts';
import { discard, freshFolder } from './build/swap.ts';
import { addressOrEnd } from './cli/address.ts';
import { endWithHelp } from './cli/help.ts';

endWithHelp(`Usage: npm run demo

Adds the invented record of the tests to dist/, below demo/, as a demonstration that every page of it says it is.
Build the site first, with the same SITE_URL and BASE_PATH.
`);

const root = process.cwd();
const dist = join(root, 'dist');
const { base } = addressOrEnd();
if (!existsSync(join(dist, 'index.html'))) {
  console.error(
    'dist: found no built site, expected one. Run "npm run build" first, with the same SITE_URL and BASE_PATH.',
  );
  process.exit(1);
}

const invented = await recordedOrlu();
const folder = await freshFolder(root);
try {
  const manifest = invented.path(MANIFEST);
  const text = readFileSync(manifest, 'utf8');
  // The name goes with every card, feed, file and reference.
  writeFileSync(manifest, `${text.replace(/^name: (.*)$/m, 'name: $1 (invented)')}\ndemonstration: true\n`);
  Object.assign(process.env, { CONTENT: invented.folder, BASE_PATH: `${base}demo/` });
  const finished = join(folder, 'site');
  await buildSite({ root, outDir: finished });
  // Hosts read the rules of headers at the top alone.
  appendFileSync(join(dist, '_headers'), `\n${readFileSync(join(finished, '_headers'), 'utf8')}`);
  for (const own of ['_headers', SUMS]) rmSync(join(finished, own));
  rmSync(join(dist, 'demo'), { recursive: true, force: true });
  renameSync(finished, join(dist, 'demo'));
  await writeSums(dist);
  console.log(`The invented record is in dist/demo/, for ${base}demo/.`);
} finally {
  discard(folder);
  invented.remove();
}
