/** The sample that a new record begins with: an article, a voice, what it said, and a claim of it. */
import { quoted } from '../../cli/yaml-text.ts';
import type { NewManifest } from './manifest.ts';

/** Names of the sample's files, and the text of its article, which nobody but us wrote. */
export const SAMPLE = {
  source: 'sample-article',
  outlet: 'sample-outlet',
  actor: 'sample-speaker',
  statement: 'sample-remark',
  claim: 'sample-ferry-crossed-twice',
  /** Long ago: the first claim of the editor's own is judged as of its own article, and not as of this one. */
  day: '2000-01-01',
  article: `Ferry crossed twice

A speaker said that the ferry had crossed the river twice before noon. The speaker gave no reason for the second crossing.
`,
} as const;

/** The files of the sample, by their paths in the record. */
export function sampleFiles({ ids, language, firstSide }: NewManifest, today: string): Map<string, string> {
  const day = quoted(SAMPLE.day);
  const reviewed = `reviewed: ${quoted(today)}\n`;
  return new Map([
    [
      `sources/${SAMPLE.source}.yaml`,
      `label: Sample article
outlet: ${SAMPLE.outlet}
type: webpage
title: Ferry crossed twice
publisher: Sample outlet
issued: ${day}
language: ${language}
copy: A sample, written for this record. It was never published.
inferred: []
untold: []
accounting:
  - { words: [0, 3], not: repeat }
  - { words: [3, 7], not: attribution }
${reviewed}`,
    ],
    [
      `actors/${SAMPLE.outlet}.yaml`,
      `name: Sample outlet
kind: outlet
side: outlet
owner: { name: Nobody, of: ${day}, says: 'https://example.org/', read: ${day} }
${reviewed}`,
    ],
    [
      `actors/${SAMPLE.actor}.yaml`,
      `name: A sample speaker
kind: unnamed
side: ${firstSide}
${reviewed}`,
    ],
    [
      `statements/${SAMPLE.statement}.yaml`,
      `actor: ${SAMPLE.actor}
says: says that the ferry crossed twice
made: { on: ${day}, how: By the day of the sample. }
channel: remark
carriedBy:
  - { source: ${SAMPLE.source} }
${reviewed}`,
    ],
    [
      `claims/${SAMPLE.claim}.md`,
      `---
id: ${ids}-001
title: 'A sample: the ferry crossed the river twice'
topic: events
kind: event
favours: []
hurts: []
places: []
when: ${day}
evidence:
  - statement: ${SAMPLE.statement}
    stance: asserts
    basis: own-word
    speaksOf: ${day}
    quotes:
      - source: ${SAMPLE.source}
        exact: crossed the river twice
        prefix: ferry had
        suffix: before noon
        voice: article
    passages:
      - { source: ${SAMPLE.source}, words: [7, 10] }
      - { source: ${SAMPLE.source}, words: [14, 25] }
asOf: ${day}
verdict: claimed-only
unknowns:
  - Why the ferry crossed a second time.
revisions:
  - { version: 1, on: ${quoted(today)}, what: First published. }
${reviewed}---

This claim is a sample. Nothing in it happened, and nobody said it. It shows what a claim is made of, and goes when
the first claim of your own is written.

A speaker whom the article does not name says that the ferry crossed the river twice before noon. The speaker belongs
to a side, so that side answers for the words. The article reports them and adds nothing that it saw itself. Nobody
else is asked, and no other side says anything.

A side that speaks of a thing by its own word alone leaves it where it was: somebody claims it. That is why the
verdict is no higher and no lower. The words of the article that are not quoted are told here, or stand in the
accounting of the source with the reason why they belong to no claim.
`,
    ],
  ]);
}
