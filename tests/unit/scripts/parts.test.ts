/** A dialogue that breaks off while it writes: between its questions nothing of that can be seen, and so it is done here. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Journal } from '../../../scripts/cli/journal.ts';
import { inParts, writePart } from '../../../scripts/cli/parts.ts';
import { FileChanges } from '../../../scripts/edit/changes.ts';
import { openUnread } from '../../fixtures/reread.ts';

const silent = { say: () => undefined, ask: () => Promise.reject(new Error('nothing is asked')) };

test('what broke off before it was written is written when the dialogue is taken up, once', async () => {
  const { folder, path } = openUnread();
  const [gone, come] = [path('places/mill.yaml'), path('places/new-mill.yaml')];
  const broken = Journal.open(folder, 'broken');
  broken.begin('the mill');
  broken.plan([
    { path: gone, before: readFileSync(gone, 'utf8'), after: undefined },
    { path: come, before: undefined, after: 'name: The mill\n' },
  ]);
  const journal = Journal.open(folder, 'broken');
  const went = await inParts({ terminal: silent, journal }, [], () => {
    expect(existsSync(gone)).toBe(false);
    expect(readFileSync(come, 'utf8')).toBe('name: The mill\n');
    expect(journal.unwritten()).toBeUndefined();
    return Promise.resolve({ finished: false });
  });
  expect(went).toEqual({ finished: false });
  rmSync(come);
  await inParts({ terminal: silent, journal: Journal.open(folder, 'broken') }, [], () =>
    Promise.resolve({ finished: true }),
  );
  expect(existsSync(come)).toBe(false);
});

test('what cannot be written stays planned, with the answers that led to it', () => {
  const { folder, path } = openUnread();
  const changes = new FileChanges();
  // A file where the folder would have to be.
  writeFileSync(path('mill'), '');
  changes.write(path('mill/new.yaml'), 'name: The mill\n');
  const journal = Journal.open(folder, 'broken');
  journal.begin('the mill');
  journal.answered('name');
  journal.keep('name', 'The mill');
  expect(() => writePart({ journal }, changes)).toThrow();
  const again = Journal.open(folder, 'broken');
  expect(again.unwritten()).toEqual(changes.list());
  expect(again.answered('name')).toBe('The mill');
});
