/** A passage that was found, as the editor pastes it. */
import { countWithNoun } from '../../src/core/count.ts';
import { deskArticle } from '../../src/core/desk/sentences.ts';
import { printsOf } from '../../src/core/fingerprint.ts';
import type { Fingerprint } from '../../src/core/schema/fingerprint.ts';
import { wordsInWords } from '../../src/core/word-numbers.ts';
import { quoteLines } from '../article/evidence.ts';
import type { Passage } from './align.ts';
import { selectPassage } from './selector.ts';

/** An article whose words are quoted. */
export interface ArticleInHand {
  text: string;
  fingerprint: Fingerprint;
  /** Whether its words need our translation beside them. */
  foreign: boolean;
}

/**
 * The quotation for a passage, in YAML, indented for the evidence of a claim, under a comment that says where it stands.
 * Where no quotation can be proved, the comment says why.
 * @param remembered how many words were looked for
 */
export function passageToPaste(
  { words, alike }: Passage,
  remembered: number,
  { text, fingerprint, foreign }: ArticleInHand,
): string {
  const head = `# ${wordsInWords(words)} of ${String(fingerprint.words)}; ${String(alike)} of your ${countWithNoun(remembered, 'word')} ${alike === 1 ? 'is' : 'are'} there`;
  const selected = selectPassage(words, text, fingerprint);
  if ('failure' in selected) return `${head}\n# ${selected.failure}\n`;
  const { isQuoted } = deskArticle(text, printsOf(fingerprint).form);
  const voice = isQuoted(words) ? 'speaker' : 'article';
  const lines = [
    ...quoteLines({ source: fingerprint.source, ...selected.selector, voice }),
    ...(foreign ? ['translation:'] : []),
  ];
  return `${head}\n${lines.map((line, i) => `      ${i === 0 ? '- ' : '  '}${line}\n`).join('')}`;
}
