import { rule } from '../rule.ts';

export const claimChanged = rule('claim-changed', {
  group: 'versions',
  demands: 'A claim is as it was last recorded; what changes is recorded as a new version.',
  file: 'claims/flour-carts.md',
  good: 'Nobody else counted.',
  bad: 'Somebody else counted.',
  retitled: (version: number, title: string) =>
    `the claim was withdrawn, and its title is not as it was published in version ${String(version)}, expected "${title}": write that again`,
  tell: (version: number, changed: string, slug: string) =>
    `the claim is not as it was recorded in version ${String(version)} (${changed}), expected what is cited to stay: run "npm run claim:revise -- ${slug} '<what changed and why>'", or undo the change`,
});
