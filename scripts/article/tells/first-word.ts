/** Whether the first word of a title has its capital only because it stands first. In English. */

/** Where a word is looked up. */
export interface KnownWords {
  /** The article's text. */
  article: string;
  /** What the record says in our own words, a sentence behind another. */
  ours: string;
  /** The names that the record has. */
  names: readonly string[];
}

/** Words that are no names, whatever the article has. */
const NO_NAME =
  /^(?:The|An?|Some|About|All|No|Many|Most|Both|Each|Every|Nobody|There|It|In|On|By|At|Between|Nearly|Several|More|Two|Three)$/;

const NO_LETTER_BEFORE = String.raw`(?<![\p{L}\p{M}’'-])`;
const NO_LETTER_BEHIND = String.raw`(?![\p{L}\p{M}’'-])`;
/** Behind these a sentence or a line begins, within quotation marks as well. */
const BEGINS = /(?:^|[.?!:\n]["“”]?)\s*["“]?\s*$/u;

/**
 * Whether it is a word like others: the article or we write it without a capital, or it begins sentences alone and is in no
 * name. What stands with its capital within a sentence is a name, and so is what stands nowhere.
 */
export function isPlainFirst(first: string, { article, ours, names }: KnownWords): boolean {
  const plain = first.charAt(0).toLowerCase() + first.slice(1);
  if (NO_NAME.test(first)) return true;
  const [small, large] = [plain, first].map(
    (word) => new RegExp(`${NO_LETTER_BEFORE}${word}${NO_LETTER_BEHIND}`, 'gu'),
  );
  if (small === undefined || large === undefined || /.\p{Lu}/u.test(first)) return false;
  if (article.search(small) !== -1) return true;
  if (names.some((name) => name.search(large) !== -1)) return false;
  const isWithin = (text: string): boolean =>
    [...text.matchAll(large)].some(({ index }) => !BEGINS.test(text.slice(Math.max(0, index - 5), index)));
  if (isWithin(article) || isWithin(ours)) return false;
  return article.search(large) !== -1 || ours.search(small) !== -1;
}
