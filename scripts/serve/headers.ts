/** Response headers by path, as a `_headers` file of Netlify or Cloudflare Pages gives them. */
export interface HeaderRule {
  /** A path, with `*` for anything. */
  pattern: string;
  headers: Record<string, string>;
}

/** Reads a `_headers` file: a path at the start of a line, its headers indented below it. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const header = /^\s+([\w-]+):\s*(.+)$/.exec(line);
    const rule = rules.at(-1);
    if (header === null) rules.push({ pattern: line.trim(), headers: {} });
    else if (rule !== undefined) rule.headers[header[1] ?? ''] = header[2] ?? '';
  }
  return rules;
}

/** The headers of every rule that fits a path; a later rule wins. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  return Object.assign(
    {},
    ...rules.filter(({ pattern }) => fits(pattern, path)).map(({ headers }) => headers),
  ) as Record<string, string>;
}

function fits(pattern: string, path: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('.*')}$`).test(path);
}
