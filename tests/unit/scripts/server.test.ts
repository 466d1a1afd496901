import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../../../scripts/serve/server.ts';

const parent = mkdtempSync(join(tmpdir(), 'serve-'));
const folder = join(parent, 'dist');
mkdirSync(join(folder, 'claims/one'), { recursive: true });
writeFileSync(join(folder, 'index.html'), 'home');
writeFileSync(join(folder, 'claims/one/index.html'), 'one');
writeFileSync(join(folder, 'data.json'), '{}');
writeFileSync(join(folder, 'letters.txt'), 'abcdefghij');
for (const ending of ['bib', 'ris', 'csl.json']) writeFileSync(join(folder, `one.${ending}`), ending);
writeFileSync(join(folder, '404.html'), 'nothing here');
writeFileSync(join(folder, '_headers'), '/*\n  Referrer-Policy: no-referrer\n');
writeFileSync(join(parent, 'secret.txt'), 'secret');

let root: Served;
let below: Served;
beforeAll(async () => {
  root = await serve({ folder, base: '/', port: 0 });
  below = await serve({ folder, base: '/panjshir/', port: 0 });
});
afterAll(async () => {
  await root.close();
  await below.close();
  rmSync(parent, { recursive: true });
});

const read = async (url: string, headers: Record<string, string> = {}) => {
  const response = await fetch(url, { redirect: 'manual', headers });
  return { status: response.status, text: await response.text(), headers: response.headers };
};

describe('the server', () => {
  test('serves a folder by its index.html', async () => {
    expect(await read(`${root.url}claims/one/`)).toMatchObject({ status: 200, text: 'one' });
  });

  test('says what a file is', async () => {
    expect((await read(`${root.url}data.json`)).headers.get('content-type')).toMatch(/^application\/json/);
  });

  test.each([
    ['bib', 'application/x-bibtex; charset=utf-8'],
    ['ris', 'application/x-research-info-systems; charset=utf-8'],
    ['csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
  ])('says of a .%s that it is %s, where _headers says nothing of it', async (ending, type) => {
    expect((await read(`${below.url}one.${ending}`)).headers.get('content-type')).toBe(type);
  });

  test.each([
    ['bytes=-3', 206, 'hij', 'bytes 7-9/10'],
    ['bytes=-30', 206, 'abcdefghij', 'bytes 0-9/10'],
    ['bytes=2-4', 206, 'cde', 'bytes 2-4/10'],
    ['bytes=8-', 206, 'ij', 'bytes 8-9/10'],
    ['bytes=8-30', 206, 'ij', 'bytes 8-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=-0', 416, '', 'bytes */10'],
    ['bytes=0-0', 200, 'abcdefghij', null],
    ['bytes=4-2', 200, 'abcdefghij', null],
    ['bytes=0-1,4-5', 200, 'abcdefghij', null],
    ['bytes=-', 200, 'abcdefghij', null],
    ['kilobytes=2-4', 200, 'abcdefghij', null],
    ['lines=1-2', 200, 'abcdefghij', null],
  ])('answers a request for %s of ten bytes with %i and "%s"', async (range, status, text, told) => {
    const { headers, ...answer } = await read(`${root.url}letters.txt`, { range });
    expect(answer).toEqual({ status, text });
    expect(headers.get('content-range')).toBe(told);
  });

  test('answers a request for the end of a page with that of its index.html', async () => {
    expect(await read(`${below.url}claims/one/`, { range: 'bytes=-2' })).toMatchObject({ status: 206, text: 'ne' });
  });

  test('answers an address that is not there with 404.html', async () => {
    expect(await read(`${root.url}claims/two/`)).toMatchObject({ status: 404, text: 'nothing here' });
  });

  test('sends the headers of _headers, with the pages and with the 404', async () => {
    expect((await read(root.url)).headers.get('referrer-policy')).toBe('no-referrer');
    expect((await read(`${root.url}nowhere`)).headers.get('referrer-policy')).toBe('no-referrer');
  });

  test('compares the rules with the whole address, as hosts do: what names no base fits nothing below one', async () => {
    const named = mkdtempSync(join(tmpdir(), 'serve-'));
    writeFileSync(join(named, 'a.json'), '{}');
    writeFileSync(join(named, '_headers'), '/a.json\n  X-Rule: root\n/panjshir/:file\n  X-Rule: below\n');
    const site = await serve({ folder: named, base: '/panjshir/', port: 0 });
    const ruleOf = async (path: string) => (await read(site.url + path)).headers.get('x-rule');
    expect([await ruleOf('a.json'), await ruleOf('a.json?x=1'), await ruleOf('gone')]).toEqual([
      'below',
      'below',
      'below',
    ]);
    expect(await read(`${site.url}gone`)).toMatchObject({ status: 404, text: 'Not found' });
    await site.close();
    rmSync(named, { recursive: true });
  });

  test('serves below a base path, and only there', async () => {
    expect(await read(`${below.url}claims/one/`)).toMatchObject({ status: 200, text: 'one' });
    expect((await read(new URL('/claims/one/', below.url).href)).status).toBe(404);
  });

  test('leads from the base path without its slash to the one with it', async () => {
    const { status, headers } = await read(new URL('/panjshir', below.url).href);
    expect([status, headers.get('location')]).toEqual([301, '/panjshir/']);
  });

  test('shows a file that was written after it started', async () => {
    writeFileSync(join(folder, 'late.txt'), 'late');
    expect(await read(`${root.url}late.txt`)).toMatchObject({ status: 200, text: 'late' });
  });

  test('gives nothing from outside its folder', async () => {
    const { port } = new URL(root.url);
    const status = await new Promise<number | undefined>((resolve) => {
      // fetch would tidy the path up before it asks.
      get({ host: 'localhost', port, path: '/../secret.txt' }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
    });
    expect(status).toBe(404);
  });

  test('takes the next port where one is taken', async () => {
    const taken = Number(new URL(root.url).port);
    const next = await serve({ folder, base: '/', port: taken, tries: 20 });
    expect(Number(new URL(next.url).port)).toBeGreaterThan(taken);
    await next.close();
  });

  test('fails where the only port it may try is taken', async () => {
    const taken = Number(new URL(root.url).port);
    await expect(serve({ folder, base: '/', port: taken })).rejects.toThrow('EADDRINUSE');
  });
});
