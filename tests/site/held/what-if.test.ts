/** What a reader’s browser judges by: the very files that it loads, on every claim. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { compare } from '../../../src/features/what-if/judge.ts';
import type { Inputs } from '../../../src/features/what-if/inputs.ts';
import { stillPublished } from '../../../src/record/published.ts';
import { found } from '../formats/built-file.ts';
import { FOLDER, RECORD } from '../this-site.ts';
import { filesBelow } from '../tree.ts';

interface Built {
  compare: typeof compare;
}

const script = found(
  filesBelow(FOLDER).find((path) => /(?:^|\/)judge\.[^/]+\.js$/.test(path)),
  'script of the rules',
);
const { compare: judge } = (await import(pathToFileURL(join(FOLDER, script)).href)) as Built;

test('the rules that a browser loads give every claim the build’s verdict, by the same rule, for the same reasons', () => {
  const claims = stillPublished(RECORD.claims);
  expect(claims.length).toBeGreaterThan(0);
  for (const { id, slug, judgement } of claims) {
    const inputs = JSON.parse(readFileSync(join(FOLDER, 'what-if', `${slug}.json`), 'utf8')) as Inputs;
    const { record } = judge(inputs, { turns: new Map(), added: [] });
    const { verdict, ruleNumber, rule, inputs: asked, uncounted } = judgement;
    expect(record, id).toMatchObject({ verdict, ruleNumber, rule, inputs: asked, uncounted });
  }
});
