import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { launch, type Browser } from 'puppeteer-core';

const COMMANDS = ['firefox', 'firefox-esr'];
const MAC_APP = '/Applications/Firefox.app/Contents/MacOS/firefox';

/**
 * Finds Firefox: `FIREFOX_PATH`, else an installed one. Undefined where there is none.
 * @throws Error where `FIREFOX_PATH` names no file.
 */
export function findFirefox(): string | undefined {
  const chosen = process.env.FIREFOX_PATH;
  if (chosen !== undefined && chosen !== '') {
    if (!existsSync(chosen)) throw new Error(`FIREFOX_PATH: expected a browser's file, found none at "${chosen}".`);
    return chosen;
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const installed = [...folders.flatMap((folder) => COMMANDS.map((name) => join(folder, name))), MAC_APP];
  return installed.find((path) => existsSync(path));
}

/** Starts it without a window, by WebDriver BiDi: the Playwright that drives Chromium knows only a Firefox of its own. */
export async function launchFirefox(
  executablePath: string,
  preferences: Record<string, unknown> = {},
): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Firefox ESR cannot be told of a size later.
    defaultViewport: null,
    args: ['--width=1280', '--height=900'],
    extraPrefsFirefox: { 'ui.prefersReducedMotion': 1, ...preferences },
  });
}
