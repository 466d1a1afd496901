/** What YAML takes apart or leaves out without a word: told, before anything is lost. */
import { isScalar, visit, type Document, type Pair } from 'yaml';
import type { Finding } from '../../core/finding.ts';
import { duplicateField, numberCut, numberForm, textCut, yamlSyntax } from '../../core/rules/index.ts';

// Blanks of all kinds that are no space and no tab: YAML takes them for letters.
const BLANK = '[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]';

const AT_START = new RegExp(`^[ \\t]*${BLANK}`, 'm');
const BEHIND_MARK = new RegExp(`^ *(?:(?:- )*[A-Za-z]+:|(?:- )*-)${BLANK}`, 'm');

/** The first blank that looks like the space that YAML needs, and is none: what follows it is read as something else. */
export function blankFault(text: string): Finding | undefined {
  const found = AT_START.exec(text) ?? BEHIND_MARK.exec(text);
  if (found === null) return undefined;
  const where = AT_START.test(text) ? 'in the indentation' : 'where a plain space belongs';
  return yamlSyntax.blank([found.index + found[0].length - 1], where);
}

/** Every number that a comma takes apart: in a { flow map }, `low: 8,000` is the number 8, and a field 000. */
export function cutNumbers(text: string, document: Document.Parsed): Finding[] {
  const faults: Finding[] = [];
  visit(document, {
    Map(_, map) {
      for (const [i, pair] of map.items.entries()) {
        const before = map.items[i - 1]?.value;
        if (!isThreeDigits(pair) || !isScalar(before) || typeof before.value !== 'number') continue;
        const [offset = 0] = before.range ?? [];
        const number = /^[-+]?[\d,]+/.exec(text.slice(offset))?.[0].replace(/,$/, '') ?? '';
        if (number.includes(',')) faults.push(numberCut.tell([offset], number));
      }
    },
  });
  return faults;
}

function isThreeDigits({ key, value }: Pair): boolean {
  const empty = value === null || (isScalar(value) && value.value === null);
  return empty && isScalar(key) && /^\d{3}$/.test(String(key.source ?? key.value));
}

/** Every number that is read as another than a reader of the file would take it for: too long to be kept, or no plain digits. */
export function otherNumbers(document: Document.Parsed): Finding[] {
  const faults: Finding[] = [];
  visit(document, {
    Scalar(key, { value, source = '', range }) {
      if (
        key === 'key' ||
        typeof value !== 'number' ||
        !Number.isFinite(value) ||
        plainDigits(source) === String(value)
      )
        return;
      faults.push(numberForm.tell([range?.[0] ?? 0], source, value, /^[-+]?[\d.]+$/.test(source)));
    },
  });
  return faults;
}

/** `+09.50` → `9.5` */
function plainDigits(source: string): string {
  const [whole = '', decimals = ''] = source.replace(/^\+/, '').split('.');
  const end = decimals.replace(/0+$/, '');
  return `${whole === '' ? '0' : whole.replace(/^(-?)0+(?=\d)/, '$1')}${end === '' ? '' : `.${end}`}`;
}

/** Every text without quotation marks that ends where ` #` makes the rest of its line a comment. */
export function cutTexts(text: string, document: Document.Parsed): Finding[] {
  const faults: Finding[] = [];
  visit(document, {
    Scalar(_, node) {
      if (node.type !== 'PLAIN' || !(typeof node.value === 'string' || node.value === null)) return;
      const [start = 0, end = start] = node.range ?? [];
      const [whole, comment] = /^[ \t]*(#[^\r\n]*)/.exec(text.slice(end)) ?? [];
      if (whole === undefined || comment === undefined || !isSuspicious(text.slice(start, end), comment)) return;
      const shown = comment.length > 40 ? `${comment.slice(0, 40)}…` : comment;
      faults.push(textCut.tell([end + whole.length - comment.length], shown));
    },
  });
  return faults;
}

/** A word behind `#` belongs to the text; so may anything behind a text of several words. A slug and its comment are two. */
function isSuspicious(value: string, comment: string): boolean {
  return /^#[^\s#]/.test(comment) || /\S\s+\S/.test(value);
}

/** Every key that stands in its map before. */
export function repeatedKeys(document: Document.Parsed): Finding[] {
  const faults: Finding[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) faults.push(duplicateField.tell([key.range?.[0] ?? 0]));
        seen.add(key.value);
      }
    },
  });
  return faults;
}
