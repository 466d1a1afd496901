/** YAML with positions: what a file says, and where it says it. */
import type { VFileMessage } from 'vfile-message';
import { isMap, isNode, isScalar, isSeq, parseDocument, type Document, type Pair, type YAMLMap } from 'yaml';
import type { Finding, Result } from '../../core/finding.ts';
import { unknownField } from '../../core/rules/index.ts';
import { messageAt, type LineColumn } from '../message.ts';
import { once } from '../once.ts';
import type { TextFile } from './text.ts';
import { yamlFaults } from './yaml-faults.ts';

/** A way into the data: names of fields, and numbers of items from 0. */
export type Path = readonly PropertyKey[];

/** What a YAML text says, and where. */
export interface Located {
  data: unknown;
  /** Where the value at a path stands. Where there is none: its map, or the nearest thing that holds it. */
  at: (path: Path) => LineColumn;
  /** Where the key of the field at a path stands. */
  atKey: (path: Path) => LineColumn;
  /** A finding, told at its value; of a field that is not known, at its key. */
  message: (finding: Finding) => VFileMessage;
}

/**
 * Parses one YAML 1.2 document, strictly: each key once, keys are text, no anchors, aliases or tags.
 * Aliases are refused before they are expanded.
 * @param file that holds it
 * @param text the YAML, where that is a part of the file
 * @param start offset of `text` in that file
 */
export function parseYaml(file: TextFile, text = file.text, start = 0): Result<Located, VFileMessage> {
  const document = parseDocument(text, {
    prettyErrors: false,
    stringKeys: true,
    // Ours tells keys that stand twice: the parser compares each with all before it.
    uniqueKeys: false,
    version: '1.2',
    schema: 'core',
  });
  const faults = yamlFaults(text, document);
  if (faults.length > 0) return { wrong: faults.map((fault) => file.message(fault, start)) };
  return { value: locate(document, file, start) };
}

// The library's own getIn goes through a map for each field that is asked for: of thousands of wrong ones, too often.
const pairsOf = once(
  ({ items }: YAMLMap) => new Map<unknown, Pair>(items.map((pair) => [isScalar(pair.key) && pair.key.value, pair])),
);

function locate(document: Document.Parsed, file: TextFile, start: number): Located {
  const point = (node: unknown): LineColumn => file.at(start + (isNode(node) ? (node.range?.[0] ?? 0) : 0));
  /** The node at a path, or the last one on the way that there is. */
  const nodeAt = (path: Path): unknown => {
    let node: unknown = document.contents;
    for (const step of path) {
      const next: unknown = isMap(node) ? pairsOf(node).get(step)?.value : isSeq(node) && node.items[Number(step)];
      if (!isNode(next)) return node;
      node = next;
    }
    return node;
  };
  const at = (path: Path): LineColumn => point(nodeAt(path));
  const atKey = (path: Path): LineColumn => {
    const map = nodeAt(path.slice(0, -1));
    return point(isMap(map) ? (pairsOf(map).get(path.at(-1))?.key ?? map) : map);
  };
  const message = (finding: Finding): VFileMessage =>
    messageAt(file.path, (finding.rule === unknownField.id ? atKey : at)(finding.path), finding);
  return { data: document.toJS({ maxAliasCount: 0 }), at, atKey, message };
}
