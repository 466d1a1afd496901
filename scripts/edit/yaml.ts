/** Changes one thing in an entry's file, and leaves every other character as it is. */
import { isMap, isPair, isScalar, isSeq, parse, parseDocument, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { splitFrontMatter } from '../../src/record/reading/front-matter.ts';
import type { Path } from '../../src/record/reading/yaml.ts';
import { InputError } from '../cli/command.ts';
import { plainOrQuoted } from '../cli/yaml-text.ts';

/** An item of a list, or a field: its lines, without the indentation that they get. */
export type Lines = readonly string[];

/** The YAML of a file, and where in the file it starts. */
function yamlOf(text: string): { yaml: string; start: number } {
  const { value } = splitFrontMatter(text);
  return value ?? { yaml: text, start: 0 };
}

function nodeAt(yaml: string, path: Path): Node | undefined {
  const node = parseDocument(yaml, { version: '1.2', schema: 'core' }).getIn(path, true);
  return isScalar(node) || isMap(node) || isSeq(node) ? node : undefined;
}

/**
 * The file with one item more at the end of a list; with the list, where its map has none yet.
 * @param lines the item, the first line without its hyphen
 * @throws InputError where the file has another form than the commands write
 */
export function withItem(text: string, path: Path, lines: Lines): string {
  const { yaml, start } = yamlOf(text);
  const list = nodeAt(yaml, path);
  if (list === undefined) {
    const key = String(path.at(-1));
    return withField(text, path.slice(0, -1), [`${key}:`, ...asItem(lines).map((line) => `  ${line}`)]);
  }
  if (!isSeq(list) || !list.range) throw otherForm(path);
  const [from, to] = [start + list.range[0], start + list.range[1]];
  if (list.items.length === 0) {
    const indent = `${indentAt(text, from)}  `;
    return `${text.slice(0, from).trimEnd()}\n${indented(asItem(lines), indent)}${text.slice(to)}`;
  }
  if (list.flow === true) {
    if (lines.length > 1) throw otherForm(path);
    const end = lastCharacter(text, start + (rangeOf(list, -1)?.[1] ?? 0));
    return `${text.slice(0, end)}, ${lines.join('')}${text.slice(end)}`;
  }
  return after(text, start + (rangeOf(list, -1)?.[1] ?? 0), indented(asItem(lines), columnAt(text, from)));
}

/**
 * The file with one field more at the end of a map; of an entry, before the day of its review.
 * @throws InputError where the map stands in braces
 */
export function withField(text: string, path: Path, lines: Lines): string {
  const { yaml, start } = yamlOf(text);
  const map = path.length === 0 ? parseDocument(yaml).contents : nodeAt(yaml, path);
  if (!isMap(map) || map.flow === true || !map.range) throw otherForm(path);
  const [from, end] = [start + map.range[0], start + lastOf(map)];
  return after(text, end, indented(lines, columnAt(text, from)));
}

/** The file with a field in place of that which is there, or without it. */
export function withoutNode(text: string, path: Path, instead: Lines): string {
  const { yaml, start } = yamlOf(text);
  const parent = path.length === 1 ? parseDocument(yaml).contents : nodeAt(yaml, path.slice(0, -1));
  if (!isMap(parent)) throw otherForm(path);
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  if (!isPair(pair) || !isScalar(pair.key) || !pair.key.range) throw otherForm(path);
  const value = pair.value as Node | null;
  const from = start + pair.key.range[0];
  const end = lastCharacter(text, start + (value?.range?.[1] ?? pair.key.range[1]));
  if (instead.length === 0) return text.slice(0, text.lastIndexOf('\n', from) + 1) + text.slice(lineAfter(text, end));
  return text.slice(0, from) + indented(instead, columnAt(text, from)).trimStart() + text.slice(end);
}

/**
 * The file without an item of a list; without the list, where that was its only one and the entry can do without.
 * @param required whether the list has to stay, with nothing in it
 */
export function withoutItem(text: string, path: Path, at: number, required: boolean): string {
  const { yaml, start } = yamlOf(text);
  const list = nodeAt(yaml, path);
  if (!isSeq(list) || !list.range) throw otherForm(path);
  if (list.items.length === 1) return withoutNode(text, path, required ? [`${String(path.at(-1))}: []`] : []);
  const [from, to] = [start + list.range[0], start + list.range[1]];
  if (list.flow === true) {
    const kept = list.items.filter((_, i) => i !== at).map((node) => textOf(text, start, node as Node));
    return `${text.slice(0, from)}[${kept.join(', ')}]${text.slice(to)}`;
  }
  const [own, next] = [list.items[at], list.items[at + 1]].map((node) => (node as Node | undefined)?.range?.[0]);
  const begin = text.lastIndexOf('\n', start + (own ?? 0)) + 1;
  const end = next === undefined ? lineAfter(text, lastCharacter(text, to)) : text.lastIndexOf('\n', start + next) + 1;
  return text.slice(0, begin) + text.slice(end);
}

function textOf(text: string, start: number, { range }: Node): string {
  return text.slice(start + (range?.[0] ?? 0), start + (range?.[1] ?? 0));
}

/** Where the line behind that of an offset begins. */
function lineAfter(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

/** The file with another text at a path. */
export function withText(text: string, path: Path, value: string): string {
  const { yaml, start } = yamlOf(text);
  const node = nodeAt(yaml, path);
  if (!isScalar(node) || !node.range) throw otherForm(path);
  const [from, to] = [start + node.range[0], start + node.range[1]];
  const mark = /^["']/.exec(text.slice(from, to))?.[0];
  const written = mark !== undefined && !/["'\\]/.test(value) ? mark + value + mark : scalar(value);
  return text.slice(0, from) + written + text.slice(to);
}

/** A text as YAML writes it in a list or a field: a slug needs no marks, unless it is a number. */
export function scalar(text: string): string {
  return /^[a-z0-9-]+$/.test(text) && parse(text) === text ? text : plainOrQuoted(text);
}

function otherForm(path: Path): InputError {
  return new InputError(`${path.join('.')} is not written as the commands write it. Add to it by hand.`);
}

function asItem(lines: Lines): string[] {
  return lines.map((line, i) => `${i === 0 ? '- ' : '  '}${line}`);
}

function indented(lines: Lines, indent: string): string {
  return lines.map((line) => `${indent}${line}`).join('\n');
}

function rangeOf({ items }: YAMLSeq, at: number): [number, number, number] | undefined {
  const item = items.at(at) as Node | undefined;
  return item?.range ?? undefined;
}

/** Where the last value of a map ends, apart from the day of a review. */
function lastOf({ items, range }: YAMLMap): number {
  const isReview = isScalar(items.at(-1)?.key) && String(items.at(-1)?.key) === 'reviewed';
  const last = items.at(isReview && items.length > 1 ? -2 : -1);
  const value = last?.value as Node | null | undefined;
  const key = last?.key as Node | undefined;
  return value?.range?.[1] ?? key?.range?.[1] ?? range?.[1] ?? 0;
}

/** Puts lines behind the line in which an offset stands. */
function after(text: string, offset: number, lines: string): string {
  const end = lastCharacter(text, offset);
  const lineEnd = text.indexOf('\n', end);
  const at = lineEnd === -1 ? text.length : lineEnd;
  return `${text.slice(0, at)}\n${lines}${text.slice(at)}`;
}

/** The end of the text before an offset, without the blanks at its end. */
function lastCharacter(text: string, offset: number): number {
  return text.slice(0, offset).trimEnd().length;
}

/** What stands before an offset in its line: blanks for everything that is none. */
function columnAt(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).replace(/\S/g, ' ');
}

/** The indentation of the line in which an offset stands. */
function indentAt(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^\s*(?:- )?/.exec(line)?.[0].replace('-', ' ') ?? '';
}
