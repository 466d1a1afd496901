/** YAML with positions: what a file says, and where it says it. */
import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  parseDocument,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { Point, Positions } from './text.ts';
import { yamlFaults } from './yaml-faults.ts';

/** A way into the data: names of fields, and numbers of items from 0. */
export type Path = readonly PropertyKey[];

/** What a YAML text says, and where. */
export interface Located {
  data: unknown;
  /** Where the value at a path stands. Where there is none: its map, or the nearest thing that holds it. */
  at: (path: Path) => Point;
  /** Where the key of the field at a path stands. */
  atKey: (path: Path) => Point;
}

/** A mistake in the YAML itself. */
export interface YamlFault extends Point {
  message: string;
  rule: string;
}

/**
 * Parses one YAML 1.2 document, strictly: each key once, keys are text, no anchors, aliases or tags.
 * Aliases are refused before they are expanded.
 * @param text the YAML
 * @param positions of the file that holds it
 * @param start offset of `text` in that file
 */
export function parseYaml(
  text: string,
  positions: Positions,
  start = 0,
): { located: Located } | { faults: YamlFault[] } {
  const document = parseDocument(text, {
    prettyErrors: false,
    stringKeys: true,
    // Ours tells keys that stand twice: the parser compares each with all before it.
    uniqueKeys: false,
    version: '1.2',
    schema: 'core',
  });
  const faults = yamlFaults(text, document).map(({ offset, ...fault }) => ({
    ...positions.at(start + offset),
    ...fault,
  }));
  if (faults.length > 0) return { faults };
  return { located: locate(document, positions, start) };
}

function locate(document: Document.Parsed, positions: Positions, start: number): Located {
  const root: Node | null = document.contents;
  const pairs = pairFinder();
  const descend = (path: Path): Node | null => descendBy(pairs, root, path);
  const point = (node: Node | null): Point => positions.at(start + (node?.range?.[0] ?? 0));
  return {
    data: document.toJS({ maxAliasCount: 0 }),
    at: (path) => point(descend(path)),
    atKey: (path) => {
      const map = descend(path.slice(0, -1));
      const key = isMap(map) ? pairs(map, path.at(-1))?.key : undefined;
      return point(isNode(key) ? key : map);
    },
  };
}

type PairFinder = (map: YAMLMap, name: PropertyKey | undefined) => Pair | undefined;

/** Finds pairs by their keys. Each map is gone through once, however many are asked for. */
function pairFinder(): PairFinder {
  const known = new Map<YAMLMap, Map<PropertyKey | undefined, Pair>>();
  return (map, name) => {
    const pairs = known.get(map) ?? new Map(map.items.map((pair) => [keyName(pair.key), pair]));
    known.set(map, pairs);
    return pairs.get(name);
  };
}

/** The node at a path, or the last one on the way that there is. */
function descendBy(pairs: PairFinder, root: Node | null, path: Path): Node | null {
  let node = root;
  for (const step of path) {
    if (!isCollection(node)) return node;
    const item = isMap(node) ? pairs(node, step)?.value : node.items[Number(step)];
    const next = isPair(item) ? item.value : item;
    if (!isNode(next)) return node;
    node = next;
  }
  return node;
}

function keyName(key: unknown): string | undefined {
  return isScalar(key) && typeof key.value === 'string' ? key.value : undefined;
}
