/** Neutral language in the fields of the entries. */
import { problemAt, type Entries, type Report } from '../entries.ts';
import { KINDS, type Kind } from '../kinds.ts';
import { loadedWords, markupMarks, quotationMarks } from '../own-prose.ts';
import { proseTerms } from '../prose-terms.ts';
import { selectTexts, type Pattern, type Selected } from '../reading/select.ts';

const LIFECYCLE: readonly Pattern[] = ['withdrawn.why'];

/** The fields that hold prose of ours. The others hold names, numbers, or words of a source. */
export const OWN_PROSE: Record<Kind, readonly Pattern[]> = {
  actors: ['name', 'inSentence', 'owner.name', 'owner.note', 'roles.*.role', 'note', ...LIFECYCLE],
  claims: [
    'title',
    'figure.unit',
    'evidence.*.figure.unit',
    'evidence.*.concession',
    'evidence.*.note',
    'evidence.*.argued',
    'absences.*.says',
    'absences.*.sought',
    'calculation.unit',
    'calculation.from.unit',
    'calculation.part.unit',
    'calculation.whole.unit',
    'calculation.stated.unit',
    'calculation.terms.*.label',
    'unknowns.*',
    'tension.*.how',
    'revisions.*.what',
    'corrections.*.what',
    'corrections.*.why',
    ...LIFECYCLE,
  ],
  places: ['position.locatedBy', 'elevation.by', 'note', ...LIFECYCLE],
  sources: ['label', 'copy', 'inferred.*.how', 'untold.*', 'note', ...LIFECYCLE],
  statements: ['says', 'made.how', 'carriedBy.*.note', ...LIFECYCLE],
};

/** The fields of free text that are not ours: names, and what a source prints. */
export const NOT_OWN_PROSE: Record<Kind, readonly Pattern[]> = {
  actors: ['spellings.*.text'],
  claims: [
    'evidence.*.quotes.*.exact',
    'evidence.*.quotes.*.prefix',
    'evidence.*.quotes.*.suffix',
    // Ours, but it says what the source says, loaded words and all. Its quotation marks are looked for with its proof.
    'evidence.*.quotes.*.translation',
  ],
  places: ['name', 'spellings.*.text'],
  sources: ['title', 'sentenceCase', 'author.*.family', 'author.*.given', 'author.*.literal', 'publisher'],
  statements: [],
};

/** Names that we set: a loaded word in them may be what a place is called, a quotation mark is nobody's name. */
const NAMES: Record<Kind, readonly Pattern[]> = {
  actors: ['spellings.*.text'],
  claims: [],
  places: ['name', 'spellings.*.text'],
  sources: [],
  statements: [],
};

/** Reports loaded words, quotation marks and marks of markdown in our own prose, at the field that holds them. */
export function checkProse(entries: Entries, report: Report): void {
  const terms = proseTerms(entries);
  const { sound } = entries;
  for (const kind of KINDS) {
    for (const entry of sound[kind].values()) {
      const texts = (patterns: readonly Pattern[]): Selected[] =>
        patterns.flatMap((pattern) => selectTexts(entry.data, pattern));
      for (const { path, value } of texts(OWN_PROSE[kind])) {
        for (const { message } of loadedWords(value, terms))
          report(problemAt(entry, path, 'neutral-language', message));
      }
      for (const { path, value } of texts([...OWN_PROSE[kind], ...NAMES[kind]])) {
        for (const { message } of quotationMarks(value)) report(problemAt(entry, path, 'unproved-quotation', message));
        for (const { message } of markupMarks(value)) report(problemAt(entry, path, 'lost-mark', message));
      }
    }
  }
}
