#!/usr/bin/env bash
# Package: edtf 4.11.1.
# What happens: the seasons are the quarters of the year. Spring (21), and even "spring, northern hemisphere" (25), runs
#   from January to March, the very days of the first quarter (33), for which EDTF has a number of its own.
# Why it matters: whoever sorts or compares accounts by `min` and `max` puts "spring 2021" before April, and a
#   report of 10 May 2021 after the spring in which it was written.
# The product: src/core/edtf.ts lets the library read days, months, years and intervals alone. A season is refused
#   with its line, so that the editor says which months are meant.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --no-audit --no-fund edtf@4.11.1 >/dev/null

node --input-type=module <<'SCRIPT'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import edtf from 'edtf';

const { version } = JSON.parse(readFileSync('node_modules/edtf/package.json', 'utf8'));
console.log(`edtf ${version}, the first and last day of seasons (level 2)`);

function days(text) {
  const { min, max } = edtf(text, { level: 2 });
  return [min, max].map((time) => new Date(time).toISOString().slice(0, 10)).join(' to ');
}

const names = { '2021-21': 'spring', '2021-25': 'spring, northern hemisphere', '2021-33': 'first quarter' };
for (const [text, name] of Object.entries(names)) console.log(`  ${text} (${name}) seen: ${days(text)}`);
const spring = edtf('2021-25', { level: 2 });
const holds = ['2021-02-10', '2021-05-10'].map((day) => spring.covers(edtf(day)));
console.log(`  2021-25 covers 10 February: ${holds[0]}; 10 May: ${holds[1]}`);
console.log('  expected: spring in the north has May in it and not February; the first quarter is another thing');

for (const text of Object.keys(names)) assert.equal(days(text), '2021-01-01 to 2021-03-31');
assert.deepEqual(holds, [true, false]);
SCRIPT
