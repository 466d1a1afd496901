#!/usr/bin/env bash
# Package: sirv 3.0.2.
# What happens: a request for the last ten bytes of a file (`Range: bytes=-10`) is answered with its first eleven, as if
#   the length were the place of the last byte. A request for the first byte alone (`bytes=0-0`) gets all of them.
# Why it matters: programs that read the end of a file first, as those of zipped data and of columns do, get something
#   else, with a status that says that it is what they asked for.
# The product: scripts/serve/range.ts tells sirv the part from the file's first byte.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --no-audit --no-fund sirv@3.0.2 >/dev/null
mkdir files
printf 'abcdefghijklmnopqrstuvwxyz' >files/letters.txt

node --input-type=module <<'SCRIPT'
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import sirv from 'sirv';

const server = createServer(sirv('files', { dev: true }));
await new Promise((resolve) => server.listen(0, 'localhost', resolve));
const address = `http://localhost:${server.address().port}/letters.txt`;

const seen = {};
for (const range of ['bytes=-10', 'bytes=0-0']) {
  const answer = await fetch(address, { headers: { range } });
  seen[range] = `${answer.status} ${await answer.text()}`;
  console.log(`  asked:  ${range}\n  seen:   ${seen[range]}`);
}
console.log('  expected: 206 qrstuvwxyz, and 206 a');
server.close();

assert.equal(seen['bytes=-10'], '206 abcdefghijk');
assert.equal(seen['bytes=0-0'], '206 abcdefghijklmnopqrstuvwxyz');
SCRIPT
