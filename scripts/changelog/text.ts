import type { RecordChange } from '../../src/exports/changes.ts';

/** What happened between two publications. */
export interface Since {
  /** What it is called: a tag, or the days. */
  title: string;
  /** What was published, revised, corrected and withdrawn, newest first. */
  record: readonly RecordChange[];
  /** The subjects of the commits, newest first. */
  commits: readonly string[];
}

const KINDS: readonly (readonly [RecordChange['kind'], string])[] = [
  ['corrected', 'Verdicts corrected'],
  ['withdrawn', 'Withdrawn'],
  ['published', 'New claims'],
  ['revised', 'Revised'],
];

/**
 * The part of a changelog that tells of one publication, as markdown: the record first, its corrections at the head,
 * then the engine.
 */
export function changelogOf({ title, record, commits }: Since): string {
  const ofRecord = KINDS.flatMap(([kind, heading]) => {
    const changes = record.filter((change) => change.kind === kind);
    return changes.length === 0 ? [] : [`### ${heading} (${String(changes.length)})`, listOf(changes.map(lineOf))];
  });
  const nothing = 'No claim was published, revised, corrected or withdrawn.';
  const engine = commits.length === 0 ? 'No change.' : listOf(commits.map(escape));
  return [
    `# ${title}`,
    ...['## The record', ...(ofRecord.length === 0 ? [nothing] : ofRecord)],
    ...['## The engine', engine],
  ].join('\n\n');
}

/** The title names the claim, its number and its verdict. */
function lineOf({ title, what }: RecordChange): string {
  return `**${escape(title)}.** ${escape(what)}`.trimEnd();
}

function listOf(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** Words as they are, whatever markdown would make of them. */
function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>#]/g, (sign) => `\\${sign}`);
}
