/** A site as hosts send it: text is compressed on its way. What runs on this machine alone sends it plain. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Served } from '../serve/server.ts';

/** What hosts compress; pictures, fonts and archives are small already. */
const TEXT = /^(?:text\/|application\/(?:[\w.+-]*json|javascript|manifest\+json|xml)|image\/svg\+xml)/;

/** Serves what a site serves at another address, its text as gzip for whoever takes that. */
export async function compressed(site: Pick<Served, 'url'>): Promise<Served> {
  const { origin, pathname } = new URL(site.url);
  const server = createServer((request, response) => {
    void (async () => {
      const address = new URL(request.url ?? '/', origin).href;
      const answer = await fetch(address, { redirect: 'manual' });
      const plain = Buffer.from(await answer.arrayBuffer());
      const asked = request.headers['accept-encoding']?.includes('gzip') === true;
      const small = asked && TEXT.test(answer.headers.get('content-type') ?? '');
      const body = small ? gzipSync(plain) : plain;
      response.writeHead(answer.status, {
        ...Object.fromEntries(answer.headers),
        ...(small && { 'content-encoding': 'gzip' }),
        'content-length': body.length,
      });
      response.end(body);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  return { url: `http://localhost:${String((server.address() as AddressInfo).port)}${pathname}`, close };
}
