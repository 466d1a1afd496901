import { rule } from '../rule.ts';

export const accountToReadAgain = rule('account-to-read-again', {
  group: 'desk',
  demands: 'Where the evidence of a recorded claim has grown, its account was read again or changed.',
  file: 'statements/tolen-on-the-bridge.yaml',
  good: '  - { source: courier }',
  bad: '  - { source: courier }\n  - { source: herald }',
  also: [{ file: 'sources/herald.yaml', good: 'reviewed: "2010-06-01"', bad: 'reviewed: "2010-06-09"' }],
  tell: (version: number, found: readonly string[], day: string) =>
    `since version ${String(version)} the evidence has grown (${found.join('; ')}), and the account is as it was, expected it to be read again: correct what does not hold any more, or where all of it does, set reviewed to the day on which you read it, ${day} or later (npm run claim:reread goes through all such accounts)`,
});
