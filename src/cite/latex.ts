import { numbered, type CslItem, type CslName } from './item.ts';

const COMMANDS: Record<string, string> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** Text in which LaTeX sees no commands. */
function latex(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);
}

/**
 * A reference for BibTeX: no sign in it is a command; and its number and version stand in the note, as BibTeX has no
 * field for either.
 */
export function latexItem(item: CslItem): CslItem {
  const { title, author, 'container-title': container } = item;
  const note = numbered(item);
  return {
    ...item,
    // Styles of BibTeX make capitals small. The library keeps those of every word but the first, of the title and after
    // a colon: there it may be a name, and some styles make it small as well.
    title: latex(title).replace(/^\w*[A-Z]\w*[A-Z]\w*|(?<=: )\w*[A-Z][\w-]*/g, '{$&}'),
    ...(author && { author: author.map(latexName) }),
    ...(container !== undefined && { 'container-title': latex(container) }),
    ...(note !== undefined && { note: latex(note) }),
  };
}

function latexName(name: CslName): CslName {
  return 'literal' in name
    ? { literal: latex(name.literal) }
    : { family: latex(name.family), given: latex(name.given) };
}
