import { rule } from '../rule.ts';

export const yamlFeature = rule('yaml-feature', {
  group: 'fields',
  demands: 'The fields are plain YAML, without anchors, aliases, tags and directives.',
  file: 'places/mill.yaml',
  good: 'partOf: sarvand',
  bad: 'partOf: *valley',
  directive: () => 'found a directive of YAML, expected plain YAML: take the line out',
  alias: (name: string) =>
    `found an alias (*${name}), expected plain YAML: write the value itself, or set it in quotation marks`,
  anchor: (name: string) => `found an anchor (&${name}), expected plain YAML: take it out`,
  tag: (name: string) => `found a tag (${name}), expected plain YAML: take it out`,
});
