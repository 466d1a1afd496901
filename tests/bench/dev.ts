/** How soon a change of a claim shows in `npm run dev`. */
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const TIMES = 5;
/** Between two looks at the page, in milliseconds. */
const LOOK = 25;
/** After this many seconds a change is lost. */
const MOST = 120;

/**
 * Starts the site of a checkout's copy, changes the title of its first claim a few times and waits until its page has
 * it.
 * @returns the seconds of each change, sorted
 */
export async function measureDev(copy: string): Promise<number[]> {
  const args = ['--env-file=scripts/astro.env', 'node_modules/astro/bin/astro.mjs', 'dev', '--port', '4890'];
  const env = { ...process.env, NODE_ENV: 'development' };
  const server = spawn(process.execPath, args, { cwd: copy, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (data: Buffer) => {
      printed += data.toString();
    });
  try {
    const file = readdirSync(join(copy, 'content/claims')).find((name) => name.endsWith('.md')) ?? '';
    const path = join(copy, 'content/claims', file);
    const before = readFileSync(path, 'utf8');
    const address = (): string | undefined => /http:\/\/localhost:\d+\//.exec(printed)?.[0];
    await until(
      () => Promise.resolve(address() !== undefined),
      () => printed,
    );
    const page = `${address() ?? ''}claims/${file.replace(/\.md$/, '')}/`;
    const shows = (text: string) => async (): Promise<boolean> => {
      const response = await fetch(page);
      return (await response.text()).includes(text);
    };
    await until(shows('</html>'), () => printed);
    const seconds: number[] = [];
    for (let i = 0; i < TIMES; i += 1) {
      const title = `Title number ${String(i)} of the same claim`;
      writeFileSync(path, before.replace(/^title: .*$/m, `title: ${title}`));
      seconds.push(await until(shows(title), () => printed));
      // Whatever the change sets off besides is over before the next one.
      await wait(1_000);
    }
    return seconds.sort((a, b) => a - b);
  } finally {
    server.kill();
  }
}

/** @returns the seconds until it was so */
async function until(so: () => Promise<boolean>, told: () => string): Promise<number> {
  const began = performance.now();
  for (;;) {
    if (await so().catch(() => false)) return (performance.now() - began) / 1000;
    if (performance.now() - began > MOST * 1000) throw new Error(`Nothing came of it in time:\n${told()}`);
    await wait(LOOK);
  }
}
