#!/usr/bin/env bash
# Package: zod 4.6.7.
# What happens: `z.url()` says that an address is valid and gives back another: blanks at its ends and a line break
#   within it are taken out. It does so without `normalize`, the option that asks for a rewritten address.
# Why it matters: an address is evidence as it was written. One that was broken in two when it was pasted becomes an
#   address that nobody wrote, and the editor is not told to look at it.
# The product: src/core/schema/common.ts asks for an address without any blank first, and stops there if it has one.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --no-audit --no-fund zod@4.6.7 >/dev/null

node --input-type=module <<'SCRIPT'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const { version } = JSON.parse(readFileSync('node_modules/zod/package.json', 'utf8'));
console.log(`zod ${version}, z.url().safeParse(address)`);

const cases = [
  ['https://archive.example/2021/09/the-long-\nway', 'https://archive.example/2021/09/the-long-way'],
  [' https://archive.example/2021 ', 'https://archive.example/2021'],
];
for (const [address, result] of cases) {
  const { success, data } = z.url().safeParse(address);
  console.log(`  given: ${JSON.stringify(address)}\n  seen:  success ${success}, ${JSON.stringify(data)}`);
  assert.deepEqual({ success, data }, { success: true, data: result });
}
console.log('  expected: the text as it was given, or a problem');
SCRIPT
