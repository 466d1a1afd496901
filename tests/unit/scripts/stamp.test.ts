/** `npm run source:stamp`, with authorities that answer on this machine. */
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { type MessageImprint, TimeStampReq } from 'pkijs';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readRecord } from '../../../src/record/read.ts';
import { authorityOf, refusal } from '../../fixtures/authority.ts';
import { runScript, type Ran } from '../../fixtures/commands/run.ts';
import { openSound } from '../../fixtures/open-sound.ts';
import type { Content } from '../../fixtures/content.ts';

const COURIER = '0e0e5d6e628549b1dad691866f74a1160733f49d68920a9674c3b7e5fc2156f1';
const [hill, weir] = [await authorityOf('Hill'), await authorityOf('Weir')];

/** What was asked for, and as what it was sent. */
const asked: { path: string | undefined; type: string | undefined; digest: string }[] = [];
const answers: Record<string, (digest: string) => Promise<Uint8Array> | Uint8Array | undefined> = {
  '/hill': (digest) => hill.stamp(digest, { at: '2015-03-04T05:06:07Z' }),
  '/weir': (digest) => weir.stamp(digest, { at: '2015-03-04T05:06:09Z' }),
  '/of-another-day': () => weir.stamp('00'.repeat(32)),
  '/refuses': () => refusal('Closed.'),
};

const server = createServer((request, response) => {
  void (async () => {
    const { messageImprint } = TimeStampReq.fromBER(new Uint8Array(await buffer(request)));
    const digest = digestIn(messageImprint);
    asked.push({ path: request.url, type: request.headers['content-type'], digest });
    const answer = await answers[request.url ?? '']?.(digest);
    if (answer === undefined) response.writeHead(503);
    response.end(answer);
  })();
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
afterAll(() => server.close());

function digestIn({ hashedMessage }: MessageImprint): string {
  return Buffer.from(hashedMessage.valueBlock.valueHexView).toString('hex');
}

let content: Content;
beforeEach(() => {
  content = openSound();
  asked.length = 0;
  for (const name of ['hill-clock', 'weir-clock']) rmSync(content.path(`sources/courier.${name}.tsr`));
  writeFileSync(content.path('authorities/hill-clock.pem'), hill.pem);
  writeFileSync(content.path('authorities/weir-clock.pem'), weir.pem);
  answerAt('/hill', '/weir');
});

/** Where the two authorities answer, by the record. */
function answerAt(first: string, second: string): void {
  const at = (path: string): string => `http://127.0.0.1:${String(port)}${path}`;
  const lines = readFileSync(content.path('record.yaml'), 'utf8').replace(/^authorities:[^]*/m, '');
  writeFileSync(
    content.path('record.yaml'),
    `${lines}authorities:
  - { id: hill-clock, name: Hill Clock, address: '${at(first)}' }
  - { id: weir-clock, name: Weir Clock, address: '${at(second)}' }
`,
  );
}

async function stamp(...args: string[]): Promise<Ran> {
  const ran = await runScript('source-stamp.ts', args, { cwd: content.root });
  return { ...ran, stderr: ran.stderr.replaceAll(String(port), '<port>') };
}

test('each authority is sent the digest of the text and nothing else, and its answer is kept', async () => {
  expect(await stamp('courier')).toEqual({
    status: 0,
    stdout: `content/sources/courier.hill-clock.tsr: Hill Clock, 2015-03-04T05:06:07Z.
content/sources/courier.weir-clock.tsr: Weir Clock, 2015-03-04T05:06:09Z.
`,
    stderr: '',
  });
  expect(asked).toEqual(
    ['/hill', '/weir'].map((path) => ({ path, type: 'application/timestamp-query', digest: COURIER })),
  );
  const { record, problems } = await readRecord(content.folder, { root: content.root, today: '2021-07-01' });
  expect(problems).toEqual([]);
  expect(record?.sources[0]?.stamps.map(({ time }) => time)).toEqual(['2015-03-04T05:06:07Z', '2015-03-04T05:06:09Z']);
});

test('what is stamped is not asked for again', async () => {
  await stamp('courier');
  asked.length = 0;
  expect(await stamp('courier')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('courier.hill-clock.tsr: 2015-03-04T05:06:07Z, unchanged.') as string,
  });
  expect(asked).toEqual([]);
});

describe('where one authority gives no stamp, that of the other is kept, and the editor is told', () => {
  test.each([
    ['it is closed', '/closed', 'it answers with the status 503'],
    [
      'it refuses',
      '/refuses',
      'nothing was written: the authority gave no time-stamp and says "Closed.", expected one: take the file out, and run "npm run source:stamp"',
    ],
    [
      'it stamps something else',
      '/of-another-day',
      'nothing was written: it stamps another digest than the one that was sent',
    ],
  ])('%s', async (_why, path, fault) => {
    answerAt('/hill', path);
    expect(await stamp('courier')).toEqual({
      status: 1,
      stdout: 'content/sources/courier.hill-clock.tsr: Hill Clock, 2015-03-04T05:06:07Z.\n',
      stderr: `Weir Clock: ${fault} (http://127.0.0.1:<port>${path})\n`,
    });
    expect(existsSync(content.path('sources/courier.weir-clock.tsr'))).toBe(false);
  });

  test('its certificate is another', async () => {
    writeFileSync(content.path('authorities/weir-clock.pem'), hill.pem);
    expect((await stamp('courier')).stderr).toContain(
      'Weir Clock: nothing was written: its signature does not lead to the certificate authorities/weir-clock.pem',
    );
    expect(existsSync(content.path('sources/courier.weir-clock.tsr'))).toBe(false);
  });

  test('there is nobody', async () => {
    const file = content.path('record.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/'http[^']*\/weir'/, "'http://127.0.0.1:1/'"));
    expect((await stamp('courier')).stderr).toMatch(
      /^Weir Clock: it cannot be reached: .+ \(http:\/\/127\.0\.0\.1:1\/\)\n$/,
    );
  });

  test('there is no certificate of it', async () => {
    rmSync(content.path('authorities/weir-clock.pem'));
    expect((await stamp('courier')).stderr).toMatch(
      /^Weir Clock: there is no certificate authorities\/weir-clock\.pem: add it \(/,
    );
  });
});

describe('nothing is sent', () => {
  test('of a source that there is not', async () => {
    expect(await stamp('gazette')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'There is no source "gazette" with a fingerprint. Name one, or run npm run check.\n',
    });
  });

  test('where the record lists no authorities', async () => {
    const file = content.path('record.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^authorities:[^]*/m, ''));
    expect(await stamp('courier')).toMatchObject({
      status: 1,
      stderr:
        'content/record.yaml: it lists no authorities of time-stamps. Add two under authorities, and the certificate of each as authorities/<id>.pem.\n',
    });
  });

  test('where no source is named', async () => {
    expect((await stamp()).status).toBe(2);
    expect(asked).toEqual([]);
  });
});
