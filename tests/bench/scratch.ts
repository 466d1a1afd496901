/** A copy of a checkout with another content, to build in. */
import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PARTS = ['public', 'scripts', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'content/pages'];

/**
 * Copies what a build needs.
 * @param checkout the project's folder, with its packages installed
 * @param content the content to build; the checkout's own where it is not given
 * @param target a folder that is made
 */
export function copyCheckout(checkout: string, content: string | undefined, target: string): void {
  mkdirSync(target, { recursive: true });
  for (const part of PARTS) {
    if (existsSync(join(checkout, part))) cpSync(join(checkout, part), join(target, part), { recursive: true });
  }
  cpSync(content ?? join(checkout, 'content'), join(target, 'content'), { recursive: true });
  symlinkSync(resolve(checkout, 'node_modules'), join(target, 'node_modules'));
}
