// @ts-check
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { addressFrom } from './src/core/site-address.ts';
import { contentFolder } from './src/record/content-folder.ts';
import { contentProblems } from './src/integrations/content-problems.ts';
import { hostHeaders } from './src/integrations/host-headers.ts';
import { offline } from './src/integrations/offline.ts';
import { inSitemap } from './src/integrations/page-days.ts';
import { ownStyle } from './src/integrations/own-style.ts';
import { pagefind } from './src/integrations/pagefind.ts';
import { wholeRecord } from './src/integrations/whole-record.ts';
import { sideStyles } from './src/integrations/side-styles.ts';

const { site, base } = addressFrom(process.env);

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // The default, 'jsx', glues inline elements that stand on separate lines.
  compressHTML: true,
  // The policy allows nothing inline but one style: scripts and styles stay in files, until `ownStyle`. Several files are on their way to the disk at a
  // time, so that nothing waits for one after the other; each has the same bytes in whatever order they are made.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  vite: {
    build: { assetsInlineLimit: 0 },
    resolve: { alias: { '@record': contentFolder() } },
    // A script is named for its component. By itself it would have the whole of what Astro calls it, on every page.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: { entryFileNames: ({ name }) => `_astro/${name.replace(/\.astro_.*$/, '')}.[hash].js` },
          },
        },
      },
    },
  },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  markdown: { processor: unified(), syntaxHighlight: false },
  integrations: [
    mdx(),
    // Recorded versions are for those who cite them, cards for other pages: whoever searches is led to the claims.
    sitemap({
      filter: (page) => !/\/(?:v\/\d+|embed)\/$/.test(page),
      serialize: inSitemap(contentFolder(), site + base),
    }),
    sideStyles(),
    pagefind(),
    hostHeaders(),
    // After all that writes pages and files of the site. On a disk there is nothing to wait for: those pages share one style.
    wholeRecord(),
    ownStyle(),
    offline(),
    contentProblems(),
  ],
});
