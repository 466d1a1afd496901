/** Mistakes of YAML, and features of it that entries may not use, as sentences for the editor. */
import { isAlias, visit, type Document, type YAMLError } from 'yaml';
import type { Finding } from '../../core/finding.ts';
import { yamlFeature, yamlSyntax } from '../../core/rules/index.ts';
import { blankFault, cutNumbers, cutTexts, otherNumbers, repeatedKeys } from './yaml-silent.ts';
import { unseenFaults } from './yaml-unseen.ts';

/**
 * Everything that is wrong with a YAML text, or says more than plain YAML may, or less than it seems to.
 * @returns findings, whose paths are offsets in the text
 */
export function yamlFaults(text: string, document: Document.Parsed): Finding[] {
  const offset = text.search(/^%/m);
  // A directive changes how all that follows is read, and so does a blank that is no space.
  if (offset !== -1) return [yamlFeature.directive([offset])];
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
function syntaxFaults(document: Document.Parsed): Finding[] {
  const first = [...document.errors, ...document.warnings].find((error) => error.code !== 'TAG_RESOLVE_FAILED');
  return first === undefined ? [] : [syntaxFault(first)];
}

function syntaxFault({ code, message, pos: [offset] }: YAMLError): Finding {
  const at = [offset];
  switch (code) {
    case 'TAB_AS_INDENT':
      return yamlSyntax.tab(at);
    case 'MULTIPLE_DOCS':
      return yamlSyntax.secondDocument(at);
    case 'RESOURCE_EXHAUSTION':
      // How deep the parser gets depends on the machine, so too deep a file is told at its start.
      return yamlSyntax.tooDeep([0]);
    case 'NON_STRING_KEY':
      return yamlSyntax.key(at);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return yamlSyntax.secondColon(at);
    case 'UNEXPECTED_TOKEN':
      if (/scalar at node end/i.test(message)) return yamlSyntax.goesOn(at);
      break;
    default:
  }
  return yamlSyntax.other(at, plain(message));
}

/** The parser's sentence, to stand inside ours. */
function plain(message: string): string {
  const text = message.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function refusedFeatures(document: Document.Parsed): Finding[] {
  const faults: Finding[] = [];
  visit(document, {
    Node(_, node) {
      const at = [node.range?.[0] ?? 0];
      if (isAlias(node)) faults.push(yamlFeature.alias(at, node.source));
      else if (node.anchor !== undefined) faults.push(yamlFeature.anchor(at, node.anchor));
      else if (node.tag !== undefined) faults.push(yamlFeature.tag(at, node.tag));
    },
  });
  return faults;
}
