/** What escapes hide in YAML: the texts as they are read, judged, and told where they are written. */
import { isScalar, visit, type Document } from 'yaml';
import { findUnseen } from '../../core/language/unseen.ts';
import type { Finding } from '../../core/finding.ts';
import { controlCharacter } from '../../core/rules/index.ts';

/** Every character of a key or a value that nobody sees, at its escape. */
export function unseenFaults(text: string, document: Document.Parsed): Finding[] {
  const faults: Finding[] = [];
  visit(document, {
    Scalar(_, node) {
      if (!isScalar<string>(node) || typeof node.value !== 'string') return;
      const unseen = findUnseen(node.value);
      if (unseen.length === 0) return;
      const [start = 0, end = start] = node.range ?? [];
      const places = placesOf(text.slice(start, end));
      for (const { character, what } of unseen) {
        const offset = start + (places.get(character)?.shift() ?? 0);
        faults.push(controlCharacter.tell([offset], what));
      }
    },
  });
  return faults;
}

const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([^]))|[^]/gu;

/** Where each unseen character of a scalar is written: itself, or the escape that stands for it. */
function placesOf(source: string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const { 0: written, 1: two, 2: four, 3: eight, 4: letter, index } of source.matchAll(ESCAPE)) {
    const digits = two ?? four ?? eight;
    const character = digits === undefined ? (NAMED[letter ?? ''] ?? written) : fromHex(digits);
    const known = places.get(character);
    if (known === undefined) places.set(character, [index]);
    else known.push(index);
  }
  return places;
}

const NAMED: Readonly<Record<string, string>> = {
  0: '\0',
  a: '\u0007',
  b: '\b',
  e: '\u001B',
  f: '\f',
  v: '\v',
  N: '\u0085',
  L: '\u2028',
  P: '\u2029',
};

function fromHex(digits: string): string {
  const number = Number.parseInt(digits, 16);
  return number > 0x10ffff ? '' : String.fromCodePoint(number);
}
