/** YAML with positions: what a file says, and where it says it. */
import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
import type { Point, Positions } from './text.ts';

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
  const directive = text.search(/^%/m);
  if (directive !== -1) {
    const message = 'found a directive of YAML, expected plain YAML: take the line out';
    return { faults: [{ ...positions.at(start + directive), message, rule: 'yaml-feature' }] };
  }
  const document = parseDocument(text, {
    prettyErrors: false,
    stringKeys: true,
    uniqueKeys: true,
    version: '1.2',
    schema: 'core',
  });
  const faults = [...syntaxFaults(document), ...refusedFeatures(document)].map(({ offset, ...fault }) => ({
    ...positions.at(start + offset),
    ...fault,
  }));
  if (faults.length > 0) return { faults };
  return { located: locate(document, positions, start) };
}

interface Fault {
  offset: number;
  message: string;
  rule: string;
}

/** Every key that stands twice, and the first mistake of syntax: the ones after it are mostly its consequences. */
function syntaxFaults(document: Document.Parsed): Fault[] {
  const mistakes = [...document.errors, ...document.warnings];
  const twice = mistakes.filter((error) => error.code === 'DUPLICATE_KEY');
  const first = mistakes.find((error) => error.code !== 'DUPLICATE_KEY' && error.code !== 'TAG_RESOLVE_FAILED');
  return [
    ...twice.map((error) => ({
      offset: error.pos[0],
      message: 'this field stands twice, expected each field once: take one of the two out',
      rule: 'duplicate-field',
    })),
    ...(first === undefined ? [] : [{ offset: first.pos[0], message: syntaxMessage(first), rule: 'yaml-syntax' }]),
  ];
}

function syntaxMessage(error: YAMLError): string {
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return 'found a tab in the indentation, expected spaces: indent with two spaces';
    case 'MULTIPLE_DOCS':
      return 'a second document starts here, expected one document in a file: take out the line of hyphens, or the text after it';
    case 'RESOURCE_EXHAUSTION':
      return 'the lists and maps stand too deep in one another, expected an entry with the fields of its kind: take some out';
    case 'NON_STRING_KEY':
      return 'this key is no text, expected the name of a field: write one before the colon';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'a second colon makes this line unreadable as YAML, expected one field and its value: set a text that holds a colon in quotation marks';
    case 'UNEXPECTED_TOKEN':
      if (/scalar at node end/i.test(error.message)) {
        return 'the text goes on after its closing quotation mark, expected the end of the line: write an apostrophe inside such a text twice';
      }
      break;
    default:
  }
  return `this cannot be read as YAML (${plain(error.message)}), expected "field: value": set a value that holds marks of YAML in quotation marks`;
}

/** The parser's sentence, to stand inside ours. */
function plain(message: string): string {
  const text = message.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function refusedFeatures(document: Document.Parsed): Fault[] {
  const faults: Fault[] = [];
  const refuse = (node: Node, what: string, instead: string): void => {
    const offset = node.range?.[0] ?? 0;
    faults.push({ offset, message: `found ${what}, expected plain YAML: ${instead}`, rule: 'yaml-feature' });
  };
  visit(document, {
    Node(_, node) {
      if (isAlias(node))
        refuse(node, `an alias (*${node.source})`, 'write the value itself, or set it in quotation marks');
      else if (node.anchor !== undefined) refuse(node, `an anchor (&${node.anchor})`, 'take it out');
      else if (node.tag !== undefined && isExplicit(node)) refuse(node, `a tag (${node.tag})`, 'take it out');
    },
  });
  return faults;
}

/** Whether a node's tag was written down: the parser gives collections theirs by itself. */
function isExplicit(node: Node): boolean {
  const own = isMap(node) ? 'tag:yaml.org,2002:map' : isSeq(node) ? 'tag:yaml.org,2002:seq' : undefined;
  return node.tag !== own;
}

function locate(document: Document.Parsed, positions: Positions, start: number): Located {
  const root: Node | null = document.contents;
  const point = (node: Node | null): Point => positions.at(start + (node?.range?.[0] ?? 0));
  return {
    data: document.toJS({ maxAliasCount: 0 }),
    at: (path) => point(descend(root, path)),
    atKey: (path) => {
      const map = descend(root, path.slice(0, -1));
      const key = isMap(map) ? map.items.find((pair) => keyName(pair.key) === path.at(-1))?.key : undefined;
      return point(isNode(key) ? key : map);
    },
  };
}

/** The node at a path, or the last one on the way that there is. */
function descend(root: Node | null, path: Path): Node | null {
  let node = root;
  for (const step of path) {
    if (!isCollection(node)) return node;
    const item = isMap(node) ? node.items.find((pair) => keyName(pair.key) === step)?.value : node.items[Number(step)];
    const next = isPair(item) ? item.value : item;
    if (!isNode(next)) return node;
    node = next;
  }
  return node;
}

function keyName(key: unknown): string | undefined {
  return isScalar(key) && typeof key.value === 'string' ? key.value : undefined;
}
