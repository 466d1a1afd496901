import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { FILE_KINDS } from '../../src/exports/references/file-kinds.ts';
import { headersFor, parseHeaders } from './headers.ts';
import { rangeFromStart } from './range.ts';

/** A folder that is served on this machine alone. */
export interface Served {
  /** Its address with the base path, as `http://localhost:4321/record/`. */
  url: string;
  /** Ends the server and every open connection. */
  close: () => Promise<void>;
}

export interface ServeOptions {
  /** The built site. */
  folder: string;
  /** The path under which it was built, as `/` or `/record/`. */
  base: string;
  /** 0 for any free port. */
  port: number;
  /** How many ports to try, from `port` up, where one is taken; 1 where it is not given. */
  tries?: number;
}

/**
 * Serves a built site as a web host would: under its base path, with its `404.html` and its `_headers`.
 * @throws Error with code EADDRINUSE where no port is free.
 */
export async function serve({ folder, base, port, tries = 1 }: ServeOptions): Promise<Served> {
  const server = createServer(listenerFor(folder, base));
  await listen(server, port, tries);
  const { port: bound } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  return { url: `http://localhost:${String(bound)}${base}`, close };
}

function listenerFor(folder: string, base: string): RequestListener {
  const headersFile = join(folder, '_headers');
  const rules = existsSync(headersFile) ? parseHeaders(readFileSync(headersFile, 'utf8')) : [];
  const files = sirv(folder, {
    // Looks at the disk for each request, so that a rebuilt site is served as it now is.
    dev: true,
    etag: true,
    setHeaders: (response, path, { size }) => {
      const kind = Object.entries(FILE_KINDS).find(([ending]) => path.endsWith(`.${ending}`));
      if (kind !== undefined) response.setHeader('Content-Type', kind[1].type);
      // The file is sent after this, by what the request then asks for.
      const { headers } = response.req;
      if (headers.range !== undefined) headers.range = rangeFromStart(headers.range, size);
      // Hosts compare the whole address with the rules; sirv knows it without the base.
      const asked = base + path.slice(1);
      for (const [name, value] of Object.entries(headersFor(rules, asked))) response.setHeader(name, value);
    },
  });
  return (request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    const notFound = () => {
      const page = join(folder, '404.html');
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', ...headersFor(rules, path) });
      response.end(existsSync(page) ? readFileSync(page) : 'Not found');
    };
    if (`${path}/` === base) {
      response.writeHead(301, { Location: base }).end();
    } else if (path.startsWith(base)) {
      // sirv takes the path from `url`; the folder knows nothing of the base.
      request.url = (request.url ?? '/').slice(base.length - 1);
      files(request, response, notFound);
    } else {
      notFound();
    }
  };
}

async function listen(server: Server, port: number, tries: number): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port === 0 ? 0 : port + attempt, 'localhost', () => {
          server.off('error', reject);
          resolve();
        });
      });
      return;
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || attempt + 1 >= tries) throw error;
    }
  }
}
