/** Neutral language in the fields of the entries. */
import type { Finding } from '../../core/finding.ts';
import type { Entries } from '../entries.ts';
import type { Report } from '../message.ts';
import { CONTENT_KINDS, type ContentKind } from '../kinds.ts';
import { loadedWords, marksIn } from '../own-prose.ts';
import { proseTerms } from '../prose-terms.ts';
import { selectTexts, type PathPattern } from '../reading/select.ts';

const LIFECYCLE: readonly PathPattern[] = ['withdrawn.why'];

/** The fields that hold prose of ours. The others hold names, numbers, or words of a source. */
export const OWN_PROSE: Record<ContentKind, readonly PathPattern[]> = {
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
export const NOT_OWN_PROSE: Record<ContentKind, readonly PathPattern[]> = {
  actors: ['spellings.*.text'],
  claims: [
    'evidence.*.quotes.*.exact',
    'evidence.*.quotes.*.prefix',
    'evidence.*.quotes.*.suffix',
    // Ours, but it says what the source says, loaded words and all. Its quotation marks are looked for with its proof.
    'evidence.*.quotes.*.translation',
  ],
  places: ['name', 'spellings.*.text'],
  sources: [
    'title',
    'sentenceCase',
    'author.*.family',
    'author.*.given',
    'author.*.literal',
    'publisher',
    'captures.*.service',
  ],
  statements: [],
};

/** Names that we set: a loaded word in them may be what a place is called, a quotation mark is nobody's name. */
const NAMES: Record<ContentKind, readonly PathPattern[]> = {
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
  for (const kind of CONTENT_KINDS) {
    for (const entry of sound[kind].values()) {
      const tell = (patterns: readonly PathPattern[], find: (text: string) => Finding[]): void => {
        for (const { path, value } of patterns.flatMap((pattern) => selectTexts(entry.data, pattern)))
          for (const finding of find(value)) report(entry.located.message({ ...finding, path }));
      };
      tell(OWN_PROSE[kind], (text) => loadedWords(text, terms));
      tell([...OWN_PROSE[kind], ...NAMES[kind]], marksIn);
    }
  }
}
