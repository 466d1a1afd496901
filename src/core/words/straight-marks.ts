const SINGLE_MARKS = /[\u2018\u2019\u201A\u201B\u02BC]/gu;
const DOUBLE_MARKS = /[\u201C\u201D\u201E\u201F]/gu;

/** Curly quotation marks and apostrophes made straight: `’` is `'`, and `“` is `"`. */
export function straightMarks(text: string): string {
  return text.replace(SINGLE_MARKS, "'").replace(DOUBLE_MARKS, '"');
}
