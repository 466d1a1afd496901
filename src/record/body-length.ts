/** How long an account is: long enough to say what is at issue and why the verdict is what it is, short enough to be read. */
import type { Finding } from '../core/finding.ts';
import { bodyLength } from '../core/rules/index.ts';

const LEAST = 80;
const MOST = 180;

/** What is wrong with the length of a body's plain text; nothing where it fits. */
export function lengthFault(text: string): Finding | undefined {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return words >= LEAST && words <= MOST ? undefined : bodyLength.tell([], words, LEAST, MOST);
}
