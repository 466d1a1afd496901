/** Where pasted words stand in an article, and in what they differ from it: in sentences. */
import type { RecognisedPiece, Recognition, Seam } from '../../core/quotation/recognise.ts';
import { signInWords } from '../../core/quotation/sign-names.ts';
import { wordNumbersInWords, wordsInWords } from '../../core/word-numbers.ts';
import type { Token } from '../../core/words.ts';
import { capital, counted, listed, numberInWords } from '../../wording/words.ts';

/** Where the words stand, each difference in the order of the text, and how sure that is. */
export function differencesIn(recognition: Recognition): string[] {
  return [...whereOf(recognition), ...seamsOf(recognition), ...signsOf(recognition.pieces), sureOf(recognition)];
}

function whereOf({ words, pieces, covered }: Recognition): string[] {
  const places = pieces.map(({ article }) => article);
  const [first] = pieces;
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return [];
  if (pieces.length === 1 && covered === words.length) {
    return [
      `All ${counted(words.length, 'word')} stand there, one after the other: ${wordsInWords(first.article)} of the article.`,
    ];
  }
  const there = `${capital(numberInWords(covered))} of the ${counted(words.length, 'word')} ${covered === 1 ? 'stands' : 'stand'} there: words ${listed(places.map(wordNumbersInWords))} of the article.`;
  const before = first.text[0];
  const after = words.length - last.text[1];
  return [
    there,
    ...(before > 0
      ? [
          `${wordsOutside(words.slice(0, before))} at the beginning ${before === 1 ? 'is' : 'are'} not what stands before them.`,
        ]
      : []),
    ...(after > 0
      ? [
          `${wordsOutside(words.slice(-after))} at the end ${after === 1 ? 'is' : 'are'} not what stands there: the article goes on otherwise.`,
        ]
      : []),
  ];
}

function textOf(words: readonly Token[]): string {
  return words.map(({ text }) => text).join(' ');
}

/** A few words as they are, or how many. */
function wordsOutside(words: readonly Token[]): string {
  return words.length <= 3 ? `“${textOf(words)}”` : `The ${counted(words.length, 'word')}`;
}

function seamsOf({ words, seams }: Recognition): string[] {
  return seams.map((seam) => seamInWords(seam, words.slice(...seam.text)));
}

function seamInWords({ kind, article, marked }: Seam, own: readonly Token[]): string {
  const ours = `“${textOf(own)}”`;
  switch (kind) {
    case 'changed':
      return `Where these words have ${ours}, the article has other words (${wordsInWords(article)}).`;
    case 'added':
      return `${ours} ${own.length === 1 ? 'is' : 'are'} not in the article, which goes on without ${own.length === 1 ? 'it' : 'them'}.`;
    case 'left-out':
      return `${capital(counted(article[1] - article[0], 'word'))} of the article ${article[1] - article[0] === 1 ? 'is' : 'are'} left out (${wordsInWords(article)})${shown(marked)}.`;
    case 'elsewhere':
      return article[1] < article[0]
        ? `Two places are joined in another order than the article’s${shown(marked)}.`
        : `Two places are joined, between which the article has ${counted(article[1] - article[0], 'word')} (${wordsInWords(article)})${shown(marked)}.`;
  }
}

function shown(marked: boolean): string {
  return marked ? ', and a mark shows it' : ', and nothing shows it';
}

function signsOf(pieces: readonly RecognisedPiece[]): string[] {
  return pieces.flatMap(({ signs }) =>
    signs.flatMap((fault) => {
      if (fault.at !== 'between') return [];
      const [fits] = fault.fits;
      const instead = fits === undefined ? '' : `; what fits there is ${signInWords(fits)}`;
      return [
        `Between “${fault.words[0]}” and “${fault.words[1]}” stands ${signInWords(fault.found)}, and the article has something else${instead}.`,
      ];
    }),
  );
}

/** How sure it is. A byte that covers the outermost word alone agrees once in 256 with another. */
function sureOf({ chance, pieces }: Recognition): string {
  const odds = Math.floor(Math.log10(1 / chance));
  const once =
    odds >= 9
      ? 'less than once in a thousand million times'
      : `about once in ${(10 ** odds).toLocaleString('en-GB')} times`;
  const edge = 'A word at the edge of a match can be another by chance, once in 256 times.';
  return `Other words would match so long a stretch ${once}. ${pieces.length > 1 || odds < 9 ? edge : ''}`.trimEnd();
}
