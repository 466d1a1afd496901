#!/usr/bin/env bash
# citeproc 2.4.63 (with @citation-js/core and plugin-csl 0.8.2): a number such as MI-001, whose letters are Roman numerals too, is
# taken for a range, and its hyphen is printed as a dash; PJ-001 keeps it. The number of a report, printed so, is not found
# where somebody looks for it. CSL 1.0.2 calls a variable numeric where its numbers may have a prefix or a suffix; that letters
# after which a hyphen stands are a number of their own is the engine's reading. "MI\-001" in the data keeps the hyphen.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-csl@0.8.2 citeproc@2.4.63
cat > try.mjs <<'JS'
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
const printed = (number) =>
  new Cite([{ id: 'a', type: 'report', title: 'On mills', number, issued: { 'date-parts': [[2010]] } }])
    .format('bibliography', { template: 'apa', format: 'text' })
    .trim();
for (const number of ['PJ-001', 'MI-001', 'IV-2', 'X-1', 'AI-001', 'CD-7', String.raw`MI\-001`]) console.log(`${number} => ${printed(number)}`);
JS
seen=$(node try.mjs)
echo "$seen"
echo 'expected: each number as it was given'
grep -q 'PJ-001 => .*PJ-001' <<<"$seen"
grep -q 'MI-001 => .*MI–001' <<<"$seen"
echo 'The behaviour is still there.'
