/** A text as its words are recognised, whatever is hidden between or behind their letters. */

/** A folded text, and where each of its UTF-16 units comes from. */
export interface Folded {
  text: string;
  /** For each unit of `text`, and for its end, where it starts in the text that was folded. */
  starts: number[];
}

/** Letters of other scripts that look like Latin ones, and those. */
const LOOKALIKES = new Map(
  Array.from('аеорсухіѕјһԁӏɡοαρνικτυ', (letter, i) => [letter, Array.from('aeopcyxisjhdlgoapviktu')[i] ?? letter]),
);

const HIDDEN = /[\p{M}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * Takes away what does not change a word for its reader: soft hyphens and other characters that nobody sees, accents and
 * strokes over letters, full-width and ornate forms, letters of other scripts that look the same.
 *
 * `re­gi̶me`, `ｒｅｇｉｍｅ` → `regime`
 */
export function fold(text: string): Folded {
  let folded = '';
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    // Most of a text is plain, and takes no time.
    const plain = character <= '\u007F' ? character : plainOf(character);
    folded += plain;
    if (plain.length === 1) starts.push(at);
    else starts.push(...Array.from({ length: plain.length }, () => at));
    at += character.length;
  }
  starts.push(text.length);
  return { text: folded, starts };
}

/** A text as it looks, in lower case and with its accents: `Dоv` with a Cyrillic о is `dov`. */
export function alike(text: string): string {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  return Array.from(letters, (letter) => LOOKALIKES.get(letter) ?? letter).join('');
}

function plainOf(character: string): string {
  const bare = character.normalize('NFKD').replace(HIDDEN, '');
  return LOOKALIKES.get(bare.toLowerCase()) ?? bare;
}
