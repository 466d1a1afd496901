import { rule } from '../rule.ts';

export const controlCharacter = rule('control-character', {
  group: 'files',
  demands:
    'A text holds no character that nobody sees and that changes what is read: no control character, no mark that turns the direction, no half of a character.',
  file: 'places/sarvand.yaml',
  good: 'text: Servand',
  bad: 'text: "Servand\\u2066"',
  tell: (what: string) => `found ${what}, expected text that a reader can see: take it out`,
});
