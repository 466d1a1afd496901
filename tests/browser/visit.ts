import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Site } from '../site/bases.ts';

/** A page that was opened, and everything about it that a visitor should never meet. */
export interface Visit {
  page: Page;
  /**
   * What went wrong so far: console errors and warnings, uncaught exceptions, violations of the policy, files of the
   * site that are missing, and requests to anybody else (each was refused). Empty on a good page.
   */
  faults: string[];
  close: () => Promise<void>;
}

export interface VisitOptions extends BrowserContextOptions {
  /** Which site to visit: that of the invented record where it is not given. */
  site?: Site;
}

/** The browser that all tests share, as one file of them sees it. */
export interface Visits {
  /**
   * Opens a page in a fresh context and waits until it is loaded.
   * @param path - from the site's root, without the base: `claims/` or `map/?place=sill-pass`
   */
  open: (path: string, options?: VisitOptions) => Promise<Visit>;
  close: () => Promise<void>;
}

/** Shows a page in the site's own faces: a first visit goes without one that is late, and so does a busy machine. */
export async function inOwnFaces(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const { href } of document.querySelectorAll<HTMLLinkElement>('link[rel="preload"][as="font"]')) {
      const [family, weight] = href.includes('newsreader') ? ['Newsreader', '400 650'] : ['Archivo Narrow', '400 700'];
      document.fonts.add(await new FontFace(family, `url(${href})`, { weight, display: 'block' }).load());
    }
  });
}

/** Comes to the browser. Leave it in `afterAll`. */
export async function startVisits(): Promise<Visits> {
  const browser = await chromium.connect(inject('browser'));
  return {
    open: (path, options = {}) => open(browser, path, options),
    close: () => browser.close(),
  };
}

async function open(
  browser: Browser,
  path: string,
  { site: which = 'invented', ...options }: VisitOptions,
): Promise<Visit> {
  const site = inject('sites')[which];
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  const faults: string[] = [];
  await refuseOthers(context, new URL(site).origin, faults);
  await reportViolations(context, faults);
  const page = await context.newPage();
  page.on('console', (message) => {
    // What this library says of the worker that it keeps away.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    faults.push(`uncaught: ${error.message}`);
  });
  page.on('response', (response) => {
    const missing = response.status() >= 400 && !response.request().isNavigationRequest();
    if (missing) faults.push(`missing: ${response.url()}`);
  });
  await page.goto(new URL(path, site).href, { waitUntil: 'load' });
  return { page, faults, close: () => context.close() };
}

async function refuseOthers(context: BrowserContext, origin: string, faults: string[]): Promise<void> {
  await context.route(
    (url) => url.origin !== origin,
    async (route) => {
      faults.push(`foreign: ${route.request().url()}`);
      await route.abort();
    },
  );
}

async function reportViolations(context: BrowserContext, faults: string[]): Promise<void> {
  await context.exposeFunction('reportViolation', (text: string) => faults.push(`policy: ${text}`));
  await context.addInitScript(() => {
    const { reportViolation } = window as unknown as { reportViolation: (text: string) => void };
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
      reportViolation(`${effectiveDirective} refused ${blockedURI} from ${sourceFile}`);
    });
  });
}
