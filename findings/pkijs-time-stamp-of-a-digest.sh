#!/usr/bin/env bash
# Package: pkijs 4.0.0.
# What happens: `SignedData.verify()` proves a time-stamp (RFC 3161) only where it is given the very data that was stamped.
#   With their digest alone, which is all that the stamp holds, it says that input data are missing.
# Why it matters: whoever may not publish a text publishes its digest. OpenSSL takes either (`-data`, `-digest`).
# The product: src/record/stamps/open.ts compares the signed digest itself, and proves the signature by the library's
#   `verifyWithPublicKey` and the chain by its `CertificateChainValidationEngine`. It also asks what the library does not:
#   that the certificate is for time-stamps alone, and that the signature names it.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --no-audit --no-fund pkijs@4.0.0 asn1js@4.0.0 >/dev/null

# An authority for a minute (it needs OpenSSL).
openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out tsa.pem -subj /CN=Minute -days 2 \
  -addext extendedKeyUsage=critical,timeStamping 2>/dev/null
printf '[tsa]\ndefault_tsa=t\n[t]\nserial=serial\nsigner_digest=sha256\ndefault_policy=1.2.3.4.1\ndigests=sha256\n' >tsa.cnf
echo 01 >serial
printf 'The ferry left at nine.' >text
openssl ts -query -data text -sha256 -cert -out question 2>/dev/null
openssl ts -reply -config tsa.cnf -section t -queryfile question -signer tsa.pem -inkey key.pem -out answer 2>/dev/null
openssl ts -verify -digest "$(sha256sum text | cut -d' ' -f1)" -in answer -CAfile tsa.pem 2>/dev/null

node --input-type=module <<'SCRIPT'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { SignedData, TimeStampResp } from 'pkijs';

const { version } = JSON.parse(readFileSync('node_modules/pkijs/package.json', 'utf8'));
console.log(`pkijs ${version}, SignedData.verify() of a time-stamp`);
const { timeStampToken } = TimeStampResp.fromBER(new Uint8Array(readFileSync('answer')));
const signed = new SignedData({ schema: timeStampToken.content });
const data = new Uint8Array(readFileSync('text')).buffer;
console.log('  given: the text\n  seen: ', await signed.verify({ signer: 0, data }));
const seen = await signed.verify({ signer: 0 }).catch(({ message }) => message);
console.log(`  given: nothing but the time-stamp\n  seen:  ${seen}\n  expected: a way to give the digest`);
assert.equal(seen, 'Missed detached data input array');
SCRIPT
