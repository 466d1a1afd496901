/** What a rule of the check is: what it demands, an example of each kind, and the sentences in which it is told. */
import type { Finding } from './finding.ts';

/** What rules are about, in the order in which they are listed. */
export const RULE_GROUPS = {
  files: 'Files',
  fields: 'Fields',
  references: 'Names and references',
  sides: 'Sides and days',
  quotations: 'Quotations',
  accounting: 'What each word is for',
  evidence: 'Evidence and verdicts',
  prose: 'Our own words',
  bodies: 'Accounts and pages',
  manifest: 'The record and its map',
  versions: 'Recorded versions',
  desk: 'What an editor is asked',
} as const;

/** A text that stands in a file, and the one that breaks the rule in its place. */
interface ExampleText {
  file: string;
  good: string;
  bad: string;
  /** What an editor is shown for the bad text, where it is too long or cannot be seen. */
  shown?: string;
  /** In which it is written; UTF-8 where it is left out. */
  encoding?: 'latin1';
}

/** A file by its name, a folder with a slash behind it. */
interface Naming {
  named: string;
  /** What it is called where the rule is broken; empty where it is not there. */
  instead: string;
}

/** What keeps a rule, in the sound record of the tests, and what breaks it: a test makes the change, and reads the record. */
export type Example =
  | (ExampleText & {
      /** What has to change elsewhere for it: a text, or where there is no good one, a whole file. */
      also?: readonly (Omit<ExampleText, 'good'> & Partial<ExampleText>)[];
    })
  | Naming;

type About = Example & {
  group: keyof typeof RULE_GROUPS;
  /** In one sentence, for an editor. */
  demands: string;
};

export type Rule = About & {
  /** As messages name it, and the name of its file. */
  id: string;
};

/** Each sentence of a rule, told of a value: takes the way to that, then what was found. */
type FindingMakers<T> = {
  readonly [K in keyof T as T[K] extends string | readonly unknown[] ? never : K]: T[K] extends (
    ...found: infer Found
  ) => string
    ? (path: Finding['path'], ...found: Found) => Finding
    : never;
};

/**
 * Makes a rule.
 * @param about what it is, and its sentences, from what was found: `tell`, and names for what is told besides
 */
// @__NO_SIDE_EFFECTS__
export function rule<const T extends About>(id: string, about: T): Rule & FindingMakers<T> {
  const members = Object.entries<unknown>({ ...about }).map(([name, member]) => [
    name,
    isTelling(member)
      ? (path: Finding['path'], ...found: unknown[]): Finding => ({ rule: id, path, message: member(...found) })
      : member,
  ]);
  return { id, ...(Object.fromEntries(members) as About & FindingMakers<T>) };
}

function isTelling(member: unknown): member is (...found: unknown[]) => string {
  return typeof member === 'function';
}
