import { fileURLToPath } from 'node:url';

/** The paths under which the tests build and serve the site. */
export type Base = '/' | '/panjshir/';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The built site for each base: `npm run build` makes the first, the tests make the second from the same files. */
export const FOLDERS: Record<Base, string> = {
  '/': `${root}dist`,
  '/panjshir/': `${root}.cache/panjshir`,
};

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of each build while the tests run. */
    sites: Record<Base, string>;
  }
}
