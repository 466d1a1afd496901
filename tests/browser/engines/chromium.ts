import { chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { PATIENCE, type Engine, type Tab } from './tab.ts';

/** A page in Chromium, with what its own driver knows of it. */
interface ChromiumTab extends Tab {
  page: Page;
}

/** Comes to the browser that all tests share. */
export async function startChromium(): Promise<Engine<ChromiumTab>> {
  const browser = await chromium.connect(inject('browser'));
  return {
    open: async (script = true) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        javaScriptEnabled: script,
      });
      return tabOf(await context.newPage(), () => context.close());
    },
    close: () => browser.close(),
  };
}

function tabOf(page: Page, close: () => Promise<void>): ChromiumTab {
  return {
    page,
    go: async (address, timeout = PATIENCE) => {
      await page.goto(address, { waitUntil: 'load', timeout });
    },
    back: async () => {
      await page.goBack();
    },
    address: () => Promise.resolve(page.url()),
    // Its own way hands a function one value.
    look: (look, ...given) => page.evaluate(`(${String(look)})(...${JSON.stringify(given)})`),
    click: (selector) => page.locator(selector).first().click(),
    press: (key) => page.keyboard.press(key),
    pressWithControl: (key) => page.keyboard.press(`Control+${key}`),
    type: (text) => page.keyboard.type(text),
    close,
  };
}
