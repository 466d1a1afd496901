import { rule } from '../rule.ts';

export const tooLarge = rule('too-large', {
  group: 'files',
  demands: 'A file is no larger than what a person writes or a reader loads.',
  file: 'places/mill.yaml',
  good: 'note: No gazetteer has it.',
  bad: `note: ${'No gazetteer has it. '.repeat(50_000)}`,
  shown: 'note: No gazetteer has it. No gazetteer has it. … (a million letters)',
  entry: (bytes: number, most: number) =>
    `the file has ${String(bytes)} bytes, expected at most ${String(most)}: shorten it`,
  map: (bytes: number, most: number) =>
    `the file has ${String(bytes)} bytes, expected at most ${String(most)}, as readers load it: make it smaller`,
});
