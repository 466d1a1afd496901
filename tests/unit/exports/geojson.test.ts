import { getIssues } from '@placemarkio/check-geojson';
import { describe, expect, test } from 'vitest';
import { geojsonFile } from '../../../src/exports/geojson-file.ts';
import { lookUp } from '../../../src/record/look-up.ts';
import { soundRecord } from '../../fixtures/record.ts';

const record = lookUp(await soundRecord());
const file = geojsonFile(record);
const feature = (id: string) => file.features.find((each) => each.id === id);

describe('the claims on the map', () => {
  test('are GeoJSON', () => {
    expect(getIssues(JSON.stringify(file))).toEqual([]);
  });

  test('have a feature for each claim and place, longitude first', () => {
    expect(file.features.map(({ id }) => id)).toEqual([
      'SV-001/old-bridge',
      'SV-002/mill',
      'SV-003/mill',
      'SV-003/old-bridge',
      'SV-004',
      'SV-005/old-bridge',
    ]);
    expect(feature('SV-001/old-bridge')?.geometry).toEqual({ type: 'Point', coordinates: [69.4, 35.2] });
  });

  test('have no geometry where nobody gives a position, and none where the claim is about no place', () => {
    expect(feature('SV-002/mill')?.geometry).toBeNull();
    expect(feature('SV-004')).toMatchObject({ geometry: null, properties: { place: null, precisionMetres: null } });
  });

  test('say within how many metres a position holds, and who gave it', () => {
    const claims = record.claims.slice(0, 1).map((claim) => ({ ...claim, places: ['old-bridge', 'sarvand'] }));
    const [point, area] = geojsonFile({ ...record, claims }).features.map(({ properties }) => properties);
    expect(point).toMatchObject({ positionType: 'point', precisionMetres: 1000 });
    expect(area).toMatchObject({ positionType: 'area', precisionMetres: 12_000 });
    expect(area?.locatedBy).toBe('A gazetteer of invented places');
  });

  test('have the bounds of their points, west and south first', () => {
    const claims = record.claims.slice(0, 1).map((claim) => ({ ...claim, places: ['sarvand', 'old-bridge'] }));
    expect(geojsonFile({ ...record, claims }).bbox).toEqual([69.4, 35.2, 69.5, 35.25]);
    expect(geojsonFile({ ...record, claims: [] })).not.toHaveProperty('bbox');
  });
});
