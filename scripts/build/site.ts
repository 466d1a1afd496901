import { rm } from 'node:fs/promises';
import { writeSums } from './sums.ts';

/** Where the site is built. Its address is in the environment, as astro.config reads it. */
export interface SiteBuild {
  /** The project's folder. */
  root: string;
  /** The folder for the finished site. It is emptied. */
  outDir: string;
}

/**
 * Builds the site into a folder. It has no cache: two builds of the same content give the same bytes.
 * @throws Error from a page or an integration.
 */
export async function buildSite({ root, outDir }: SiteBuild): Promise<void> {
  const cacheDir = `${outDir}.cache`;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  // Read when it is needed: the threads of its bundler (Rolldown 1) begin with it, and a command that ended right after, as its
  // content had a mistake, stood still now and then. It is told sooner, too.
  const { build } = await import('astro');
  try {
    await build({ root, outDir, cacheDir });
    await writeSums(outDir);
  } finally {
    await rm(cacheDir, { recursive: true, force: true });
  }
}
