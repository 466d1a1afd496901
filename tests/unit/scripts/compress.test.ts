import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compressSite } from '../../../scripts/compress/compress.ts';

const PAGE = `<p>${'The ferry crossed twice. '.repeat(200)}</p>`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compress-'));
  mkdirSync(join(folder, 'claims'));
  writeFileSync(join(folder, 'claims/index.html'), PAGE);
  writeFileSync(join(folder, 'short.html'), '<p>Short.</p>');
  writeFileSync(join(folder, 'card.png'), PAGE);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('what a server of one’s own is given', () => {
  test('is a gzip and a Brotli file beside each text, which hold that text', async () => {
    const { files, bytes } = await compressSite(folder);
    const packed = (ending: string) => readFileSync(join(folder, `claims/index.html${ending}`));
    expect(gunzipSync(packed('.gz')).toString()).toBe(PAGE);
    expect(brotliDecompressSync(packed('.br')).toString()).toBe(PAGE);
    expect(files).toBe(1);
    expect(bytes).toEqual({ plain: PAGE.length, gzip: packed('.gz').length, brotli: packed('.br').length });
  });

  test('is nothing beside what is too short to gain, or is compressed already, and no half of a file', async () => {
    await compressSite(folder);
    expect(readdirSync(folder).toSorted()).toEqual(['card.png', 'claims', 'short.html']);
    expect(readdirSync(join(folder, 'claims')).toSorted()).toEqual(['index.html', 'index.html.br', 'index.html.gz']);
  });

  test('has the same bytes when it is made again', async () => {
    await compressSite(folder);
    const first = readFileSync(join(folder, 'claims/index.html.gz'));
    await compressSite(folder);
    expect(readFileSync(join(folder, 'claims/index.html.gz')).equals(first)).toBe(true);
    expect(readdirSync(join(folder, 'claims'))).toHaveLength(3);
  });
});
