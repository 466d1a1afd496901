import { rule } from '../rule.ts';

export const spellingScript = rule('spelling-script', {
  group: 'references',
  demands: 'A spelling is in the script of its language.',
  file: 'places/mill.yaml',
  good: 'kind: locality',
  bad: 'kind: locality\nspellings:\n  - { text: Asyab, lang: fa }',
  tell: (lang: string, script: string, text: string) =>
    `lang is "${lang}", which is written in the script ${script}, and "${text}" does not begin in it, expected a language in the script of the spelling: write that one, as ${lang.split('-')[0] ?? lang}-Latn for Latin letters`,
});
