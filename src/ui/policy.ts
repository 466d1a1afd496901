import { FILE_KINDS } from '../exports/references/file-kinds.ts';
import { WORKER_FILE } from './offline/worker-file.ts';

/**
 * What a browser may load on the site: its own files, nobody else's, and no script or style inside a page but the style of
 * a page that is read first, by its hash ({@link withOwnStyle}).
 *
 * The layout sets it as a `<meta>` and `_headers` as a header. `wasm-unsafe-eval` is for Pagefind's engine, `data:` for
 * pictures in Leaflet's style sheet.
 */
const DIRECTIVES = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
];

/** The Content-Security-Policy for `<meta http-equiv>`. */
export const META_POLICY = DIRECTIVES.join('; ');

/** The same for the `<meta>` of a page with one style inside it, of which it has the SHA-256 in base64. */
export const metaPolicyWith = (sha256: string): string => `${META_POLICY} 'sha256-${sha256}'`;

/**
 * The same for a header, which is set where no style is known: it lets pages have their own inside. What the page itself
 * says holds besides, and allows the one.
 */
const HEADER_DIRECTIVES = `${META_POLICY} 'unsafe-inline'`;

/** The policy in a header, which alone can also refuse to be framed. */
export const HEADER_POLICY = `${HEADER_DIRECTIVES}; frame-ancestors 'none'`;

/** The same for the cards of claims, which are made to stand on other people's pages. */
export const EMBED_HEADER_POLICY = `${HEADER_DIRECTIVES}; frame-ancestors *`;

/** Where the cards lie, below the base path: that of a claim and that of one of its versions. */
const EMBED_PATHS = ['claims/:slug/embed/', 'claims/:slug/v/:version/embed/'];

/** What a feed is served as: by their endings alone, hosts would call them XML and JSON. */
const FEED_TYPES = {
  'feed.xml': 'application/atom+xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
};

/**
 * The text of the `_headers` file, which Cloudflare Pages and Netlify compare with the whole address that was asked for.
 *
 * Where several rules fit, Cloudflare joins what they say of one header, and `!` takes the earlier away first; Netlify
 * passes over that line and keeps the last. So what holds everywhere is said once, and what differs takes it away.
 * Everything may be read from other sites: it is public, and no page knows who asks.
 * @param base the path below which the site lies, with a slash at both ends
 */
export function headersFile(base: string): string {
  const rule = (path: string, ...lines: readonly string[]): string =>
    [base + path, ...lines.map((line) => `  ${line}`), ''].join('\n');
  const framed = ['! Content-Security-Policy', `Content-Security-Policy: ${EMBED_HEADER_POLICY}`];
  const typed = [
    ...Object.entries(FILE_KINDS).map(([ending, { type }]) => [`claims/*.${ending}`, type] as const),
    ...Object.entries(FEED_TYPES),
  ];
  return [
    rule(
      '*',
      `Content-Security-Policy: ${HEADER_POLICY}`,
      'Referrer-Policy: no-referrer',
      'X-Content-Type-Options: nosniff',
      'Access-Control-Allow-Origin: *',
      'Cross-Origin-Opener-Policy: same-origin',
      'Permissions-Policy: browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    ),
    ...EMBED_PATHS.map((path) => rule(path, ...framed)),
    // The name of such a file is made from its bytes: under one name there is always one file.
    rule('_astro/*', 'Cache-Control: public, max-age=31536000, immutable'),
    ...typed.map(([path, type]) => rule(path, `Content-Type: ${type}`)),
    // What tells of a change is asked for anew: a worker from a cache could not be mended.
    ...[WORKER_FILE, 'offline/*'].map((path) => rule(path, 'Cache-Control: no-cache')),
  ].join('\n');
}
