/** The languages of the record: what another record would name otherwise stands here and nowhere else. */

/** Of our own text (BCP 47). Words in any other language need our translation beside them. */
export const RECORD_LANGUAGE = 'en';

/** Of sources and spellings besides, each with the name by which the pages call it. The direction follows from the script. */
export const OTHER_LANGUAGES: ReadonlyMap<string, { name: string }> = new Map([
  ['fa', { name: 'Dari' }],
  ['ps', { name: 'Pashto' }],
  ['ar', { name: 'Arabic' }],
  ['ur', { name: 'Urdu' }],
]);

/** Every language that an entry may name. */
export const LANGUAGES: readonly string[] = [RECORD_LANGUAGE, ...OTHER_LANGUAGES.keys()];

/** Scripts that run from right to left (ISO 15924). */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** Which way a language runs, by the script that it is written in: `fa` from right to left, `fa-Latn` not. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** What HTML has to be told of words in a language: nothing where it is the page's own. */
export function langAndDir(language: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return language === RECORD_LANGUAGE ? {} : { lang: language, dir: directionOf(language) };
}

/** Words in plain text, kept together where they may run the other way than what stands round them (Unicode isolates). */
export function isolated(words: string, language: string): string {
  return language === RECORD_LANGUAGE ? words : `\u2068${words}\u2069`;
}

/** Our translation of a source's words, marked as ours; it never stands between quotation marks. */
export function asOurs(translation: string): string {
  return `Our translation: ${translation}`;
}

/** Words of a source in plain text: between quotation marks, and our translation after them where there is one. */
export function quotedInText(words: string, language: string, translation?: string): string {
  const ours = translation === undefined ? '' : ` (${asOurs(translation)})`;
  return `“${isolated(words, language)}”${ours}`;
}
