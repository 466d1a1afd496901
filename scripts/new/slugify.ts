/** No slug is longer. */
const MOST_LETTERS = 80;

/** `Élise’s Bridge, 4 May` → `elises-bridge-4-may`; empty where no letter of the Latin alphabet is in it. What is too long ends on a whole word. */
export function slugify(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  while (words.length > 1 && words.join('-').length > MOST_LETTERS) words.pop();
  return words.join('-').slice(0, MOST_LETTERS);
}
