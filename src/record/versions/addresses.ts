/** Recorded versions link to entries: those keep their addresses for ever. */
import type { Version } from '../../core/schema/version.ts';
import { lostAddress } from '../../core/rules/index.ts';
import type { Entries } from '../entries.ts';
import { extensionOf, CONTENT_KINDS, RESERVED_SLUGS, type ContentKind } from '../kinds.ts';
import { messageOn, type Report } from '../message.ts';
import type { Recorded } from './read.ts';

/** Reports every entry that a recorded version names and that is there no more, under no name. */
export function checkAddresses({ sound, known }: Entries, recorded: Recorded, report: Report): void {
  const answered = CONTENT_KINDS.map((kind): [ContentKind, Set<string>] => {
    const entries = [...sound[kind].values()];
    return [kind, new Set([...known[kind], ...entries.flatMap(({ data }) => data.formerly ?? [])])];
  });
  // An entry whose file is broken may have had any name.
  const certain = new Map(answered.filter(([kind]) => sound[kind].size === known[kind].size));
  const told = new Set<string>();
  for (const [id, versions] of recorded.sound) {
    for (const version of versions) {
      for (const { kind, slug } of linkedEntries(version)) {
        const file = `${kind}/${slug}${extensionOf(kind)}`;
        if (certain.get(kind)?.has(slug) !== false || told.has(file)) continue;
        told.add(file);
        const path = `${recorded.folders.get(id) ?? ''}/${String(version.version)}.json`;
        report(messageOn(path, lostAddress.tell([], file, slug)));
      }
    }
  }
}

/** A link to an entry, or to a page below its own. What is below a reserved name is a list: `/claims/verdict/contested/`. */
const LINK = /href="\/(actors|claims|places|sources|statements)\/([^/"#?]+)\//g;

function linkedEntries({ html, names }: Version) {
  const linked = Array.from(html.matchAll(LINK), ([, kind = '', slug = '']) => ({ kind: kind as ContentKind, slug }));
  return [
    ...CONTENT_KINDS.flatMap((kind) => names[kind].map(({ slug }) => ({ kind, slug }))),
    ...linked.filter(({ slug }) => !RESERVED_SLUGS.has(slug)),
  ];
}
