/** Which words of an entry a result shows. */
import type { Spelling, SpellingsFile } from '../../../core/search/format.ts';
import { searchWordsOf } from '../../../core/search/words.ts';

/** A piece of an excerpt, and whether it is a word that was looked for. */
export interface ExcerptPiece {
  text: string;
  found: boolean;
}

/** Says whether a word of a text was looked for. */
export type IsSought = (stem: string) => boolean;

/** Letters of an excerpt at most; what comes before the first word that was found is cut first. */
const LONGEST = 260;
const LEAD = 60;

/** Words of a text as they are printed, with what stands between them. */
const PRINTED = /\p{Nd}+(?:[,٬]\p{Nd}{3})+|[\p{L}\p{M}\p{N}\u200c'’-]+/gu;

/** Takes a text apart at the words that were looked for: `the upper pass` → `the upper `, `pass` (found). */
export function excerptPieces(text: string, isSought: IsSought): ExcerptPiece[] {
  const pieces: ExcerptPiece[] = [];
  let from = 0;
  const add = (piece: string, found: boolean) => {
    const last = pieces.at(-1);
    if (last?.found === found) last.text += piece;
    else if (piece !== '') pieces.push({ text: piece, found });
  };
  for (const { 0: word, index } of text.matchAll(PRINTED)) {
    add(text.slice(from, index), false);
    add(
      word,
      searchWordsOf(word).some(({ stem }) => isSought(stem)),
    );
    from = index + word.length;
  }
  add(text.slice(from), false);
  return pieces;
}

/** How many different words that were looked for a text has. */
export function soughtIn(text: string, isSought: IsSought): Set<string> {
  return new Set(searchWordsOf(text).flatMap(({ stem }) => (isSought(stem) ? [stem] : [])));
}

/** Of several sentences the one with the most words that were looked for; the first, where none has any. */
export function bestOf(sentences: SpellingsFile, isSought: IsSought): Spelling | undefined {
  let most = 0;
  let best = sentences[0];
  for (const sentence of sentences) {
    const count = soughtIn(sentence.text, isSought).size;
    if (count > most) {
      most = count;
      best = sentence;
    }
  }
  return best;
}

/** A text of a length that fits a result: round the first word that was found, where it is too long. */
export function shortened(text: string, isSought: IsSought): string {
  if (text.length <= LONGEST) return text;
  const first = [...text.matchAll(PRINTED)].find(({ 0: word }) =>
    searchWordsOf(word).some(({ stem }) => isSought(stem)),
  );
  const wanted = Math.max(0, (first?.index ?? 0) - LEAD);
  const from = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
  const rest = text.slice(from);
  const end = rest.length <= LONGEST ? rest : `${rest.slice(0, rest.lastIndexOf(' ', LONGEST))} …`;
  return from === 0 ? end : `… ${end}`;
}
