/** Sentences of ours that say what no article has, and a source that was not yet read for them. */
import { sentencesSaying, type SentenceSpan } from '../../src/core/desk/absences.ts';
import type { Entries, Entry } from '../../src/record/entries.ts';
import type { LineColumn } from '../../src/record/message.ts';
import { withItem, withoutItem, withoutNode, withText } from '../edit/yaml.ts';

/** An entry of `absences` for which a source was not read. */
export interface OpenAbsence {
  claim: Entry<'claims'>;
  /** Which entry of the claim it is, from 0. */
  at: number;
  /** What tells it from the others, whatever is written meanwhile. */
  name: string;
}

/** Those of every claim that stands and can be read, in the order of the claims. */
export function openAbsences({ sound }: Entries, source: string): OpenAbsence[] {
  return [...sound.claims.values()]
    .filter(({ data }) => data.withdrawn === undefined)
    .flatMap((claim) =>
      (claim.data.absences ?? []).flatMap(({ says, in: read }, at) =>
        read.includes(source) ? [] : [{ claim, at, name: `${claim.slug} ${says}` }],
      ),
    );
}

/** A sentence of ours as its file has it. */
export interface OurSentence {
  text: string;
  place: LineColumn;
  /** Where it stands: in the file, or in the note of a piece of evidence. */
  span: SentenceSpan;
  /** The piece of evidence that has the note, from 0. */
  noteOf?: number;
}

/** The sentences of the account and of the notes that say the words of an entry. */
export function ownSentences({ claim: { data, body, file, located }, at }: OpenAbsence): OurSentence[] {
  const says = data.absences?.[at]?.says ?? '';
  const start = file.text.length - body.length;
  const inBody = sentencesSaying(body, says).map(({ from, to }) => ({
    text: body.slice(from, to),
    place: file.at(start + from),
    span: { from: start + from, to: start + to },
  }));
  const inNotes = data.evidence.flatMap(({ note = '' }, noteOf) =>
    sentencesSaying(note, says).map((span) => ({
      text: note.slice(span.from, span.to),
      place: located.at(['evidence', noteOf, 'note']),
      span,
      noteOf,
    })),
  );
  return [...inBody, ...inNotes];
}

/** The claim's file with other sentences in the place of ours, one for each. */
export function withSentences(
  { claim }: OpenAbsence,
  ours: readonly OurSentence[],
  instead: readonly string[],
): string {
  const put = (text: string, noteOf?: number): string =>
    ours
      .map(({ span, noteOf: own }, i) => ({ ...span, own, words: instead[i] ?? '' }))
      .filter(({ own }) => own === noteOf)
      .reduceRight((now, { from, to, words }) => now.slice(0, from) + words + now.slice(to), text);
  return claim.data.evidence.reduce((text, { note = '' }, i) => {
    const changed = put(note, i);
    return changed === note ? text : withText(text, ['evidence', i, 'note'], changed);
  }, put(claim.file.text));
}

/** How long a line of a file may be: a list that is longer has a line for each item. */
const LINE = 120;

/** The claim's file, with a source among those that were read for an entry. */
export function withRead(text: string, { claim, at }: OpenAbsence, source: string): string {
  const path = ['absences', at, 'in'];
  const added = withItem(text, path, [source]);
  const lines = text.split('\n');
  const changed = added.split('\n').find((line, i) => line !== lines[i]) ?? '';
  const read = [...(claim.data.absences?.[at]?.in ?? []), source];
  if (changed.length <= LINE || !/^\s*in: \[/.test(changed)) return added;
  return withoutNode(text, path, ['in:', ...read.map((each) => `  - ${each}`)]);
}

/** The claim's file, with other words that an entry is for. Where there are none, the entry goes. */
export function withSays(text: string, { at }: OpenAbsence, says: string): string {
  if (says === '') return withoutItem(text, ['absences'], at, false);
  return withText(text, ['absences', at, 'says'], says);
}
