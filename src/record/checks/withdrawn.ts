/** What was withdrawn carries nothing that stands. */
import type { JudgedClaim } from '../claims.ts';
import { withdrawnInUse } from '../../core/rules/index.ts';
import type { Entries } from '../entries.ts';
import type { Report } from '../message.ts';
import { REFERENCES } from './references.ts';
import { CONTENT_KINDS, KIND_NOUNS, type ContentKind } from '../kinds.ts';
import { selectTexts } from '../reading/select.ts';
import { stillPublished } from '../published.ts';

/** The most entries that one message names. */
const MOST_NAMED = 10;

/**
 * Reports each withdrawn entry on which others rest that stand, and names them. Claims that oppose each other or are
 * related rest on nothing of one another: they go on naming those that were withdrawn, as their recorded versions do.
 * @param judged the claims, for the sources that their bodies quote
 */
export function checkWithdrawn(entries: Entries, judged: readonly JudgedClaim[], report: Report): void {
  const resting = restingOn(entries, judged);
  for (const kind of CONTENT_KINDS) {
    for (const entry of entries.sound[kind].values()) {
      const paths = [...(resting.get(`${kind}/${entry.slug}`) ?? [])];
      if (entry.data.withdrawn === undefined || paths.length === 0) continue;
      const named = paths.slice(0, MOST_NAMED).join(', ');
      const more = paths.length > MOST_NAMED ? ` and ${String(paths.length - MOST_NAMED)} more` : '';
      const the = KIND_NOUNS[kind].replace(/^an? /, 'the ');
      report(entry.located.message(withdrawnInUse.tell(['withdrawn'], the, named + more, paths.length === 1)));
    }
  }
}

/** The paths of the standing entries that rest on each, by the kind and slug of what they rest on. */
function restingOn({ sound }: Entries, judged: readonly JudgedClaim[]): Map<string, Set<string>> {
  const resting = new Map<string, Set<string>>();
  const add = (kind: ContentKind, slug: string, path: string): void => {
    const paths = resting.get(`${kind}/${slug}`);
    if (paths === undefined) resting.set(`${kind}/${slug}`, new Set([path]));
    else paths.add(path);
  };
  for (const kind of CONTENT_KINDS) {
    for (const { path, data } of sound[kind].values()) {
      if (data.withdrawn !== undefined) continue;
      for (const [pattern, target] of Object.entries(REFERENCES[kind])) {
        if (kind === 'claims' && target === 'claims') continue;
        for (const { value } of selectTexts(data, pattern)) add(target, value, path);
      }
      for (const { value } of selectTexts(data, 'hurts.*')) add('actors', value, path);
    }
  }
  for (const { slug, bodyQuotes } of stillPublished(judged)) {
    for (const { source } of bodyQuotes) add('sources', source, sound.claims.get(slug)?.path ?? slug);
  }
  return resting;
}
