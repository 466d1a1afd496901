/** What git knows of a folder. */
import { spawnSync } from 'node:child_process';

/** What a command of git prints; `undefined` where it fails, or where there is no git. */
export function git(folder: string, ...args: string[]): Buffer | undefined {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...args], {
    maxBuffer: 1_000_000_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout : undefined;
}

/** As {@link git}, a line of text. */
export function gitLine(folder: string, ...args: string[]): string | undefined {
  return git(folder, ...args)
    ?.toString('utf8')
    .trim();
}

/** Whether a folder lies in a repository; not, where there is no git. */
export function isInRepository(folder: string): boolean {
  return gitLine(folder, 'rev-parse', '--is-inside-work-tree') === 'true';
}
