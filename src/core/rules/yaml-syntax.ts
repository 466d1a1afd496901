import { rule } from '../rule.ts';

export const yamlSyntax = rule('yaml-syntax', {
  group: 'fields',
  demands: 'The fields can be read as YAML.',
  file: 'sources/herald.yaml',
  good: '  - { field',
  bad: '\t- { field',
  shown: '⇥- { field (a tab in the indentation)',
  blank: (where: string) =>
    `found a no-break space or another wide blank ${where}, expected spaces: type it again with the space bar`,
  tab: () => 'found a tab in the indentation, expected spaces: indent with two spaces',
  secondDocument: () =>
    'a second document starts here, expected one document in a file: take out the line of hyphens, or the text after it',
  tooDeep: () =>
    'the lists and maps stand too deep in one another, expected an entry with the fields of its kind: take some out',
  key: () => 'this key is no text, expected the name of a field: write one before the colon',
  secondColon: () =>
    'a second colon makes this line unreadable as YAML, expected one field and its value: set a text that holds a colon in quotation marks',
  goesOn: () =>
    'the text goes on after its closing quotation mark, expected the end of the line: write an apostrophe inside such a text twice',
  other: (reason: string) =>
    `this cannot be read as YAML (${reason}), expected "field: value": set a value that holds marks of YAML in quotation marks`,
});
