/**
 * `npm run build`: checks the content, builds the site beside the old one, and swaps the two.
 * Where anything fails, `dist/` stays as it was and the exit code is not zero.
 *
 * `CONTENT` is the record's folder (`content` where it is not set), `BASE_PATH` the path under which the site will be served (`/` where it is not set),
 * `SITE_URL` the address that canonical links and the sitemap name.
 */
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { contentFolder } from '../src/record/content-folder.ts';
import { readAgain } from '../src/record/read-again.ts';
import { machineFault } from './build/machine-fault.ts';
import { buildSite } from './build/site.ts';
import { discard, freshFolder, restore, swap } from './build/swap.ts';
import { compareAsAsked, type PublishedComparison } from './check/published.ts';
import { OUTPUT, report, usualFormat } from './check/report.ts';
import { addressOrEnd } from './cli/address.ts';
import { endWithHelp } from './cli/help.ts';

endWithHelp(`Usage: npm run build

Checks the content, builds the site beside the old one, and swaps the two. Where anything fails, dist/ stays as it was.

  CONTENT=<folder>  the record's folder (default: content)
  SITE_URL=<url>    scheme and host of the site (default: none; links within the site are the same)
  BASE_PATH=<path>  the path below which the site will be served (default: /)
`);

// While a machine has memory, V8 lets it grow to a multiple of what is needed before it looks for what is not.
setFlagsFromString('--heap-growing-percent=75');

const root = process.cwd();
addressOrEnd();
await orEnd(() => restore(root));

// The pages are made from this reading.
const content = contentFolder(root);
if (report(await readAgain(content), { folder: content, format: usualFormat() }, OUTPUT, againstPublished()) !== 0) {
  console.error('The content does not pass its check. Nothing was built; dist/ is as it was.');
  process.exit(1);
}

const folder = await orEnd(() => freshFolder(root));
await orEnd(async () => {
  const finished = join(folder, 'site');
  await buildSite({ root, outDir: finished });
  await swap(root, finished);
}, folder);
discard(folder);

/** Does a step of the build; where it fails, says why, puts away what was begun, and ends. */
async function orEnd<T>(step: () => Promise<T>, begun?: string): Promise<T> {
  try {
    return await step();
  } catch (error) {
    console.error(machineFault(error, root) ?? error);
    console.error('The build failed. dist/ is as it was.');
    if (begun !== undefined) discard(begun);
    // Astro would go on with the files that it has begun.
    process.exit(1);
  }
}

function againstPublished(): PublishedComparison {
  try {
    return compareAsAsked(content);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.error(`PUBLISHED_COMMIT is "${error.message}", and there is no such commit here. Fetch it, or unset it.`);
    process.exit(1);
  }
}
