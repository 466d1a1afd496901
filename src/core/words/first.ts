/** `words-1`: words of scripts that set blanks and write no marks over their letters. For fingerprints made with it. */
import { straightMarks } from './straight-marks.ts';

const WORD = /\p{Nd}+(?:[.,:]\p{Nd}+)+|[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;

/** Unicode NFKC, curly quotation marks and apostrophes made straight. */
function normalise(text: string): string {
  return straightMarks(text.normalize('NFKC'));
}

export const FIRST_FORM = { word: WORD, normalise } as const;
