/** The least that Astro can make of the same claims: a page for each with its text, and a list. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TheRecord } from '../../src/record/types.ts';

const CONFIG = `import { defineConfig } from 'astro/config';
export default defineConfig({});
`;
const COLLECTION = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
export const collections = {
  claims: defineCollection({
    loader: glob({ pattern: '*.md', base: './content' }),
    schema: z.object({ title: z.string() }),
  }),
};
`;
const CLAIM = `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('claims')).map((claim) => ({ params: { slug: claim.id }, props: { claim } }));
}
const { claim } = Astro.props;
const { Content } = await render(claim);
---
<html lang="en"><head><meta charset="utf-8" /><title>{claim.data.title}</title></head>
<body><h1>{claim.data.title}</h1><Content /></body></html>
`;
const LIST = `---
import { getCollection } from 'astro:content';
const claims = await getCollection('claims');
---
<html lang="en"><head><meta charset="utf-8" /><title>Claims</title></head>
<body><ul>{claims.map(({ id, data }) => <li><a href={\`/claims/\${id}/\`}>{data.title}</a></li>)}</ul></body></html>
`;

/**
 * Writes the site into a folder, ready to build.
 * @param packages a checkout whose packages it uses
 */
export function writeMinimalSite(folder: string, packages: string, { claims }: Pick<TheRecord, 'claims'>): void {
  for (const part of ['content', 'src/pages/claims']) mkdirSync(join(folder, part), { recursive: true });
  const write = (path: string, text: string): void => {
    writeFileSync(join(folder, path), text);
  };
  write('package.json', '{ "type": "module", "private": true }\n');
  write('astro.config.mjs', CONFIG);
  write('src/content.config.ts', COLLECTION);
  write('src/pages/index.astro', LIST);
  write('src/pages/claims/[slug].astro', CLAIM);
  for (const { slug, title, html } of claims)
    write(`content/${slug}.md`, `---\ntitle: ${JSON.stringify(title)}\n---\n\n${html}\n`);
  symlinkSync(resolve(packages, 'node_modules'), join(folder, 'node_modules'));
}
