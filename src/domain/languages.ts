/** Languages: what a page and plain text have to say of words in another one than the record's. */

/** Scripts that run from right to left (ISO 15924). */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** Whether a text names a language in the form of BCP 47, written as that writes it: `fa`, `pa-Arab`. */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text)[0] === text;
  } catch {
    return false;
  }
}

/** Which way a language runs, by the script that it is written in: `fa` from right to left, `fa-Latn` not. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/**
 * What HTML has to be told of words in a language: nothing where it is the page's own.
 * @param own the language of the page
 */
export function langAndDir(language: string, own: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return language === own ? {} : { lang: language, dir: directionOf(language) };
}

/** Words in plain text, kept together where they may run the other way than what stands round them (Unicode isolates). */
export function isolated(words: string, language: string, own: string): string {
  return language === own ? words : `\u2068${words}\u2069`;
}

/** Our translation of a source's words, marked as ours; it never stands between quotation marks. */
export function asOurs(translation: string): string {
  return `Our translation: ${translation}`;
}

/** Words of a source in plain text: between quotation marks, and our translation after them where there is one. */
export function quotedInText(words: string, language: string, own: string, translation?: string): string {
  const ours = translation === undefined ? '' : ` (${asOurs(translation)})`;
  return `“${isolated(words, language, own)}”${ours}`;
}
