/** JSON that a file holds, or where it stops being JSON. */

/**
 * @returns what the text says, or how far into it (UTF-16 code units) it can be read as JSON
 */
export function parseJson(text: string): { data: unknown } | { offset: number } {
  const read = parse(text);
  return 'data' in read ? read : { offset: read.offset ?? lengthOfStart(text) };
}

/** As the parser reads it: of a sign that it does not expect, it does not say where that stands. */
function parse(text: string): { data: unknown } | { offset: number | undefined } {
  try {
    const data: unknown = JSON.parse(text);
    return { data };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const at = /position (\d+)/.exec(error.message)?.[1];
    if (at !== undefined) return { offset: Number(at) };
    return { offset: error.message.includes('end of JSON') ? text.length : undefined };
  }
}

/** The length of the longest start of a text that is no JSON after which JSON could still follow. */
function lengthOfStart(text: string): number {
  let [good, bad] = [0, text.length];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    const start = parse(text.slice(0, middle));
    if ('data' in start || start.offset === middle) good = middle;
    else bad = middle;
  }
  return good;
}
