import { rule } from '../rule.ts';

export const notAFile = rule('not-a-file', {
  group: 'files',
  demands: 'What stands in the content is a file itself: no folder among the entries, and no link to somewhere else.',
  named: 'pages/cite.mdx',
  instead: 'pages/cite.mdx/',
  link: () => 'this is a symbolic link, expected the file itself: put the file here',
  entry: () => 'this is no file, expected one file for each entry and no folders: move it out',
  map: () => 'this is no file, expected the files of the map themselves: put the file here, or move it out',
});
