/**
 * The first byte of HMAC-SHA-256 over a message (UTF-8), keyed with a text (UTF-8). All that a proof needs of
 * cryptography, so that whoever proves a quotation elsewhere than in Node brings their own.
 */
export type KeyedByte = (key: string, message: string) => number;
