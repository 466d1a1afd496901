import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { compressed } from '../../../scripts/lighthouse/compressed.ts';
import { serve } from '../../../scripts/serve/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'compressed-'));
const PAGE = `<p>${'The ferry crossed the river. '.repeat(50)}</p>`;
const PICTURE = Buffer.from([0x52, 0x49, 0x46, 0x46]);
writeFileSync(join(folder, 'index.html'), PAGE);
writeFileSync(join(folder, 'ferry.webp'), PICTURE);
const plain = await serve({ folder, base: '/', port: 0 });
const site = await compressed(plain);

afterAll(async () => {
  await site.close();
  await plain.close();
  rmSync(folder, { recursive: true });
});

/** What comes over the line, and how it is said to be written. */
function sent(path: string, accept: string): Promise<{ encoding: string | undefined; body: Buffer }> {
  return new Promise((resolve, reject) => {
    request(new URL(path, site.url), { headers: { 'accept-encoding': accept } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({ encoding: response.headers['content-encoding'], body: Buffer.concat(parts) });
      });
    })
      .on('error', reject)
      .end();
  });
}

test('text goes out compressed to whoever takes it', async () => {
  const { encoding, body } = await sent('', 'gzip, br');
  expect(encoding).toBe('gzip');
  expect(body.length).toBeLessThan(PAGE.length / 5);
  expect(gunzipSync(body).toString()).toBe(PAGE);
});

test('text goes out as it is to whoever does not', async () => {
  expect(await sent('', 'identity')).toEqual({ encoding: undefined, body: Buffer.from(PAGE) });
});

test('a picture goes out as it is', async () => {
  expect(await sent('ferry.webp', 'gzip')).toEqual({ encoding: undefined, body: PICTURE });
});
