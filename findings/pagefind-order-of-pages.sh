#!/usr/bin/env bash
# Package: pagefind 1.6.0.
# What happens: the same pages, added in another order, give another index: other bytes, and other names of the files,
#   which are made from what is in them. In the same order the index is the same each time.
# Why it matters: whoever wants to see that a published record is what its sources give builds it again and compares.
#   A folder that is read in another order makes two sound builds look different, and readers load the index anew.
# The product: src/integrations/pagefind.ts adds the entries one after the other, in the order in which the record has them.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --no-audit --no-fund pagefind@1.6.0 >/dev/null

node --input-type=module <<'SCRIPT'
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { close, createIndex } from 'pagefind';

const { version } = JSON.parse(readFileSync('node_modules/pagefind/package.json', 'utf8'));
console.log(`pagefind ${version}, three pages given to addHTMLFile`);

const pages = {
  'bridge.html': 'The bridge was open on Friday.',
  'mill.html': 'The mill was empty on Saturday.',
  'road.html': 'Nobody saw the road.',
};

async function indexOf(...names) {
  const { index } = await createIndex();
  for (const name of names) {
    const content = `<html lang="en"><head><title>${name}</title></head><body><p>${pages[name]}</p></body></html>`;
    const { errors } = await index.addHTMLFile({ sourcePath: name, content });
    assert.deepEqual(errors, []);
  }
  const { files } = await index.getFiles();
  return files.map(({ path, content }) => `${path} ${createHash('sha256').update(content).digest('hex')}`).sort();
}

const first = await indexOf('bridge.html', 'mill.html', 'road.html');
const again = await indexOf('bridge.html', 'mill.html', 'road.html');
const other = await indexOf('road.html', 'bridge.html', 'mill.html');
await close();

const words = (files) => files.find((file) => file.startsWith('index/')).split(' ')[0];
const differing = other.filter((file) => !first.includes(file)).length;
console.log(`  bridge, mill, road:       ${words(first)}`);
console.log(`  bridge, mill, road again: ${words(again)}`);
console.log(`  road, bridge, mill:       ${words(other)}; ${differing} of ${other.length} files are others`);
console.log('  expected: one index for one set of pages');

assert.deepEqual(again, first);
assert.notEqual(words(other), words(first));
SCRIPT
