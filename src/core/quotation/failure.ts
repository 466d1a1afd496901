/** What an editor is told when a quotation cannot be proved. */
import type { Finding } from '../finding.ts';
import { wordsInWords } from '../word-numbers.ts';
import { MOST_CHARACTERS, MOST_WORDS } from './length.ts';
import type { QuotationFailure } from './prove.ts';
import { OMISSION } from './selector.ts';
import { letterInWords, signInWords } from './sign-names.ts';

/**
 * The failure as a finding. Its path is the selector's field at fault: `exact`, `prefix` or `suffix`.
 * @param source the source's slug
 */
export function quotationFinding(failure: QuotationFailure, source: string): Finding {
  const field = 'field' in failure ? failure.field : 'exact';
  return { rule: `quote-${failure.kind}`, path: [field], message: explain(failure, source) };
}

type Of<Kind extends QuotationFailure['kind']> = Extract<QuotationFailure, { kind: Kind }>;

function explain(failure: QuotationFailure, source: string): string {
  switch (failure.kind) {
    case 'wrong-mark':
      return `found ${failure.found} in a quotation, expected ${OMISSION} for words left out: write ${OMISSION}, with the one character … (U+2026)`;
    case 'wrong-form':
      return failure.besideDigit
        ? `found ${letterInWords(failure.found)} beside a digit, which cannot be told from a plain one, expected numbers of plain digits: leave the number out with ${OMISSION}, or quote up to it`
        : `found ${letterInWords(failure.found)} in a quotation, which is compared as ${failure.found.normalize('NFKC')}, expected plain letters and digits: write ${failure.found.normalize('NFKC')}`;
    case 'omission-in-context':
      return `found ${OMISSION} in ${failure.field}, expected the words that stand right next to the quotation: leave ${OMISSION} out`;
    case 'no-words':
      return failure.field === 'exact'
        ? `expected words, and words on both sides of each ${OMISSION}: remove an omission at an end, or add the words`
        : `expected at least one word in ${failure.field}: add it, or leave ${failure.field} out`;
    case 'too-long':
      return `found ${tooMuch(failure)}: quote less`;
    case 'too-short':
      return `found ${counted(failure)}${inPart(failure)}, expected at least ${String(failure.least)} with its context: ${remedy(failure)}`;
    case 'not-found':
      return `these words${inPart(failure)} are not in ${source}, expected them word for word: ${whereToLook(failure)}`;
    case 'wrong-sign':
      return whichSign(failure, source);
    case 'out-of-order':
      return `part ${String(failure.part)} of ${String(failure.parts)} is nowhere after the part before it in ${source}, expected the article's order: quote the parts in order, or as quotations of their own`;
    case 'nothing-omitted':
      return `found ${OMISSION} before part ${String(failure.part)} of ${String(failure.parts)}, and ${source} has nothing there to leave out, expected it only where something is left out: quote the two parts as one`;
    case 'ambiguous':
      return `these words${inPart(failure)} are at ${String(failure.places.length)} places in ${source} (${failure.places.map(wordsInWords).join('; ')}), expected one: ${
        failure.parts === 1
          ? 'add words to prefix or suffix'
          : 'quote more words of this part, or add words to prefix or suffix'
      }`;
  }
}

function inPart({ part, parts }: { part: number; parts: number }): string {
  return parts === 1 ? '' : ` (part ${String(part)} of ${String(parts)})`;
}

function tooMuch({ words, characters }: Of<'too-long'>): string {
  const most = `${String(MOST_WORDS)} words, or ${String(MOST_CHARACTERS)} letters of a script without blanks`;
  if (characters === 0) return `${String(words)} words quoted, expected at most ${String(MOST_WORDS)}`;
  if (words === 0) return `${String(characters)} letters quoted, expected at most ${String(MOST_CHARACTERS)}`;
  return `${String(words)} words and ${String(characters)} letters quoted, expected at most ${most}, or a share of each`;
}

function counted({ words, characters }: Of<'too-short'>): string {
  return `${String(words)} ${characters ? 'letter' : 'word'}${words === 1 ? '' : 's'}`;
}

function remedy({ part, parts }: { part: number; parts: number }): string {
  if (parts === 1) return 'add the words right before to prefix or the words right after to suffix';
  if (part === 1) return 'add the words right before to prefix, or quote more words of this part';
  if (part === parts) return 'add the words right after to suffix, or quote more words of this part';
  return 'quote more words of this part';
}

function whereToLook({ words, nearest, lookalike }: Of<'not-found'>): string {
  if (nearest === undefined) {
    return lookalike === undefined
      ? 'no passage of it is like them; check the source and copy the words again'
      : `they differ ${onlyBy(lookalike)}; copy the words again`;
  }
  const [from, to] = nearest.differs;
  const differing = words.slice(from, to);
  const which = differing.length > 1 ? 'one of ' : nearest.sure ? '' : 'probably ';
  const first = `the first word that differs is ${which}"${differing.join(' ')}"`;
  const by = lookalike === undefined ? '' : `, ${onlyBy(lookalike)}`;
  return `the nearest passage is ${wordsInWords(nearest.words)}, and ${first}${by}; copy the words again, and write ${OMISSION} where some are left out`;
}

function onlyBy({ found, instead }: NonNullable<Of<'not-found'>['lookalike']>): string {
  const other = instead === '' ? 'nothing' : letterInWords(instead);
  return `only by ${letterInWords(found)} for ${other}`;
}

function whichSign({ fault, ...ofPart }: Of<'wrong-sign'>, source: string): string {
  const found = signInWords(fault.found);
  if (fault.at !== 'between') {
    const [side, which] = fault.at === 'start' ? ['before the first', 'before'] : ['behind the last', 'behind'];
    return `found ${found} ${side} word${inPart(ofPart)}, which does not fit ${source}: leave it out, or quote the word ${which} it too`;
  }
  const at = `between "${fault.words.join('" and "')}"${inPart(ofPart)}`;
  const fits = fault.fits.slice(0, 3).map(signInWords);
  const fit = fits.length === 0 ? 'no common sign fits' : `what fits is ${fits.join('; or ')}`;
  return `found ${found} ${at}, and ${source} has something else there (${wordsInWords([fault.place, fault.place + 2])}): ${fit}; copy the passage again, sign for sign`;
}
