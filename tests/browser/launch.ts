import { chromium, type Browser, type BrowserServer, type LaunchOptions } from 'playwright-core';
import { findChromium } from './chromium.ts';

/** No updates, no telemetry, no first-run pages: the browser asks nobody for anything. */
const QUIET = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Starts the browser for pictures and measures, without a window; `args` are Chromium's, beside the quiet ones. */
export async function launchBrowser(args: readonly string[] = []): Promise<Browser> {
  return chromium.launch(await options(args));
}

/** Starts a browser that several processes can use at once, by its address. */
export async function launchSharedBrowser(): Promise<BrowserServer> {
  return chromium.launchServer(await options());
}

async function options(args: readonly string[] = []): Promise<LaunchOptions> {
  const { executablePath, env } = await findChromium();
  const own = Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return { executablePath, args: [...QUIET, ...args], env: { ...Object.fromEntries(own), ...env } };
}
