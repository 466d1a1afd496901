/**
 * `npm run source:stamp -- <id>`: has each authority that the record lists sign the digest of an article’s text and the
 * time, and writes `sources/<id>.<authority>.tsr`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStamp, stampRequest } from '../src/record/stamps/open.ts';
import { shownPath } from '../src/record/content-folder.ts';
import { readEntries } from '../src/record/entries.ts';
import { readFingerprints } from '../src/record/fingerprints.ts';
import { readFiles, type ContentFiles } from '../src/record/reading/files.ts';
import { STAMP } from '../src/record/stamps/files.ts';
import { InputError, named, runCommand } from './cli/command.ts';
import { openContent } from './cli/content.ts';
import { askForStamp } from './stamp/ask.ts';

const USAGE = `Usage: npm run source:stamp -- <id>

Has each authority under "authorities" in record.yaml stamp a source with the time (RFC 3161), and writes what it answers
to sources/<id>.<authority>.tsr. What is sent is the SHA-256 of the article's text, from its fingerprint, and nothing else.
An answer is written only where it leads to the certificate authorities/<authority>.pem. What is stamped stays as it is.

  <id>              the source's slug, as in sources/<id>.yaml
  --help            show this
  CONTENT=<folder>  in the environment: the record's folder (default: content)
`;

await runCommand(USAGE, {}, process.argv.slice(2), async ({ positionals }) => {
  const { id } = named(positionals, 'id');
  const folder = openContent();
  const files = await readFiles(folder, shownPath(folder), () => undefined);
  const { authorities, digest } = neededFor(id, files);
  let missing = 0;
  for (const { id: authority, name, address } of authorities) {
    const target = join(folder, 'sources', `${id}.${authority}${STAMP}`);
    const shown = shownPath(target);
    const there = files.stamps.find((each) => each.slug === id && each.authority === authority);
    if (there !== undefined) {
      const time = there.stamp?.value?.time;
      process.stdout.write(
        `${shown}: ${time === undefined ? 'there is a file already; see npm run check' : `${time}, unchanged`}.\n`,
      );
      continue;
    }
    const certificate = files.certificates.find((each) => each.authority === authority)?.text;
    const told = await stampBy({ name, address, authority, certificate, digest });
    if ('fault' in told) {
      missing += 1;
      process.stderr.write(`${name}: ${told.fault} (${address})\n`);
      continue;
    }
    writeFileSync(target, told.bytes);
    process.stdout.write(`${shown}: ${name}, ${told.time}.\n`);
  }
  return missing === 0 ? 0 : 1;
});

/**
 * What the record has to say for it.
 * @throws InputError where it does not
 */
function neededFor(id: string, files: ContentFiles) {
  const entries = readEntries(files, () => undefined);
  const { manifest } = entries;
  if (manifest === undefined) throw new InputError('record.yaml cannot be read. Run npm run check, which says why.');
  const { authorities } = manifest.data;
  if (authorities === undefined)
    throw new InputError(
      `${manifest.path}: it lists no authorities of time-stamps. Add two under authorities, and the certificate of each as authorities/<id>.pem.`,
    );
  const fingerprint = readFingerprints(files.fingerprints, entries, () => undefined).get(id);
  if (fingerprint === undefined)
    throw new InputError(`There is no source "${id}" with a fingerprint. Name one, or run npm run check.`);
  if (fingerprint.digests === undefined)
    throw new InputError(
      `${id}.fingerprint.json has no digest of the text. Make it again with npm run source:fingerprint.`,
    );
  return { authorities, digest: fingerprint.digests.text };
}

interface Asked {
  name: string;
  address: string;
  authority: string;
  certificate: string | undefined;
  digest: string;
}

async function stampBy({
  address,
  authority,
  certificate,
  digest,
}: Asked): Promise<{ bytes: Uint8Array; time: string } | { fault: string }> {
  if (certificate === undefined) return { fault: `there is no certificate authorities/${authority}.pem: add it` };
  const answer = await askForStamp(address, stampRequest(digest));
  if ('fault' in answer) return answer;
  const { value, wrong } = await openStamp(answer.bytes, certificate, authority);
  if (wrong !== undefined) return { fault: `nothing was written: ${wrong.map(({ message }) => message).join('; ')}` };
  return value.digest === digest
    ? { bytes: answer.bytes, time: value.time }
    : { fault: 'nothing was written: it stamps another digest than the one that was sent' };
}
