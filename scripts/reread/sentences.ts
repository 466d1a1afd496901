/** Sentences of ours in the file of an entry: where they stand, and the file with others in their place. */
import { sentencesSaying, type SentenceSpan } from '../../src/core/desk/absences.ts';
import type { Entry } from '../../src/record/entries.ts';
import type { ContentKind } from '../../src/record/kinds.ts';
import type { LineColumn } from '../../src/record/message.ts';
import { selectTexts } from '../../src/record/reading/select.ts';
import type { Path } from '../../src/record/reading/yaml.ts';
import { withoutItem, withoutNode, withText } from '../edit/yaml.ts';

type AnyEntry = Entry<ContentKind>;

/** A sentence of ours as its file has it. */
export interface OurSentence {
  text: string;
  place: LineColumn;
  /** Where it stands: in the file, or in the field that has it. */
  span: SentenceSpan;
  /** The field that has it; the account where it is left out. */
  field?: Path;
}

export function isClaim(entry: AnyEntry): entry is Entry<'claims'> {
  return entry.kind === 'claims';
}

/** A sentence of the account, by where it stands there. */
export function inAccount({ file, body }: AnyEntry, { from, to }: SentenceSpan): OurSentence {
  const start = file.text.length - body.length;
  return {
    text: body.slice(from, to),
    place: file.at(start + from),
    span: { from: start + from, to: start + to },
  };
}

/** A sentence of a field, by where it stands in its text. */
export function inField({ located }: AnyEntry, field: Path, value: string, span: SentenceSpan): OurSentence {
  return { text: value.slice(span.from, span.to), place: located.at(field), span, field };
}

/** The sentences of a claim's account and of its notes that say some words of ours. */
export function claimSentences(claim: Entry<'claims'>, says: string): OurSentence[] {
  return [
    ...sentencesSaying(claim.body, says).map((span) => inAccount(claim, span)),
    ...selectTexts(claim.data, 'evidence.*.note').flatMap(({ path, value }) =>
      sentencesSaying(value, says).map((span) => inField(claim, path, value, span)),
    ),
  ];
}

/** Whether two sentences are one, as they stand at the same place of the same file. */
export function isSame(a: OurSentence, b: OurSentence): boolean {
  return a.span.from === b.span.from && a.span.to === b.span.to && JSON.stringify(a.field) === JSON.stringify(b.field);
}

/**
 * The file of an entry with other sentences in the place of ours, one for each. An empty one takes the sentence out, and
 * with the last sentence of a field the field.
 */
export function withSentences(entry: AnyEntry, ours: readonly OurSentence[], instead: readonly string[]): string {
  const put = (text: string, field: string | undefined): string =>
    ours
      .map(({ span, field: own }, i) => ({ ...span, own: own && JSON.stringify(own), words: instead[i] ?? '' }))
      .filter(({ own }) => own === field)
      .reduceRight((now, { from, to, words }) => replaced(now, { from, to }, words), text);
  const fields = new Map(ours.flatMap(({ field }) => (field === undefined ? [] : [[JSON.stringify(field), field]])));
  // An item that goes moves those behind it: the last comes first.
  return [...fields].reverse().reduce(
    (text, [name, field]) => {
      const [found] = selectTexts(entry.data, field.join('.'));
      return withField(text, field, put(found?.value ?? '', name).trim());
    },
    put(entry.file.text, undefined),
  );
}

function withField(text: string, field: Path, value: string): string {
  if (value !== '') return withText(text, field, value);
  const last = field.at(-1);
  if (typeof last === 'number') return withoutItem(text, field.slice(0, -1), last, true);
  return withoutNode(text, field, []);
}

/** A text with other words where a sentence stands; where there are none, without the blanks that parted it from its neighbour. */
function replaced(text: string, { from, to }: SentenceSpan, words: string): string {
  const [before, after] = [text.slice(0, from), text.slice(to)];
  if (words !== '') return before + words + after;
  const isLast = /^\s*$|^[^\S\n]*\n[^\S\n]*\n/.test(after);
  const isFirst = /^\s*$|\n[^\S\n]*\n\s*$/.test(before);
  if (!isLast) return before + after.trimStart();
  if (!isFirst) return before.trimEnd() + after;
  return after.trim() === '' ? `${before.trimEnd()}\n` : before + after.trimStart();
}
