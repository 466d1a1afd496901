/** Texts as YAML writes them, in the style of the content. */

/**
 * A text in quotation marks that YAML leaves a text.
 *
 * `the valley's road` → `"the valley's road"`; every other text stands in single marks.
 */
export function quoted(text: string): string {
  const marks = text.split("'").length - 1;
  if (marks > text.split('"').length - 1) return JSON.stringify(text);
  return `'${text.replaceAll("'", "''")}'`;
}

/** Starts with a letter, and holds nothing that YAML would read as anything else than text. */
const PLAIN = /^\p{L}(?:[^:#{}[\],&*!|>'"%@`]|(?<=\S)[,'"](?=[\s\p{L}]|$))*$/u;
const WORDS_OF_YAML = /^(?:true|false|null|yes|no|on|off)$/i;

/** A text without quotation marks where YAML needs none. */
export function plainOrQuoted(text: string): string {
  return PLAIN.test(text) && !WORDS_OF_YAML.test(text) && !/\s$/.test(text) ? text : quoted(text);
}
