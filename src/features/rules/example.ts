/** A rule's example as an editor reads it. */
import type { Rule } from '../../core/rule.ts';

export interface ShownExample {
  /** What the texts are. */
  of: string;
  good: string;
  bad: string;
  /** What has to be changed elsewhere for it, in words and texts. */
  also: string[];
}

/** What keeps a rule, and what breaks it. */
export function shownExample(rule: Rule): ShownExample {
  if ('named' in rule)
    return {
      of: 'A file’s name',
      good: rule.named,
      bad: rule.instead === '' ? 'No such file' : rule.instead,
      also: [],
    };
  const also = (rule.also ?? []).map(({ file, bad, shown = bad }) => `${file}:\n${shown}`);
  return { of: rule.file, good: inLines(rule.good), bad: inLines(rule.shown ?? rule.bad), also };
}

/** Without empty lines at its ends: where a text begins in its line says something. */
function inLines(text: string): string {
  const lines = text.replace(/^\n+|\s+$/g, '');
  return lines === '' ? 'Nothing' : lines;
}
