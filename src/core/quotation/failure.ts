/** What an editor is told when a quotation cannot be proved. */
import { countWithNoun } from '../count.ts';
import type { Finding } from '../finding.ts';
import {
  quoteAmbiguous,
  quoteNotFound,
  quoteNothingOmitted,
  quoteNoWords,
  quoteOmissionInContext,
  quoteOutOfOrder,
  quoteTooLong,
  quoteTooShort,
  quoteWrongForm,
  quoteWrongMark,
  quoteWrongSign,
} from '../rules/index.ts';
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
  const at = ['field' in failure ? failure.field : 'exact'];
  switch (failure.kind) {
    case 'wrong-mark':
      return quoteWrongMark.tell(at, failure.found, OMISSION);
    case 'wrong-form': {
      const found = letterInWords(failure.found);
      if (failure.besideDigit) return quoteWrongForm.digit(at, found, OMISSION);
      return quoteWrongForm.letter(at, found, failure.found.normalize('NFKC'));
    }
    case 'omission-in-context':
      return quoteOmissionInContext.tell(at, OMISSION, failure.field);
    case 'no-words':
      return failure.field === 'exact' ? quoteNoWords.quoted(at, OMISSION) : quoteNoWords.context(at, failure.field);
    case 'too-long':
      return quoteTooLong.tell(at, tooMuch(failure));
    case 'too-short':
      return quoteTooShort.tell(at, lengthInWords(failure), inPart(failure), failure.least, remedy(failure));
    case 'not-found':
      return quoteNotFound.tell(at, inPart(failure), source, whereToLook(failure));
    case 'wrong-sign':
      return wrongSign(at, failure, source);
    case 'out-of-order':
      return quoteOutOfOrder.tell(at, failure.part, failure.parts, source);
    case 'nothing-omitted':
      return quoteNothingOmitted.tell(at, OMISSION, failure.part, failure.parts, source);
    case 'ambiguous':
      return quoteAmbiguous.tell(at, inPart(failure), failure.places.map(wordsInWords), source, failure.parts);
  }
}

type Of<Kind extends QuotationFailure['kind']> = Extract<QuotationFailure, { kind: Kind }>;

function inPart({ part, parts }: { part: number; parts: number }): string {
  return parts === 1 ? '' : ` (part ${String(part)} of ${String(parts)})`;
}

function tooMuch({ words, characters }: Of<'too-long'>): string {
  const most = `${String(MOST_WORDS)} words, or ${String(MOST_CHARACTERS)} letters of a script without blanks`;
  if (characters === 0) return `${String(words)} words quoted, expected at most ${String(MOST_WORDS)}`;
  if (words === 0) return `${String(characters)} letters quoted, expected at most ${String(MOST_CHARACTERS)}`;
  return `${countWithNoun(words, 'word')} and ${countWithNoun(characters, 'letter')} quoted, expected at most ${most}, or a share of each`;
}

function lengthInWords({ words, characters }: Of<'too-short'>): string {
  return countWithNoun(words, characters ? 'letter' : 'word');
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

function wrongSign(path: Finding['path'], { fault, ...ofPart }: Of<'wrong-sign'>, source: string): Finding {
  const found = signInWords(fault.found);
  if (fault.at !== 'between') {
    const [side, which] = fault.at === 'start' ? ['before the first', 'before'] : ['behind the last', 'behind'];
    return quoteWrongSign.outside(path, found, side, inPart(ofPart), source, which);
  }
  const at = `between "${fault.words.join('" and "')}"${inPart(ofPart)}`;
  const fits = fault.fits.slice(0, 3).map(signInWords);
  const fit = fits.length === 0 ? 'no common sign fits' : `what fits is ${fits.join('; or ')}`;
  return quoteWrongSign.between(path, found, at, source, wordsInWords([fault.place, fault.place + 2]), fit);
}
