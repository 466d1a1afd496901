import { rule } from '../rule.ts';

export const sideContrast = rule('side-contrast', {
  group: 'manifest',
  demands: 'Everybody can read a side’s colour on the ground on which it stands.',
  file: 'record.yaml',
  good: "light: '#6e4a17'",
  bad: "light: '#c9a24b'",
  tell: (ground: 'light' | 'dark', colour: string, on: string, contrast: number) =>
    `${ground} is "${colour}", whose contrast with the ${ground} ground ${on} is ${contrast.toFixed(2)}, expected at least 4.5, so that everybody can read it: write a ${ground === 'light' ? 'darker' : 'lighter'} colour`,
});
