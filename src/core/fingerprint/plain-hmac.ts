import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { KeyedByte } from './keyed-byte.ts';

type Keyed = ReturnType<typeof hmac.create>;

const utf8 = new TextEncoder();

/** The keyed byte where there is no cryptography that answers at once, as in browsers. A key is set up once. */
export function plainByte(): KeyedByte {
  const keyed = new Map<string, Keyed>();
  return (key, message) => {
    const own = keyed.get(key) ?? hmac.create(sha256, utf8.encode(key));
    keyed.set(key, own);
    return own.clone().update(utf8.encode(message)).digest()[0] ?? 0;
  };
}
