/** A passage that was found, as the editor pastes it. */
import type { Fingerprint } from '../../src/domain/schema/fingerprint.ts';
import { quoted } from '../cli/yaml-text.ts';
import type { Passage } from './align.ts';
import { selectPassage } from './selector.ts';

/**
 * The quotation for a passage, in YAML, indented for the evidence of a claim, under a comment that says where it stands:
 * the numbers of its first and its last word, from 0. Where no quotation can be proved, the comment says why.
 * @param remembered how many words were looked for
 * @param text the article
 */
export function passageToPaste(
  { words, alike }: Passage,
  remembered: number,
  text: string,
  fingerprint: Fingerprint,
): string {
  const [from, to] = words;
  const head = `# words ${String(from)} to ${String(to - 1)} of ${String(fingerprint.words)}; ${String(alike)} of your ${String(remembered)} words are there`;
  const selected = selectPassage(words, text, fingerprint);
  if ('failure' in selected) return `${head}\n# ${selected.failure}\n`;
  const { exact, prefix, suffix } = selected.selector;
  const lines = [
    `source: ${fingerprint.source}`,
    `exact: ${quoted(exact)}`,
    ...(prefix === undefined ? [] : [`prefix: ${quoted(prefix)}`]),
    ...(suffix === undefined ? [] : [`suffix: ${quoted(suffix)}`]),
    'voice:',
  ];
  return `${head}\n${lines.map((line, i) => `      ${i === 0 ? '- ' : '  '}${line}\n`).join('')}`;
}
