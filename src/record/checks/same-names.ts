/** Two entries of a kind that a reader could not tell apart. */
import { alike } from '../../core/language/folded.ts';
import { sameName } from '../../core/rules/index.ts';
import type { Entries } from '../entries.ts';
import type { Report } from '../message.ts';
import { CONTENT_KINDS, KIND_NOUNS, type ContentKind } from '../kinds.ts';
import { selectTexts, type PathPattern } from '../reading/select.ts';

/** The fields by which a reader knows an entry of each kind; a problem is told at the last. */
const KNOWN_BY: Record<ContentKind, readonly PathPattern[]> = {
  actors: ['name'],
  claims: ['title'],
  places: ['name'],
  sources: ['label'],
  statements: ['actor', 'made.on', 'says'],
};

/** Reports an entry that is called as another that stands. One that was withdrawn may leave its name to the next. */
export function checkSameNames({ sound }: Entries, report: Report): void {
  for (const kind of CONTENT_KINDS) {
    const owners = new Map<string, string>();
    for (const entry of sound[kind].values()) {
      if (entry.data.withdrawn !== undefined) continue;
      const texts = KNOWN_BY[kind].flatMap((pattern) => selectTexts(entry.data, pattern));
      const key = texts.map(({ value }) => looks(value)).join('\n');
      const owner = owners.get(key);
      if (owner === undefined) {
        owners.set(key, entry.path);
        continue;
      }
      const { path = [], value = '' } = texts.at(-1) ?? {};
      const each = KIND_NOUNS[kind].replace(/^an? /, 'each ');
      report(entry.located.message(sameName.tell(path, String(path.at(-1)), value, owner, each)));
    }
  }
}

/** A name as it looks: case, blanks, what nobody sees, and the form and script of its letters do not count. */
function looks(text: string): string {
  return alike(text).replace(/\s+/g, ' ').trim();
}
