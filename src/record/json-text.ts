/** JSON that a file holds, or where it stops being JSON. */

/**
 * @returns what the text says, or how far into it (UTF-16 code units) it can be read as JSON
 */
export function parseJson(text: string): { data: unknown } | { offset: number } {
  try {
    const data: unknown = JSON.parse(text);
    return { data };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const at = /position (\d+)/.exec(error.message)?.[1];
    return { offset: at === undefined ? text.length : Number(at) };
  }
}
