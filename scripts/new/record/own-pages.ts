/** What a new record says of itself: its advice for editors, and the page that only its editors can write. */
import { quoted } from '../../cli/yaml-text.ts';
import { SAMPLE } from './sample.ts';

/**
 * @param manifest its name, and what the ids of its claims begin with
 * @param sample the files of the sample
 */
export function readmeText({ name, ids }: { name: string; ids: string }, sample: readonly string[]): string {
  const files = [...sample, `sources/${SAMPLE.source}.fingerprint.json`, `versions/${ids}-001/`];
  return `# ${name}

A record for the engine that made it. Put \`CONTENT=<this folder>\` before each of its commands, in the engine's folder:

\`\`\`sh
CONTENT=<this folder> npm run check   # every mistake, with its line
CONTENT=<this folder> npm run dev     # the site, as you write
CONTENT=<this folder> npm run build   # the site, to publish
\`\`\`

How to write for a record, from an article to a published claim, stands in the engine's \`content/README.md\`.

## First

1. Read \`record.yaml\` from its top to its end, and put your own words in. Sides can be added, renamed and taken out as long as nothing is published. What the sample shows of them changes with it, and the check says so (\`claim-changed\`): that guards what readers cite, and the sample nobody has read. \`npm run claim:revise -- --changed "Our own words"\` records it as it is now.
2. Write \`pages/about.mdx\`: who you are, who pays, what your interests are. The other pages (method, how to cite, data, corrections, accessibility, privacy) come with the engine; a file of the same name in \`pages/\` takes the place of one.
3. Look at the sample, and try the commands on it. Its article, for a file of your own outside this folder:

   \`\`\`text
${SAMPLE.article.trimEnd().replaceAll(/^(?=.)/gm, '   ')}
   \`\`\`

4. Write your first claim. Then take the sample out, and \`lead\` in \`record.yaml\` names a claim of yours:

${files.map((file) => `   - \`${file}\``).join('\n')}
`;
}

export function aboutText(name: string, today: string): string {
  return `---
title: About
description: ${quoted(`Who is behind ${name}, who pays for it, and what its interests are.`)}
reviewed: ${quoted(today)}
---

Write here, in a few sentences, what the record is about and for whom it is.

## Who is behind it

Write here who answers for every sentence outside quotation marks.

## Money

Write here who pays.

## Interests

Write here what ties the editors have to anybody whom the record is about, and how its articles were chosen.

## Report an error

[How to report an error](/corrections/#report), and what happens then.
`;
}
