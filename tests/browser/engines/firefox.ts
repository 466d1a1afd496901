import { launch, type Browser, type Page } from 'puppeteer-core';
import { chosenProgram, installedProgram } from './installed.ts';
import { PATIENCE, type Engine, type Tab } from './tab.ts';

const MAC_APP = '/Applications/Firefox.app/Contents/MacOS/firefox';

/** A page in Firefox, and what only its driver knows. */
interface FirefoxTab extends Tab {
  /** Puts a finger on the middle of an element. */
  tap: (selector: string) => Promise<void>;
  /** The page on paper, as a PDF. */
  print: () => Promise<Uint8Array>;
}

/**
 * Finds Firefox: `FIREFOX_PATH`, else an installed one. Undefined where there is none.
 * @throws Error where `FIREFOX_PATH` names no file.
 */
export function findFirefox(): string | undefined {
  return chosenProgram('FIREFOX_PATH') ?? installedProgram(['firefox', 'firefox-esr'], [MAC_APP]);
}

/** Starts it. A page without script has a Firefox of its own, which runs none at all. */
export async function startFirefox(path: string): Promise<Engine<FirefoxTab>> {
  const browser = await launchFirefox(path);
  return {
    open: async (script = true) => {
      if (script) {
        const context = await browser.createBrowserContext();
        return tabOf(await context.newPage(), () => context.close());
      }
      const scriptless = await launchFirefox(path, { 'javascript.enabled': false });
      return tabOf(await scriptless.newPage(), () => scriptless.close());
    },
    close: () => browser.close(),
  };
}

/** Without a window, by WebDriver BiDi: the Playwright that drives Chromium knows only a Firefox of its own. */
function launchFirefox(executablePath: string, preferences: Record<string, unknown> = {}): Promise<Browser> {
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

function tabOf(page: Page, close: () => Promise<void>): FirefoxTab {
  return {
    go: async (address, timeout = PATIENCE) => {
      await page.goto(address, { timeout });
    },
    // The driver's own waits for a page to be loaded, and one that was kept as it was is not.
    back: () =>
      page.evaluate(() => {
        history.back();
      }),
    // Of a page that was kept as it was the driver does not hear.
    address: () => page.evaluate(() => location.href),
    look: async <Given extends unknown[], Seen>(look: (...given: Given) => Seen | Promise<Seen>, ...given: Given) =>
      (await page.evaluate(look as (...all: unknown[]) => unknown, ...given)) as Seen,
    click: (selector) => page.click(selector),
    press: (key) => page.keyboard.press(key),
    pressWithControl: async (key) => {
      await page.keyboard.down('Control');
      await page.keyboard.press(key);
      await page.keyboard.up('Control');
    },
    type: (text) => page.keyboard.type(text),
    tap: async (selector) => {
      const box = await (await page.$(selector))?.boundingBox();
      if (box === undefined || box === null) throw new Error(`There is nothing to tap at "${selector}".`);
      await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    },
    print: () => page.pdf({ format: 'A4' }),
    close,
  };
}
