import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Builder, By, Key as Keys, type WebDriver } from 'selenium-webdriver';
import { vi } from 'vitest';
import { freePort } from '../../fixtures/free-port.ts';
import { chosenProgram, installedProgram } from './installed.ts';
import { PATIENCE, type Engine, type Key, type Tab } from './tab.ts';

/** What drives WebKit: the driver of WebKitGTK, which opens the small browser that comes with it, and a screen for its window. */
export interface WebKit {
  driver: string;
  /** Makes a screen that nobody sees. Undefined: the window is shown on the screen that there is. */
  xvfb: string | undefined;
}

/**
 * Finds WebKitGTK's driver (`WEBKIT_DRIVER`, else an installed one) and Xvfb or a screen. Undefined where either is missing.
 * @throws Error where `WEBKIT_DRIVER` names no file.
 */
export function findWebKit(): WebKit | undefined {
  const driver = chosenProgram('WEBKIT_DRIVER') ?? installedProgram(['WebKitWebDriver']);
  const xvfb = installedProgram(['Xvfb']);
  const hasScreen = xvfb !== undefined || process.env.DISPLAY !== undefined;
  return driver === undefined || !hasScreen ? undefined : { driver, xvfb };
}

const KEYS: Record<Key, string> = {
  Enter: Keys.ENTER,
  Escape: Keys.ESCAPE,
  Tab: Keys.TAB,
  ArrowRight: Keys.ARROW_RIGHT,
  '/': '/',
};

/** Starts the driver. It opens one browser at a time: a page has to be closed before the next is opened. */
export async function startWebKit({ driver, xvfb }: WebKit): Promise<Engine> {
  const screen = xvfb === undefined ? undefined : await startScreen(xvfb);
  const port = String(await freePort());
  const env = { ...process.env, ...(screen && { DISPLAY: screen.display }), GDK_BACKEND: 'x11' };
  const running = spawn(driver, ['-p', port], { stdio: 'ignore', env });
  const address = `http://127.0.0.1:${port}`;
  await vi.waitUntil(async () => (await fetch(`${address}/status`).catch(() => undefined))?.ok, { timeout: 30_000 });
  return {
    open: async (script = true) => {
      const args = ['--automation', `--enable-javascript=${String(script)}`];
      const browser = await new Builder()
        .usingServer(address)
        .withCapabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { args } })
        .build();
      await browser.manage().window().setRect({ x: 0, y: 0, width: 1280, height: 900 });
      return tabOf(browser);
    },
    close: async () => {
      await end(running);
      if (screen !== undefined) await end(screen.running);
    },
  };
}

/** How often a page is asked for before it is given up. */
const TRIES = 3;

function tabOf(browser: WebDriver): Tab {
  const send = (...keys: string[]) => browser.actions().sendKeys(...keys).perform(); // prettier-ignore
  return {
    go: async (address, patience = PATIENCE) => {
      await browser.manage().setTimeouts({ pageLoad: patience });
      const isLoaded = () => browser.executeScript(() => document.readyState === 'complete');
      // The driver takes some pages for loaded that are not, and now and then never has one: that is asked for again.
      for (let left = TRIES - 1; ; left -= 1) {
        await browser.get(address);
        try {
          await vi.waitUntil(isLoaded, { timeout: patience / TRIES });
          return;
        } catch (error) {
          if (left === 0) throw error;
        }
      }
    },
    back: () => browser.navigate().back(),
    address: () => browser.getCurrentUrl(),
    look: (look, ...given) => browser.executeScript(look, ...given),
    click: (selector) => browser.findElement(By.css(selector)).click(),
    press: (key) => send(KEYS[key]),
    pressWithControl: (key) => browser.actions().keyDown(Keys.CONTROL).sendKeys(key).keyUp(Keys.CONTROL).perform(),
    type: (text) => send(text),
    close: () => browser.quit(),
  };
}

/** A screen in memory, with a number that no other has: Xvfb looks for one, and tells it. */
async function startScreen(xvfb: string): Promise<{ display: string; running: ChildProcess }> {
  const running = spawn(xvfb, ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = (await once(running.stdout, 'data')) as [Buffer];
  return { display: `:${number.toString().trim()}`, running };
}

async function end(running: ChildProcess): Promise<void> {
  const ended = once(running, 'exit');
  running.kill();
  await ended;
}
