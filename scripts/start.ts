/**
 * `npm start`: checks and builds the site, serves it on this machine and prints its address.
 * `CONTENT` is the record's folder (`content` where it is not set). `PORT` chooses the port (4321 where it is not set; the next free one where it is taken),
 * `BASE_PATH` the path below which the site is served.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { contentFolder } from '../src/record/content-folder.ts';
import { MANIFEST } from '../src/record/manifest.ts';
import { serve } from './serve/server.ts';
import { addressOrEnd } from './cli/address.ts';
import { endWithHelp } from './cli/help.ts';

endWithHelp(`Usage: npm start

Checks the content, builds the site, serves it on this machine and prints its address.

  CONTENT=<folder>  the record's folder (default: content)
  PORT=<number>     the port (default: 4321; the next free one where it is taken)
  BASE_PATH=<path>  the path below which the site is served (default: /)
`);

const root = process.cwd();
const port = Number(process.env.PORT ?? '4321');
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT: expected a number from 0 to 65535, found "${process.env.PORT ?? ''}".`);
  process.exit(2);
}

const { base } = addressOrEnd();

const built = spawnSync(process.execPath, [join(root, 'scripts/build.ts')], { stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);

const { url, close } = await serve({
  folder: join(root, 'dist'),
  base,
  port,
  tries: 20,
});
// The build has found it sound.
const name = String(parseDocument(readFileSync(join(contentFolder(root), MANIFEST), 'utf8')).get('name'));
console.log(`\n${name} is at ${url}\nEnd it with Ctrl+C.`);
if (process.env.SITE_URL === undefined)
  console.log('dist/ names this machine as its address now: to publish it, build it with SITE_URL.');

const end = () => {
  void close().then(() => process.exit(0));
};
process.once('SIGINT', end);
process.once('SIGTERM', end);
// npm hands a SIGTERM to its shell, which dies of it and tells nobody: an orphan ends too.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) end();
}, 500).unref();
