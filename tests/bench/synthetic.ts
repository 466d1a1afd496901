/** A large record of nothing, for measuring. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFingerprint, writeFingerprint } from '../../src/core/fingerprint.ts';

const SOURCES = 20;
const ACTORS = 40;
const PLACES = 30;
/** Longer than any of the record's own articles. */
const WORDS_PER_SOURCE = 4_000;
/** Words of one quotation, context included. */
const QUOTED = 9;

const pad = (n: number): string => String(n).padStart(5, '0');
const reviewed = 'reviewed: "2010-06-01"\n';

/** Word `n` of a source: every one is different, so that every quotation stands at one place. */
const word = (source: number, n: number): string => `w${String(source)}x${String(n)}`;

const quoted = (source: number, n: number, length: number): string =>
  Array.from({ length }, (_, i) => word(source, n + i)).join(' ');

/** Writes a sound content folder with so many claims, each with four statements and a body. */
export function writeSyntheticContent(folder: string, claims: number): void {
  for (const kind of ['actors', 'claims', 'places', 'sources', 'statements'])
    mkdirSync(join(folder, kind), { recursive: true });
  for (const part of ['record.yaml', 'authorities', 'pages'])
    cpSync(join(import.meta.dirname, '../fixtures/sound', part), join(folder, part), { recursive: true });
  const write = (path: string, text: string): void => {
    writeFileSync(join(folder, path), text);
  };
  for (let i = 0; i < SOURCES; i += 1) {
    const slug = `source-${pad(i)}`;
    const text = quoted(i, 0, WORDS_PER_SOURCE);
    write(
      `sources/${slug}.fingerprint.json`, // In the first form, which an earlier checkout reads as well.
      writeFingerprint(makeFingerprint(slug, text, 'words-1')),
    );
    write(
      `sources/${slug}.yaml`,
      `label: Source ${String(i)}\noutlet: actor-${pad(i)}\ntype: webpage\nissued: "2010-05-04"\nlanguage: en\ncopy: None.\ninferred: []\nuntold: []\n${accounting(i, claims)}${reviewed}`,
    );
  }
  const sides = ['outlet', 'lowland', 'highland', 'third-party'];
  for (let i = 0; i < ACTORS; i += 1) {
    write(
      `actors/actor-${pad(i)}.yaml`,
      `name: Actor ${String(i)}\nkind: person\nside: ${String(sides[i % sides.length])}\n${reviewed}`,
    );
  }
  for (let i = 0; i < PLACES; i += 1)
    write(`places/place-${pad(i)}.yaml`, `name: Place ${String(i)}\nkind: village\n${reviewed}`);
  for (let i = 0; i < claims; i += 1) {
    write(
      `statements/statement-${pad(i)}.yaml`,
      `actor: actor-${pad(i % ACTORS)}\nsays: says thing ${String(i)} of the valley\nmade: { on: "2010-05-03", how: Nobody says. }\nchannel: remark\ncarriedBy:\n  - { source: source-${pad(i % SOURCES)} }\n${reviewed}`,
    );
    write(`claims/claim-${pad(i)}.md`, claim(i, claims));
  }
}

/** The first of the words that a claim quotes of its source. Together they are less than a third of the source. */
function quotedFrom(i: number): number {
  return (Math.floor(i / SOURCES) * QUOTED) % Math.floor(WORDS_PER_SOURCE * 0.3);
}

/** Says of all words of a source that no claim quotes what they are. */
function accounting(source: number, claims: number): string {
  const held = new Set<number>();
  for (let i = source; i < claims; i += SOURCES) for (let n = 0; n < QUOTED; n += 1) held.add(quotedFrom(i) + n);
  const stretches: [number, number][] = [];
  for (let n = 0; n < WORDS_PER_SOURCE; n += 1) {
    if (held.has(n)) continue;
    const last = stretches.at(-1);
    if (last?.[1] === n) last[1] = n + 1;
    else stretches.push([n, n + 1]);
  }
  const lines = stretches.map(([from, to]) => `  - { words: [${String(from)}, ${String(to)}], not: furniture }\n`);
  return `accounting:\n${lines.join('')}`;
}

function claim(i: number, claims: number): string {
  // Statements 20 apart share a source, so each claim quotes one. A small record has fewer than four of each.
  const source = i % SOURCES;
  const at = quotedFrom(i);
  const ofSource = Math.ceil((claims - source) / SOURCES);
  const statements = [0, 1, 2, 3]
    .slice(0, ofSource)
    .map((k) => source + SOURCES * ((Math.floor(i / SOURCES) + k) % ofSource));
  const evidence = statements.map(
    (n, k) =>
      `  - statement: statement-${pad(n)}\n    stance: ${k === 3 ? 'withholds' : 'asserts'}\n    basis: second-hand\n    speaksOf: "2010-05-03"\n    quotes:\n      - { source: source-${pad(source)}, exact: "${quoted(source, at + 1, QUOTED - 2)}", prefix: ${word(source, at)}, suffix: ${word(source, at + QUOTED - 1)}, voice: article }\n`,
  );
  return `---
id: SV-${String(i + 1).padStart(3, '0')}
title: Thing ${String(i)} happened in the valley
topic: control
kind: event
favours: []
hurts: []
places: [place-${pad(i % PLACES)}]
when: "2010-05-03"
evidence:
${evidence.join('')}asOf: "2010-05-10"
verdict: claimed-only
unknowns: [Who saw it., Where it was.]
related: [claim-${pad((i + 1) % claims)}]
revisions:
  - { version: 1, on: "2010-06-01", what: First published. }
reviewed: "2010-06-01"
---

${'Nobody here saw the thing, and those who passed it on do not say how they know of it. '.repeat(4)}
It is said to be :quote[${quoted(source, at, QUOTED)}]{source=source-${pad(source)} voice=article}, see [the next](/claims/claim-${pad((i + 1) % claims)}/).

${'What would settle it is a witness, a picture with a date, or a second report. '.repeat(4)}
`;
}
