import { rule } from '../rule.ts';

export const noMapFile = rule('no-map-file', {
  group: 'manifest',
  demands: 'The files of the map that the record names are there.',
  file: 'record.yaml',
  good: '  credit: Nothing lies',
  bad: '  outlines: map/areas.geojson\n  credit: Nothing lies',
  tell: (name: string, advice: string) => `there is no file "${name}" in the content, expected it there: ${advice}`,
});
