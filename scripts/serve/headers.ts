/** Response headers by path, as a `_headers` file of Cloudflare Pages gives them. */
export interface HeaderRule {
  /** A path, with `*` for anything and `:name` for anything within one step of it. */
  pattern: string;
  /** Headers of earlier rules that no longer hold. */
  without: string[];
  headers: Record<string, string>;
}

/** Reads a `_headers` file: a path at the start of a line, its headers indented below it. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const header = /^\s+([\w-]+):\s*(.+)$/.exec(line);
    const taken = /^\s+!\s*([\w-]+)$/.exec(line);
    const rule = rules.at(-1);
    if (header === null && taken === null) rules.push({ pattern: line.trim(), without: [], headers: {} });
    else if (taken !== null) rule?.without.push(taken[1] ?? '');
    else if (rule !== undefined) rule.headers[header?.[1] ?? ''] = header?.[2] ?? '';
  }
  return rules;
}

/** The headers of every rule that fits a path. Two rules that give one header give both values, joined, as the host does. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const found = new Map<string, string>();
  for (const { without, headers } of rules.filter(({ pattern }) => fits(pattern, path))) {
    for (const name of without) found.delete(name);
    for (const [name, value] of Object.entries(headers)) {
      const before = found.get(name);
      found.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return Object.fromEntries(found);
}

function fits(pattern: string, path: string): boolean {
  const parts = pattern
    .split('*')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/:[a-z]\w*/gi, '[^/]+'));
  return new RegExp(`^${parts.join('.*')}$`).test(path);
}
