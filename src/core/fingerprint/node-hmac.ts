import { createHmac } from 'node:crypto';
import type { KeyedByte } from './keyed-byte.ts';

/** The keyed byte, by Node's own cryptography. */
export const nodeByte: KeyedByte = (key, message) =>
  createHmac('sha256', key).update(message, 'utf8').digest().readUInt8(0);
