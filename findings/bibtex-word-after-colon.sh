#!/usr/bin/env bash
# Package: @citation-js/plugin-bibtex 0.8.2, with @citation-js/core 0.8.2.
# What happens: BibTeX styles make the capitals of a title small unless braces protect them, so the plugin puts
#   braces round every capitalised word except the first. It counts the first word after a colon as a first word too:
#   `UN` has braces in "Notes of UN envoys", and none in "Notes: UN envoys".
# Why it matters: titles of fact-checks and of news often have the form "topic: who did what". The word after the colon
#   is then a name or an acronym, and a style that sets titles in sentence case prints "un envoys".
# The product: src/exports/references/bibtex.ts writes BibTeX itself; src/exports/references/latex.ts braces every word with a capital.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 >/dev/null

node --input-type=module <<'SCRIPT'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

const { version } = JSON.parse(readFileSync('node_modules/@citation-js/plugin-bibtex/package.json', 'utf8'));
console.log(`@citation-js/plugin-bibtex ${version}, a web page exported as BibTeX`);

function exportedTitle(title) {
  const entry = new Cite({ id: 'notes', type: 'webpage', title }).format('bibtex');
  return /title = \{(.*)\},/.exec(entry)[1];
}

const seen = {};
for (const title of ['Notes of UN envoys', 'Notes: UN envoys']) {
  seen[title] = exportedTitle(title);
  console.log(`  title:  ${title}\n  seen:   ${seen[title]}`);
}
console.log('  expected of the second: Notes: {UN} envoys');

assert.equal(seen['Notes of UN envoys'], 'Notes of {UN} envoys');
assert.equal(seen['Notes: UN envoys'], 'Notes: UN envoys');
SCRIPT
