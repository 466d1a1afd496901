import { rule } from '../rule.ts';

export const unknownFile = rule('unknown-file', {
  group: 'files',
  demands: 'Every file in the content is part of it, and says by its place and its ending what it is.',
  named: 'pages/cite.mdx',
  instead: 'pages/cite.md',
  content: (name: string, manifest: string, kinds: readonly string[], advice: string) =>
    `"${name}" is no part of the content, expected only ${manifest}, ${kinds.join(', ')}, pages, authorities, versions and map here: ${advice}`,
  entry: (name: string, noun: string, extension: string) =>
    `"${name}" is no entry, expected the file of ${noun} to end in ${extension}: rename it, or move it out of the content`,
  stamp: (name: string) =>
    `"${name}" is no time-stamp, expected its file to be called <source>.<authority>.tsr: rename it, or move it out of the content`,
  page: (name: string, extension: string) =>
    `"${name}" is no page, expected its file to end in ${extension}: rename it, or move it out of the content`,
  map: (name: string, expected: string, advice: string) =>
    `"${name}" is no part of the map, expected ${expected}: ${advice}`,
  versions: (name: string) =>
    `"${name}" is no folder of versions, expected only folders named by the ids of claims here, as AB-012: take it out`,
  version: (name: string) =>
    `"${name}" is no version, expected only files named by their numbers here, as 1.json: take it out`,
});
