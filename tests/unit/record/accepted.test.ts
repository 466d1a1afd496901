import { describe, expect, test } from 'vitest';
import { lineOf } from '../../fixtures/told.ts';
import { readRecord } from '../../../src/record/read.ts';
import { ACCEPTED } from '../../fixtures/accepted.ts';
import { breakContent } from '../../fixtures/broken/case.ts';
import { soundContent } from '../../fixtures/content.ts';

test('the gate is no wall: as many neighbours as keep it from becoming one are let pass', () => {
  expect(new Set(ACCEPTED.map(({ name }) => name)).size).toBeGreaterThanOrEqual(60);
});

describe('the check has nothing against', () => {
  test.each(ACCEPTED)('$name', async (odd) => {
    const content = soundContent();
    try {
      breakContent(content, odd);
      const { record, problems } = await readRecord(content.folder, { root: content.root, today: '2021-07-01' });
      expect(problems.map(lineOf)).toEqual([]);
      expect(record?.claims).toHaveLength(5);
    } finally {
      content.remove();
    }
  });
});
