import { FILE_KINDS } from './cite/file-kinds.ts';

/**
 * What a browser may load on the site: its own files, nothing inline, nobody else's.
 *
 * The layout sets it as a `<meta>`, `public/_headers` as a header (a test proves
 * that they agree), and the site holds both from one constant. `wasm-unsafe-eval`
 * is for Pagefind's engine, `data:` for pictures in Leaflet's style sheet.
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

/** The same for a header, which alone can also refuse to be framed. */
export const HEADER_POLICY = [...DIRECTIVES, "frame-ancestors 'none'"].join('; ');

/** The same for the cards of claims, which are made to stand on other people's pages. */
export const EMBED_HEADER_POLICY = [...DIRECTIVES, 'frame-ancestors *'].join('; ');

/**
 * The text of `public/_headers`, as Cloudflare Pages reads it: a header of a later rule joins that of an earlier one,
 * and `!` takes the earlier one away first.
 */
export const HEADERS_FILE = `/*
  Content-Security-Policy: ${HEADER_POLICY}
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff
  Cross-Origin-Opener-Policy: same-origin
  Permissions-Policy: browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()

/claims/:slug/embed/
  ! Content-Security-Policy
  Content-Security-Policy: ${EMBED_HEADER_POLICY}

/data/*
  Access-Control-Allow-Origin: *

/claims/*.json
  Access-Control-Allow-Origin: *

/oembed/*
  Access-Control-Allow-Origin: *
${Object.entries(FILE_KINDS)
  .map(([ending, { type }]) => `\n/claims/*.${ending}\n  Content-Type: ${type}\n`)
  .join('')}`;
