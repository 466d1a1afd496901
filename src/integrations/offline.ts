import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build as bundle } from 'vite';
import { lastChange } from '../exports/last-changes.ts';
import { contentFolder } from '../record/content-folder.ts';
import { lastSound } from '../record/read-again.ts';
import { BUILD_FILE, FILES_FILE, HASH_DIGITS, type Build, type KeptFile } from '../ui/offline/names.ts';
import { WORKER_FILE } from '../ui/offline/worker-file.ts';
import { filesBelow } from './files-below.ts';

/** Digits of a build's name. */
const NAME_DIGITS = 10;

/** What is no part of reading: pictures of links, cards for other pages, the record as one file, and what hosts and robots read. */
const LEFT_OUT =
  /^(?:_headers|robots\.txt|sitemap.*|oembed\/.*|.*\/embed\/index\.html|.*\.(?:png|zip|epub)|.*SHA256SUMS|sw\.js|offline\/.*)$/;

/** Whether pages are kept on readers' devices: `OFFLINE=off` retires the worker wherever it is. */
function keepsPages({ OFFLINE }: NodeJS.ProcessEnv = process.env): boolean {
  return OFFLINE !== 'off';
}

/** After all else is written: which build it is, what the whole record is made of, and the worker that keeps it. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const value = JSON.stringify(keepsPages() ? 'on' : 'off');
        updateConfig({ vite: { define: { 'import.meta.env.OFFLINE': value } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const record = await lastSound(contentFolder());
        if (record === undefined) throw new Error('The content has problems: run `npm run check`.');
        const build = describeBuild(folder, lastChange(record));
        await writeWorker(folder, keepsPages());
        logger.info(`build ${build.build}: ${String(build.bytes)} bytes in ${String(build.files)} files to keep`);
      },
    },
  };
}

/**
 * Writes into a finished site which build it is, and what the whole record is made of.
 * @param day of the record's last change, `YYYY-MM-DD`
 */
export function describeBuild(folder: string, day: string): Build {
  const files = keptFiles(folder);
  const hash = createHash('sha256').update(JSON.stringify(files)).digest('hex');
  const build: Build = {
    build: hash.slice(0, NAME_DIGITS),
    day,
    files: files.length,
    bytes: files.reduce((sum, [, bytes]) => sum + bytes, 0),
  };
  mkdirSync(join(folder, 'offline'), { recursive: true });
  writeFileSync(join(folder, BUILD_FILE), JSON.stringify(build));
  writeFileSync(join(folder, FILES_FILE), JSON.stringify(files));
  return build;
}

function keptFiles(folder: string): KeptFile[] {
  return filesBelow(folder)
    .filter((path) => !LEFT_OUT.test(path))
    .map((path) => {
      const bytes = readFileSync(join(folder, path));
      // As it is asked for: a page by its folder.
      const address = path.replace(/(^|\/)index\.html$/, '$1');
      return [address, bytes.length, createHash('sha256').update(bytes).digest('hex').slice(0, HASH_DIGITS)];
    });
}

/**
 * Writes the worker in one file, at the site's root: it answers for what lies below it.
 * @param keeps whether it is to keep pages; else it takes every worker's place that ever was, and goes
 */
export async function writeWorker(outDir: string, keeps: boolean): Promise<void> {
  const source = keeps ? 'worker' : 'retire';
  await bundle({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      lib: {
        entry: fileURLToPath(new URL(`../ui/offline/${source}.ts`, import.meta.url)),
        formats: ['iife'],
        name: 'worker',
        fileName: () => WORKER_FILE,
      },
    },
  });
}
