/** Which stage of a build a line of its log tells of. */

export const STAGES = ['read and check', 'bundle', 'pages', 'other files', 'cards', 'index'] as const;
export type Stage = (typeof STAGES)[number];

/**
 * The stage that goes on when the line is printed, or that made the file that it names. Astro prints each file once it
 * is written.
 */
export function stageOf(line: string): Stage | undefined {
  if (line.includes('Building static entrypoints')) return 'bundle';
  const file = /[├└]─ (\S+)/.exec(line)?.[1];
  if (file !== undefined) {
    if (file.endsWith('.html')) return 'pages';
    return file.endsWith('.png') ? 'cards' : 'other files';
  }
  return line.includes('`sitemap-index.xml` created') ? 'index' : undefined;
}
