/** Reads a piece of testimony as the rules take it. */
import { toDays } from '../edtf.ts';
import type { Testimony } from './types.ts';
import type { Word } from './word.ts';

/** @throws RangeError where a date is no EDTF. */
export function readWord(testimony: Testimony): Word {
  return { ...testimony, made: toDays(testimony.made), published: toDays(testimony.published) };
}
