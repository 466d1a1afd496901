import { rule } from '../rule.ts';

export const lostAddress = rule('lost-address', {
  group: 'versions',
  demands: 'What a recorded version leads to keeps its address.',
  named: 'claims/bridge-kept.md',
  instead: '',
  tell: (file: string, slug: string) =>
    `this version names ${file}, and nothing answers to that name, expected every published address to stay: put the file back and set "withdrawn", or add "formerly: [${slug}]" to the entry that it became`,
});
