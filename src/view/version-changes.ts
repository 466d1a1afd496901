/** What changed between two versions, in words. */
import { diffLines, diffWords, type ChangeObject } from 'diff';
import type { Manifest } from '../domain/schema/manifest.ts';
import type { Version } from '../domain/schema/version.ts';
import { htmlOf } from './html-text.ts';
import { partsOf } from './version-parts.ts';

/** A run of words that stayed, went or came. */
export interface Run {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** A part of the page that changed. */
export interface Change {
  heading: string;
  runs: Run[];
}

/** The parts that differ, in the order of the page: those of the earlier version first, then what the later adds. */
export function changesBetween(before: Version, after: Version, manifest: Manifest): Change[] {
  const [old, current] = [partsOf(before, manifest), partsOf(after, manifest)];
  const added = current.filter(({ key }) => !old.some((part) => part.key === key));
  return [...old, ...added].flatMap(({ key, heading }) => {
    const text = old.find((part) => part.key === key)?.text ?? '';
    const now = current.find((part) => part.key === key)?.text ?? '';
    return text === now ? [] : [{ heading, runs: runsBetween(text, now) }];
  });
}

/**
 * The words of two texts, in order, each run with what became of it. A line of which little stayed is told as one that
 * went and one that came: single words of it that happen to be in both would say nothing.
 *
 * `nine carts passed`, `ten carts passed` → removed `nine`, added `ten`, same ` carts passed`
 */
export function runsBetween(before: string, after: string): Run[] {
  // A last line without its line break would be another than the same line with one.
  const whole = (text: string): string => (text === '' ? '' : `${text}\n`);
  const lines = diffLines(whole(before), whole(after)).map(asRun);
  const runs = lines.flatMap((run, i): Run[] => {
    const [previous, next] = [lines[i - 1], lines[i + 1]];
    if (run.kind === 'removed' && next?.kind === 'added') return pair(run, next);
    return run.kind === 'added' && previous?.kind === 'removed' ? [] : [run];
  });
  const last = runs.at(-1);
  return last === undefined ? [] : [...runs.slice(0, -1), { ...last, text: last.text.trimEnd() }];
}

function pair(removed: Run, added: Run): Run[] {
  const words = diffWords(removed.text, added.text).map(asRun);
  const kept = words.filter(({ kind }) => kind === 'same').reduce((sum, { text }) => sum + text.trim().length, 0);
  return kept * 2 >= Math.min(removed.text.length, added.text.length) ? words : [removed, added];
}

function asRun({ value, added, removed }: ChangeObject<string>): Run {
  return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value };
}

// Not every screen reader says del and ins, so that each is named in words that are not seen.
const MARKS = { removed: ['del', 'taken out'], added: ['ins', 'added'] } as const;

/** Runs as HTML: every blank is one of the text, so that none stands where there was none. */
export function runsAsHtml(runs: readonly Run[]): string {
  return runs
    .map(({ kind, text }) => {
      const escaped = htmlOf(text);
      if (kind === 'same') return escaped;
      const [tag, said] = MARKS[kind];
      const unseen = (words: string): string => `<span class="visually-hidden">${words}</span>`;
      return `${unseen(` (${said}: `)}<${tag}>${escaped}</${tag}>${unseen(') ')}`;
    })
    .join('');
}
