#!/usr/bin/env bash
# Package: remark-directive 4.0.0 (its grammar: micromark-extension-directive 4.0.0).
# What happens: `:30` in "at 10:30" is read as a text directive called "30", though the documentation says that a name
#   begins with a letter. No plugin knows that directive, and it becomes an empty element: the minutes are gone.
# Why it matters: when something was said is what the record is about. The page ships without a warning, and "10" looks
#   like a whole and sound statement.
# The product: src/record/body/remark-plain-colons.ts turns each such node back into the text that it was.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --no-audit --no-fund remark-directive@4.0.0 micromark-extension-directive@4.0.0 \
  remark-parse@11.0.0 remark-rehype@11.1.2 rehype-stringify@10.0.1 unified@11.0.5 >/dev/null

node --input-type=module <<'SCRIPT'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const { version } = JSON.parse(readFileSync('node_modules/remark-directive/package.json', 'utf8'));
console.log(`remark-directive ${version}, markdown to HTML with remark-rehype`);

const markdown = 'The first report is of 10:30 that morning.';
const processor = unified().use(remarkParse).use(remarkDirective).use(remarkRehype).use(rehypeStringify);
const nodes = processor.parse(markdown).children[0].children.map(({ type, name, value }) => [type, name ?? value]);
const html = String(processor.processSync(markdown));

console.log(`  given:    ${markdown}`);
console.log(`  nodes:    ${JSON.stringify(nodes)}`);
console.log(`  seen:     ${html}`);
console.log(`  expected: <p>${markdown}</p>`);

assert.deepEqual(nodes[1], ['textDirective', '30']);
assert.equal(html, '<p>The first report is of 10<div></div> that morning.</p>');
SCRIPT
