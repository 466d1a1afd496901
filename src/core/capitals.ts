/** Words with a capital: names, in a sentence of English. */

/** The words of a text that have a capital and are long enough to be known again: "the Upper Valley" → `Upper`, `Valley`. */
export function capitalisedIn(text: string): string[] {
  return text.match(/(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}]{3,}/gu) ?? [];
}
