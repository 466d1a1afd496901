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

/** The script that a language is written in (ISO 15924), as its tag says or as it mostly is: `Arab` of `fa`, `Latn` of `fa-Latn`. */
function scriptOf(language: string): string {
  return new Intl.Locale(language).maximize().script ?? '';
}

/** That script's name in English: "Latin". */
export function scriptName(language: string): string {
  return new Intl.DisplayNames('en', { type: 'script' }).of(scriptOf(language)) ?? language;
}

/** Which way a language runs, by the script that it is written in: `fa` from right to left, `fa-Latn` not. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(scriptOf(language)) ? 'rtl' : 'ltr';
}

/** Scripts of ISO 15924 that are several of Unicode's. */
const SEVERAL: Readonly<Record<string, readonly string[]>> = {
  Aran: ['Arab'],
  Hans: ['Hani'],
  Hant: ['Hani'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
};

/** Whether the first letter of a text, which says which way it runs, is of the script that a language is written in. */
export function beginsInScriptOf(text: string, language: string): boolean {
  const script = scriptOf(language);
  const own = (SEVERAL[script] ?? [script]).map((name) => `\\p{Script_Extensions=${name}}`).join('');
  let begins: RegExp;
  try {
    begins = new RegExp(`^\\P{L}*(?:[${own}]|$)`, 'u');
  } catch {
    // A script of which Unicode has no letters: nobody can say.
    return true;
  }
  return begins.test(text);
}

/** Whether the site has the words of a language for what it says itself: dates, numbers, and what joins them. */
export function hasOwnWords(language: string): boolean {
  return new Intl.Locale(language).language === 'en';
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
