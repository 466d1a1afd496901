import { rm } from 'node:fs/promises';
import { build, type AstroInlineConfig } from 'astro';

/** Where the site is built, for which address, and how much is said about it. */
export interface SiteBuild {
  /** The project's folder. */
  root: string;
  /** The folder for the finished site. It is emptied. */
  outDir: string;
  /** The path under which the site will be served, as `/panjshir/`; astro.config's own where it is not given. */
  base?: string;
  logLevel?: NonNullable<AstroInlineConfig['logLevel']>;
}

/**
 * Builds the site into a folder. It has no cache: two builds of the same content give the same bytes.
 * @throws Error from a page or an integration.
 */
export async function buildSite({ root, outDir, base, logLevel = 'info' }: SiteBuild): Promise<void> {
  const cacheDir = `${outDir}.cache`;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  try {
    await build({ root, outDir, cacheDir, logLevel, ...(base !== undefined && { base }) });
  } finally {
    await rm(cacheDir, { recursive: true, force: true });
  }
}
