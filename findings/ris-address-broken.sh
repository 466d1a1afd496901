#!/usr/bin/env bash
# Package: @citation-js/plugin-ris 0.8.2, with @citation-js/core 0.8.2.
# What happens: a value of more than 70 letters is broken after every 70th, also within a word or an address. Nothing
#   tells a break that was put in from a blank that was there: the plugin that reads its own file back gives
#   the address with a blank in it.
# Why it matters: a reference leads back to the evidence. An address of more than 70 letters, as those of
#   news often are, arrives in the reader's library as one that leads nowhere.
# The product: src/exports/references/ris.ts writes RIS itself, one line a value.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2 >/dev/null

node --input-type=module <<'SCRIPT'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';

const { version } = JSON.parse(readFileSync('node_modules/@citation-js/plugin-ris/package.json', 'utf8'));
console.log(`@citation-js/plugin-ris ${version}, a newspaper article exported as RIS and read back`);

const URL = 'https://news.example/2021/09/05/water-came-back-to-the-upper-villages-two-days-later';
const ris = new Cite({ id: 'water', type: 'article-newspaper', title: 'Water came back', URL }).format('ris');
const back = new Cite(ris).data[0].URL;

console.log(`  given:     ${URL}`);
console.log(`  exported:\n${ris.trim().replace(/^/gm, '    ')}`);
console.log(`  read back: ${back}`);
console.log('  expected:  the address as it was given');

assert.equal(ris.includes(URL), false);
assert.ok(ris.includes(`UR  - ${URL.slice(0, 70)}\n${URL.slice(70)}`));
assert.equal(back, `${URL.slice(0, 70)} ${URL.slice(70)}`);
SCRIPT
