#!/usr/bin/env bash
# Package: edtf 4.11.1.
# What happens: an interval that begins and ends on the same day is refused ("invalid upper bound"), and so is one that
#   ends in the month in which it begins (`2021-09-06/2021-09`). Both are intervals of level 0 of EDTF, which
#   asks of the two ends only that they are dates, not that the second is later.
# Why it matters: "from the 6th to the 6th" is how an editor writes down that a report names both ends and that they are
#   one day, and "from the 6th until some day of that month" is what many reports say. A valid date is lost.
# The product: src/core/edtf.ts reads the two ends apart where the library refuses the whole.
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
console.log(`edtf ${version}, intervals parsed`);

function read(text) {
  try {
    const { min, max } = edtf(text);
    return [min, max].map((time) => new Date(time).toISOString().slice(0, 10)).join(' to ');
  } catch (error) {
    return `${error.name}: ${error.message}`;
  }
}

const seen = {};
for (const text of ['2021-09-06/2021-09-07', '2021-09-06/2021-09-06', '2021-09-06/2021-09']) {
  seen[text] = read(text);
  console.log(`  ${text.padEnd(22)} seen: ${seen[text]}`);
}
console.log('  expected of the second: 2021-09-06 to 2021-09-06; of the third: 2021-09-06 to 2021-09-30');

assert.equal(seen['2021-09-06/2021-09-07'], '2021-09-06 to 2021-09-07');
assert.match(seen['2021-09-06/2021-09-06'], /^RangeError: invalid upper bound/);
assert.match(seen['2021-09-06/2021-09'], /^RangeError: invalid upper bound/);
SCRIPT
