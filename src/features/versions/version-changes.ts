/** What changed between two versions, in words. */
import { diffArrays, diffLines } from 'diff';
import type { Manifest } from '../../core/schema/manifest.ts';
import type { Version } from '../../core/schema/version.ts';
import { htmlOf } from '../../wording/html-text.ts';
import { versionParts } from './version-parts.ts';

/** A run of words that stayed, went or came. */
export interface TextRun {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** A part of the page that changed. */
export interface PartChange {
  heading: string;
  runs: TextRun[];
}

/** The parts that differ, in the order of the page: those of the earlier version first, then what the later adds. */
export function changesBetween(before: Version, after: Version, manifest: Manifest): PartChange[] {
  const [old, current] = [versionParts(before, manifest), versionParts(after, manifest)];
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
export function runsBetween(before: string, after: string): TextRun[] {
  // A last line without its line break would be another than the same line with one.
  const whole = (text: string): string => (text === '' ? '' : `${text}\n`);
  const lines = diffLines(whole(before), whole(after)).map(asRun);
  const runs = lines.flatMap((run, i): TextRun[] => {
    const [previous, next] = [lines[i - 1], lines[i + 1]];
    if (run.kind === 'removed' && next?.kind === 'added') return pair(run, next);
    return run.kind === 'added' && previous?.kind === 'removed' ? [] : [run];
  });
  const last = runs.at(-1);
  const ended = last === undefined ? [] : [...runs.slice(0, -1), { ...last, text: last.text.trimEnd() }];
  return ended.filter(({ text }) => text !== '');
}

/**
 * A word with the marks on its letters and what joins its parts (a hyphen, an apostrophe, a zero-width sign), a single
 * letter of a script that sets no blanks, a stretch of blanks, or one sign. Together they are the whole text.
 */
const PIECE =
  /(?=[\p{L}\p{Nl}])[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]\p{M}*|[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*(?:['’\-.,:][\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*)*|\s+|./gsu;

function pair(removed: TextRun, added: TextRun): TextRun[] {
  const piecesOf = ({ text }: TextRun): string[] => text.match(PIECE) ?? [];
  const words = diffArrays(piecesOf(removed), piecesOf(added)).map((change) =>
    asRun({ ...change, value: change.value.join('') }),
  );
  const kept = words.filter(({ kind }) => kind === 'same').reduce((sum, { text }) => sum + text.trim().length, 0);
  return kept * 2 >= Math.min(removed.text.length, added.text.length) ? joinedRuns(words) : [removed, added];
}

/**
 * The same change in fewer runs: where nothing but a blank stayed between two words that changed, the blank goes and
 * comes with them, so that a reader meets one change and not two.
 */
function joinedRuns(runs: readonly TextRun[]): TextRun[] {
  let [text, now] = ['', ''];
  const told: TextRun[] = [];
  const close = (): void => {
    if (text !== '') told.push({ kind: 'removed', text });
    if (now !== '') told.push({ kind: 'added', text: now });
    [text, now] = ['', ''];
  };
  for (const [i, run] of runs.entries()) {
    const between = run.text.trim() === '' && text !== '' && now !== '' && changesBoth(runs.slice(i + 1));
    if (run.kind === 'same' && !between) {
      close();
      told.push(run);
      continue;
    }
    if (run.kind !== 'added') text += run.text;
    if (run.kind !== 'removed') now += run.text;
  }
  close();
  return told;
}

/** Whether the next runs are words that went with words that came in their place. */
function changesBoth([first, second]: readonly TextRun[]): boolean {
  const kinds = [first?.kind, second?.kind];
  return kinds.includes('removed') && kinds.includes('added');
}

function asRun({ value, added, removed }: { value: string; added: boolean; removed: boolean }): TextRun {
  return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value };
}

// Not every screen reader says del and ins, so that each is named in words that are not seen.
const CHANGE_TAGS = { removed: ['del', 'taken out'], added: ['ins', 'added'] } as const;

/** Runs as HTML, a line for each of the text: every blank is one of the text, so that none stands where there was none. */
export function runsAsHtml(runs: readonly TextRun[]): string {
  return runs
    .map(({ kind, text }) => {
      const escaped = htmlOf(text).replaceAll('\n', '<br>');
      if (kind === 'same') return escaped;
      const [tag, said] = CHANGE_TAGS[kind];
      const unseen = (words: string): string => `<span class="visually-hidden">${words}</span>`;
      return `${unseen(` (${said}: `)}<${tag}>${escaped}</${tag}>${unseen(') ')}`;
    })
    .join('');
}
