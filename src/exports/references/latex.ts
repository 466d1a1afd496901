const COMMANDS: Record<string, string> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** Text in which LaTeX sees no commands. */
export function latex(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);
}

/**
 * A title for BibTeX. Its styles make capitals small unless braces hold them, so every word with a capital is in braces:
 * it may be a name. The first word alone keeps its first letter by itself.
 */
export function latexTitle(title: string): string {
  return latex(title).replace(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu, (word, place: number) => {
    const capitals = place === 0 ? word.slice(1) : word;
    return /\p{Lu}/u.test(capitals) ? `{${word}}` : word;
  });
}
