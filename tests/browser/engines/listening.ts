import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../../scripts/serve/server.ts';
import { FOLDERS, INVENTED_BASE } from '../../site/bases.ts';
import { filesBelow } from '../../site/tree.ts';
import type { Tab } from './tab.ts';

/** Runs first on every page, and writes down what a visitor should never meet. */
const LISTENER = `(() => {
  const note = (fault) => sessionStorage.setItem('faults', JSON.stringify([...JSON.parse(sessionStorage.getItem('faults') ?? '[]'), fault]));
  addEventListener('error', ({ message, target }) => {
    // Firefox says so of every hint to load a module that is there already.
    if (target.rel !== 'modulepreload') note(message ? 'uncaught: ' + message : 'missing: ' + (target.src ?? target.href));
  }, true);
  addEventListener('unhandledrejection', ({ reason }) => note('unheld: ' + reason));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => note('policy: ' + effectiveDirective + ' refused ' + blockedURI));
  for (const level of ['error', 'warn']) console[level] = (...words) => note('console: ' + words.join(' '));
})();`;

/** The invented record, served with pages that write down their faults: not every driver hears of them. */
export async function serveListening(): Promise<{ url: string; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'listening-site-'));
  cpSync(FOLDERS.invented, folder, { recursive: true });
  writeFileSync(join(folder, 'listener.js'), LISTENER);
  for (const path of filesBelow(folder).filter((file) => file.endsWith('.html'))) {
    const html = readFileSync(join(folder, path), 'utf8');
    const listened = html.replace(
      /<script\b|<\/head>/,
      (first) => `<script src="${INVENTED_BASE}listener.js"></script>${first}`,
    );
    writeFileSync(join(folder, path), listened);
  }
  const { url, close } = await serve({ folder, base: INVENTED_BASE, port: 0 });
  return {
    url,
    close: async () => {
      await close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** What went wrong on the pages that a tab has shown of {@link serveListening}. */
export function faultsOf(tab: Tab): Promise<string[]> {
  return tab.look(() => JSON.parse(sessionStorage.getItem('faults') ?? '[]') as string[]);
}
