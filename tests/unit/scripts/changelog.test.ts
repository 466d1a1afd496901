import { describe, expect, test } from 'vitest';
import { changelogOf } from '../../../scripts/changelog/text.ts';
import type { RecordChange } from '../../../src/exports/changes.ts';

const change = (kind: RecordChange['kind'], title: string, what: string): RecordChange => ({
  id: title,
  path: '/claims/a/',
  title,
  on: '2014-04-01',
  what,
  kind,
});

describe('the changelog', () => {
  test('tells of the record first, and of it the corrections first', () => {
    const text = changelogOf({
      title: 'v2',
      record: [
        change('published', 'Claimed only: the bridge was taken (OR-009)', 'First published.'),
        change('corrected', 'Contested: the mill burned (OR-002, verdict corrected)', 'A remark was misread.'),
      ],
      commits: ['Say who writes a table'],
    });
    expect(text).toBe(`# v2

## The record

### Verdicts corrected (1)

- **Contested: the mill burned (OR-002, verdict corrected).** A remark was misread.

### New claims (1)

- **Claimed only: the bridge was taken (OR-009).** First published.

## The engine

- Say who writes a table`);
  });

  test('says so where nothing changed', () => {
    const text = changelogOf({ title: 'v2', record: [], commits: [] });
    expect(text).toContain('## The record\n\nNo claim was published, revised, corrected or withdrawn.');
    expect(text).toContain('## The engine\n\nNo change.');
  });

  test('prints words as they are, whatever markdown would make of their signs', () => {
    const text = changelogOf({ title: 'v2', record: [], commits: ['Leave <b>, *.css and [x] alone'] });
    expect(text).toContain('- Leave \\<b\\>, \\*.css and \\[x\\] alone');
  });
});
