import { rule } from '../rule.ts';

export const noWebp = rule('no-webp', {
  group: 'manifest',
  demands: 'The relief of the map is a picture in WebP.',
  file: 'record.yaml',
  good: '  credit: Nothing lies',
  bad: '  relief: map/relief.webp\n  credit: Nothing lies',
  also: [{ file: 'map/relief.webp', bad: 'No picture.' }],
  tell: () => 'this is no picture in WebP, expected the relief as one: save it as WebP',
});
