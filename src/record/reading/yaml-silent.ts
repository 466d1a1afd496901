/** What YAML takes apart or leaves out without a word: told, before anything is lost. */
import { isScalar, visit, type Document, type Pair } from 'yaml';
import type { Fault } from './yaml-faults.ts';

// Blanks of all kinds that are no space and no tab: YAML takes them for letters.
const BLANK = '[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]';

const AT_START = new RegExp(`^[ \\t]*${BLANK}`, 'm');
const BEHIND_MARK = new RegExp(`^ *(?:(?:- )*[A-Za-z]+:|(?:- )*-)${BLANK}`, 'm');

/** The first blank that looks like the space that YAML needs, and is none: what follows it is read as something else. */
export function blankFault(text: string): Fault | undefined {
  const found = AT_START.exec(text) ?? BEHIND_MARK.exec(text);
  if (found === null) return undefined;
  const where = AT_START.test(text) ? 'in the indentation' : 'where a plain space belongs';
  const message = `found a no-break space or another wide blank ${where}, expected spaces: type it again with the space bar`;
  return { offset: found.index + found[0].length - 1, message, rule: 'yaml-syntax' };
}

/** Every number that a comma takes apart: in a { flow map }, `low: 8,000` is the number 8, and a field 000. */
export function cutNumbers(text: string, document: Document.Parsed): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Map(_, map) {
      for (const [i, pair] of map.items.entries()) {
        const before = map.items[i - 1]?.value;
        if (!isThreeDigits(pair) || !isScalar(before) || typeof before.value !== 'number') continue;
        const [offset = 0] = before.range ?? [];
        const number = /^[-+]?[\d,]+/.exec(text.slice(offset))?.[0].replace(/,$/, '') ?? '';
        if (!number.includes(',')) continue;
        const message = `found ${number}, and the comma ends the number, expected digits alone: write ${number.replaceAll(',', '')}`;
        faults.push({ offset, message, rule: 'number-cut' });
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
export function otherNumbers(document: Document.Parsed): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Scalar(key, { value, source = '', range }) {
      if (
        key === 'key' ||
        typeof value !== 'number' ||
        !Number.isFinite(value) ||
        plainDigits(source) === String(value)
      )
        return;
      const plain = /^[-+]?[\d.]+$/.test(source);
      const expected = plain ? 'at most 15 digits, as more are lost' : 'digits alone';
      const message = `found ${source}, which is read as ${String(value)}, expected ${expected}: write the number that is meant`;
      faults.push({ offset: range?.[0] ?? 0, message, rule: 'number-form' });
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
export function cutTexts(text: string, document: Document.Parsed): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Scalar(_, node) {
      if (node.type !== 'PLAIN' || !(typeof node.value === 'string' || node.value === null)) return;
      const [start = 0, end = start] = node.range ?? [];
      const [whole, comment] = /^[ \t]*(#[^\r\n]*)/.exec(text.slice(end)) ?? [];
      if (whole === undefined || comment === undefined || !isSuspicious(text.slice(start, end), comment)) return;
      const shown = comment.length > 40 ? `${comment.slice(0, 40)}…` : comment;
      const message = `the text ends before "${shown}", which YAML leaves out as a comment, expected the whole text: set it in quotation marks, or put a comment on a line of its own`;
      faults.push({ offset: end + whole.length - comment.length, message, rule: 'text-cut' });
    },
  });
  return faults;
}

/** A word behind `#` belongs to the text; so may anything behind a text of several words. A slug and its comment are two. */
function isSuspicious(value: string, comment: string): boolean {
  return /^#[^\s#]/.test(comment) || /\S\s+\S/.test(value);
}

/** Every key that stands in its map before. */
export function repeatedKeys(document: Document.Parsed): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) {
          const message = 'this field stands twice, expected each field once: take one of the two out';
          faults.push({ offset: key.range?.[0] ?? 0, message, rule: 'duplicate-field' });
        }
        seen.add(key.value);
      }
    },
  });
  return faults;
}
