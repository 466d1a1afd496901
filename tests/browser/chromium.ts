import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chosenProgram, installedProgram } from './engines/installed.ts';

/** A browser on this machine. */
export interface Executable {
  executablePath: string;
  /** What it needs in its environment beyond the process's own. */
  env: Record<string, string>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

const COMMANDS = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
const MAC_APPS = ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

/**
 * Finds a browser: `CHROMIUM_PATH`, else an installed Chrome or Chromium, else the one inside the npm package
 * (Linux x64), unpacked once into `.cache/`.
 * @throws Error where `CHROMIUM_PATH` names no file, or where nothing can be found or unpacked.
 */
export async function findChromium(): Promise<Executable> {
  const found = chosenProgram('CHROMIUM_PATH') ?? installedProgram(COMMANDS, MAC_APPS);
  if (found !== undefined) return { executablePath: found, env: {} };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No browser: install Chrome or Chromium, or set CHROMIUM_PATH to one.');
  }
  return packaged();
}

async function packaged(): Promise<Executable> {
  const folder = await unpack();
  const executablePath = join(folder, 'chromium');
  const env: Record<string, string> = { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  // The package brings the libraries (NSS) that a bare machine lacks; a machine's own go first.
  if (lacksLibraries(executablePath)) env.LD_LIBRARY_PATH = join(folder, 'al2023', 'lib');
  return { executablePath, env };
}

/** The machine's fonts, and the package's for a machine that has none. Its own configuration looks in `/tmp/fonts`. */
function fontConfiguration(fonts: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${fonts}</dir>
  <cachedir>${fonts}/cache</cachedir>
</fontconfig>
`;
}

/** Unpacks beside and renames, so that a run that was stopped half way, or a second run, finds no half browser. */
async function unpack(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const bin = join(dirname(entry), '..', 'bin');
  const folder = join(root, '.cache', `chromium-${versionOf(join(bin, '..', 'package.json'))}`);
  if (existsSync(folder)) return folder;

  const part = `${folder}.${String(process.pid)}`;
  await mkdir(part, { recursive: true });
  const { inflate } = await import('@sparticuz/chromium');
  const before = process.env.TMPDIR;
  process.env.TMPDIR = part;
  try {
    for (const archive of ['chromium.br', 'fonts.tar.br', 'al2023.tar.br']) await inflate(join(bin, archive));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  await writeFile(join(part, 'fonts.conf'), fontConfiguration(join(folder, 'fonts')));
  try {
    await rename(part, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    await rm(part, { recursive: true, force: true });
  }
  return folder;
}

function versionOf(packageFile: string): string {
  return (JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string }).version;
}

function lacksLibraries(executable: string): boolean {
  try {
    return execFileSync('ldd', [executable], { encoding: 'utf8' }).includes('not found');
  } catch {
    return true;
  }
}
