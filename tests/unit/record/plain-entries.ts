/** Sound entries of every kind, with no more than they must have, for tests of one check. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEntries, type Entries } from '../../../src/record/entries.ts';
import type { Report } from '../../../src/record/message.ts';
import type { ContentKind } from '../../../src/record/kinds.ts';

type Check = (entries: Entries, report: Report) => void;

const REVIEWED = 'reviewed: "2031-06-01"';

/** An entry of each kind, whose fields name no other entry but where they must. */
const PLAIN: Record<ContentKind, string> = {
  actors: `name: Sela Marn\nkind: person\nside: highland\n${REVIEWED}`,
  places: `name: The ford\nkind: locality\n${REVIEWED}`,
  sources: `label: The Gazette, 4 May 2031\noutlet: gazette\ntype: webpage\nissued: "2031-05-04"\nlanguage: en\ncopy: A repost.\ninferred: []\nuntold: []\n${REVIEWED}`,
  statements: `actor: gazette\nsays: writes of the ford\nmade: { on: "2031-05-03", how: By its date. }\nchannel: report\ncarriedBy: [{ source: paper }]\n${REVIEWED}`,
  claims: `---
id: SV-701
title: The ford was open
topic: control
kind: event
favours: []
hurts: []
places: []
when: "2031-05-03"
evidence: [{ statement: remark, stance: asserts, basis: own-word, speaksOf: "2031-05-03", quotes: [] }]
asOf: "2031-05-10"
verdict: claimed-only
unknowns: []
revisions: [{ version: 1, on: "2031-06-01", what: First published. }]
${REVIEWED}
---

Nothing more is told.
`,
};

/** The slug of the plain entry of each kind. */
export const SLUGS: Record<ContentKind, string> = {
  actors: 'gazette',
  claims: 'ford-open',
  places: 'ford',
  sources: 'paper',
  statements: 'remark',
};

const MANIFEST = {
  path: 'record.yaml',
  text: readFileSync(join(import.meta.dirname, '../../fixtures/sound/record.yaml'), 'utf8'),
  mapFiles: new Map<string, Uint8Array | undefined>(),
};

/** What a check says of the plain entries, with some of them or others beside them changed: one line a problem. */
export function problemsTold(check: Check, ...changed: [kind: ContentKind, slug: string, text: string][]): string[] {
  const problems: string[] = [];
  const plain = (Object.keys(SLUGS) as ContentKind[])
    .map((kind) => [kind, SLUGS[kind], PLAIN[kind]] as const)
    .filter(([kind, slug]) => !changed.some((each) => each[0] === kind && each[1] === slug));
  const files = [...plain, ...changed].map(([kind, slug, text]) => ({ kind, slug, path: `${kind}/${slug}`, text }));
  const fault: Report = ({ file, reason, ruleId }) => {
    problems.push(`${String(file)}: ${reason} (${String(ruleId)})`);
  };
  const entries = readEntries({ manifest: MANIFEST, entries: files }, fault);
  check(entries, fault);
  return problems;
}

/** The plain entry of a kind with one field set: a field that it has is replaced. */
export function having(kind: ContentKind, field: string): [ContentKind, string, string] {
  const name = field.slice(0, field.indexOf(':'));
  const old = new RegExp(`^${name}:.*$`, 'mu');
  const text = PLAIN[kind];
  return [
    kind,
    SLUGS[kind],
    old.test(text) ? text.replace(old, field) : text.replace(REVIEWED, `${field}\n${REVIEWED}`),
  ];
}
