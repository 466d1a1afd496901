import { rule } from '../rule.ts';

export const lostMark = rule('lost-mark', {
  group: 'bodies',
  demands: 'No mark stands in a text that would be printed as it stands.',
  file: 'claims/flour-carts.md',
  good: 'Nobody else counted.',
  bad: '**Nobody else counted.',
  field: (mark: string) =>
    `found ${mark} in a field, where marks are printed as they stand, expected words alone: take it out`,
  footnote: () => 'found a footnote, expected plain markdown, which has none: say it in the text',
  otherLink: () =>
    'found a link of another form, expected a link as [words](/address/): write it so, or take the brackets out',
  deadLink: () =>
    'found a link that leads nowhere, expected a link as [words](/address/): write it so, or take the brackets out',
  box: () => 'found a box to tick, expected plain markdown, which has none: take it out',
  struck: () =>
    'found words struck through, expected plain markdown, which has none: say what changed, or take them out',
  emphasis: () =>
    'found a mark of emphasis without its partner, expected two of them round the words, without blanks inside: close it, or take it out',
  reference: (reference: string) =>
    `found ${reference}, a name of no character, expected text: write the character itself`,
  table: () => 'found a table, expected plain markdown, which has none: write a list, or sentences',
  name: (name: string, twice: boolean) =>
    `found the name [${name}]${twice ? ' a second time' : ', which no link uses'}, expected one for the links that use it: take the line out, or correct the name`,
});
