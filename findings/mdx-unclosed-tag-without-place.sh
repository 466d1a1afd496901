#!/usr/bin/env bash
# Package: remark-mdx 3.1.1 (the message is made by mdast-util-mdx-jsx 3.2.1).
# What happens: a tag that stands on a line of its own and is not closed ends in a message without `line`, `column` and
#   `place`. Printed, it says 1:1. Where the tag stands is told in the words of the reason alone.
#   Other faults, a brace that is not closed for one, have all three.
# Why it matters: editors who are no programmers mend the text by the line that a check names. This one sends them, and
#   the editor that underlines faults, to the top of the file.
# The product: src/record/body/page.ts takes line and column out of the words where the message has none.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --no-audit --no-fund remark-mdx@3.1.1 mdast-util-mdx-jsx@3.2.1 remark-parse@11.0.0 unified@11.0.5 >/dev/null

node --input-type=module <<'SCRIPT'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const { version } = JSON.parse(readFileSync('node_modules/remark-mdx/package.json', 'utf8'));
console.log(`remark-mdx ${version}, a page whose fifth line has the fault`);

function fault(line) {
  try {
    unified().use(remarkParse).use(remarkMdx).parse(`How we read.\n\nFirst the copy.\n\n${line}\n\nThen the rest.\n`);
  } catch (message) {
    return message;
  }
  throw new Error('no fault was found');
}

const tag = fault('<Rules>');
const brace = fault('Then { the date.');
for (const message of [tag, brace]) {
  console.log(`  printed: ${message}`);
  console.log(`    line ${message.line}, column ${message.column}, ${message.place ? 'a place' : 'no place'}`);
}
console.log('  expected of the first: line 5, column 1, and a place');

assert.match(tag.reason, /^Expected a closing tag for `<Rules>` \(5:1-5:8\)/);
assert.deepEqual([tag.line, tag.column, tag.place], [undefined, undefined, undefined]);
assert.match(String(tag), /^1:1: /);
assert.equal(brace.line === undefined || brace.place === undefined, false);
SCRIPT
