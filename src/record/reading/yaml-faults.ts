/** Mistakes of YAML, and features of it that entries may not use, as sentences for the editor. */
import { isAlias, visit, type Document, type Node, type YAMLError } from 'yaml';
import { blankFault, cutNumbers, cutTexts, otherNumbers, repeatedKeys } from './yaml-silent.ts';
import { unseenFaults } from './yaml-unseen.ts';

/** A mistake in a YAML text. */
export interface Fault {
  /** In UTF-16 code units from the text's start. */
  offset: number;
  message: string;
  rule: string;
}

/** Everything that is wrong with a YAML text, or says more than plain YAML may, or less than it seems to. */
export function yamlFaults(text: string, document: Document.Parsed): Fault[] {
  const offset = text.search(/^%/m);
  // A directive changes how all that follows is read, and so does a blank that is no space.
  if (offset !== -1) {
    return [
      { offset, message: 'found a directive of YAML, expected plain YAML: take the line out', rule: 'yaml-feature' },
    ];
  }
  const blank = blankFault(text);
  if (blank !== undefined) return [blank];
  const numbers = cutNumbers(text, document);
  return [
    ...numbers,
    // What is left of a number that was cut may stand twice, too.
    ...(numbers.length > 0 ? [] : repeatedKeys(document)),
    ...syntaxFaults(document),
    ...refusedFeatures(document),
    ...unseenFaults(text, document),
    ...cutTexts(text, document),
    ...otherNumbers(document),
  ];
}

/** The first mistake of syntax: the ones after it are mostly its consequences. */
function syntaxFaults(document: Document.Parsed): Fault[] {
  const first = [...document.errors, ...document.warnings].find((error) => error.code !== 'TAG_RESOLVE_FAILED');
  return first === undefined ? [] : [{ offset: offsetOf(first), message: syntaxMessage(first), rule: 'yaml-syntax' }];
}

/** How deep the parser gets depends on the machine, so too deep a file is told at its start. */
function offsetOf({ code, pos: [offset] }: YAMLError): number {
  return code === 'RESOURCE_EXHAUSTION' ? 0 : offset;
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
      else if (node.tag !== undefined) refuse(node, `a tag (${node.tag})`, 'take it out');
    },
  });
  return faults;
}
