/** Small English: numbers, plurals and lists in running text. */

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A count in words up to twelve, in digits with thousands separators above; nought is "no". */
export function numberInWords(count: number): string {
  return NUMBERS[count] ?? count.toLocaleString('en-GB');
}

/** "one source", "three sources", "no sources". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${numberInWords(count)} ${count === 1 ? one : many}`;
}

/** "once", "twice", "three times". */
export function timesInWords(count: number): string {
  return ['never', 'once', 'twice'][count] ?? `${numberInWords(count)} times`;
}

/** "these three sources", "this one source": those of the record, to their number. */
export function theseSources(count: number): string {
  return `${count === 1 ? 'this' : 'these'} ${counted(count, 'source')}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[], joint: 'and' | 'or' = 'and'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${joint} ${last}`;
}

/** With a capital first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
