import { rule } from '../rule.ts';

export const inSentence = rule('in-sentence', {
  group: 'references',
  demands:
    'Of an unnamed voice whose description begins as a name does, the entry says how it stands inside a sentence.',
  file: 'actors/a-guard.yaml',
  good: 'name: A guard at the mill',
  bad: 'name: Sarvandi guards',
  tell: (name: string, alike: string) =>
    `name is "${name}", which begins as the name ${alike} does, and nothing says whether its capital stays inside a sentence, expected inSentence beside it: write inSentence: ${name}, or the same with a small letter`,
});
