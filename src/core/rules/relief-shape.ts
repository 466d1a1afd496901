import { rule } from '../rule.ts';

export const reliefShape = rule('relief-shape', {
  group: 'manifest',
  demands: 'The relief covers exactly what the map shows.',
  file: 'record.yaml',
  good: '  credit: Nothing lies',
  bad: '  relief: map/relief.webp\n  credit: Nothing lies',
  also: [
    {
      file: 'map/relief.webp',
      bad: 'RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\0\0\0\u00B0\u0004\u0084\u0003',
      encoding: 'latin1',
      shown: 'a picture of 1200 × 900 pixels',
    },
  ],
  tell: (width: number, height: number, wanted: number) =>
    `the relief is ${String(width)} × ${String(height)} pixels, expected ${String(width)} × ${String(wanted)}, as it covers the view exactly in the projection of web maps (EPSG:3857): cut it anew, or correct the view`,
});
