import { rule } from '../rule.ts';

export const outsideTheMap = rule('outside-the-map', {
  group: 'manifest',
  demands: 'What has a position lies on the map.',
  file: 'places/old-bridge.yaml',
  good: 'lat: 35.2, lon: 69.4',
  bad: 'lat: 69.4, lon: 69.4',
  place: (field: 'lat' | 'lon', value: number, low: number, high: number) =>
    `position.${field} is ${String(value)}, expected a ${field === 'lat' ? 'latitude' : 'longitude'} of the record's map, from ${String(low)} to ${String(high)}: correct it, or swap it with ${field === 'lat' ? 'lon' : 'lat'}`,
  mapFile: () =>
    'no position of it lies in the view of the map, expected [longitude, latitude]: swap the two, or take the file out',
});
