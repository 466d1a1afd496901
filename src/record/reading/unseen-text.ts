/** Characters that nobody sees, as sentences for the editor. */
import { findUnseen } from '../../core/language/unseen.ts';
import type { ProseFault } from '../own-prose.ts';

/** Every unseen character of a text, in order. */
export function unseenCharacters(text: string): ProseFault[] {
  return findUnseen(text).map(({ what, index }) => ({
    found: text.charAt(index),
    index,
    message: unseenMessage(what),
  }));
}

/** @param what as `a control character (U+001B)` */
export function unseenMessage(what: string): string {
  return `found ${what}, expected text that a reader can see: take it out`;
}
