import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Version } from '../../../src/core/schema/version.ts';
import { changesBetween, runsAsHtml, runsBetween } from '../../../src/features/versions/version-changes.ts';
import { versionParts } from '../../../src/features/versions/version-parts.ts';
import { plainManifest } from '../../fixtures/manifest.ts';
import { forged, history } from '../core/version/history.ts';

const [version] = history(1) as [Version];

test('words that went and words that came are told apart, and those that stayed are kept', () => {
  expect(runsBetween('Nine carts passed.', 'Ten carts passed.')).toEqual([
    { kind: 'removed', text: 'Nine' },
    { kind: 'added', text: 'Ten' },
    { kind: 'same', text: ' carts passed.' },
  ]);
});

test('a line of which little stayed went as a whole, and the lines around it stay', () => {
  expect(runsBetween('It stands.\nOne voice says it.\nEnd.', 'It stands.\nNobody here saw it.\nEnd.')).toEqual([
    { kind: 'same', text: 'It stands.\n' },
    { kind: 'removed', text: 'One voice says it.\n' },
    { kind: 'added', text: 'Nobody here saw it.\n' },
    { kind: 'same', text: 'End.' },
  ]);
});

test('a line that came, or went, between lines that stay is told alone', () => {
  const [with3, without] = ['It stands.\nOne voice says it.\nEnd.', 'It stands.\nEnd.'];
  const around = (kind: 'added' | 'removed') => [
    { kind: 'same', text: 'It stands.\n' },
    { kind, text: 'One voice says it.\n' },
    { kind: 'same', text: 'End.' },
  ];
  expect(runsBetween(without, with3)).toEqual(around('added'));
  expect(runsBetween(with3, without)).toEqual(around('removed'));
  expect(runsBetween('', '')).toEqual([]);
});

test('a line of which half stayed is told word by word, and one of which less did as a whole', () => {
  expect(runsBetween('abc d', 'abc e')).toEqual([
    { kind: 'same', text: 'abc ' },
    { kind: 'removed', text: 'd' },
    { kind: 'added', text: 'e' },
  ]);
  expect(runsBetween('ab de', 'ab fg')).toEqual([
    { kind: 'removed', text: 'ab de\n' },
    { kind: 'added', text: 'ab fg' },
  ]);
});

test('each sign is told by itself, and a number as a whole in any digits', () => {
  expect(runsBetween('It is “so”.', 'It is “so”!')).toEqual([
    { kind: 'same', text: 'It is “so”' },
    { kind: 'removed', text: '.' },
    { kind: 'added', text: '!' },
  ]);
  expect(runsBetween('มี ๑๒ คนที่สะพาน', 'มี ๑๓ คนที่สะพาน').slice(1, 3)).toEqual([
    { kind: 'removed', text: '๑๒' },
    { kind: 'added', text: '๑๓' },
  ]);
});

test('a word that only came is not told as one change with the next one that changed', () => {
  expect(runsBetween('the (mill) nine carts passed it', 'the (mill)so ten carts passed it')).toEqual([
    { kind: 'same', text: 'the (mill)' },
    { kind: 'added', text: 'so' },
    { kind: 'same', text: ' ' },
    { kind: 'removed', text: 'nine' },
    { kind: 'added', text: 'ten' },
    { kind: 'same', text: ' carts passed it' },
  ]);
});

test('a sign that came leaves the blank after it where it was', () => {
  expect(runsBetween('Sarvand and the mill', 'Sarvand, and the mill')).toEqual([
    { kind: 'same', text: 'Sarvand' },
    { kind: 'added', text: ',' },
    { kind: 'same', text: ' and the mill' },
  ]);
});

test('in Persian and Pashto the unit is the word, with its marks and what joins its parts', () => {
  expect(runsBetween('سربازان پل را گرفتند', 'سربازان پل را نگرفتند')).toEqual([
    { kind: 'same', text: 'سربازان پل را ' },
    { kind: 'removed', text: 'گرفتند' },
    { kind: 'added', text: 'نگرفتند' },
  ]);
  expect(runsBetween('آنها از پل می\u200cروند', 'آنها از پل نمی\u200cروند').slice(1)).toEqual([
    { kind: 'removed', text: 'می\u200cروند' },
    { kind: 'added', text: 'نمی\u200cروند' },
  ]);
});

test('in a script without blanks the unit is the letter', () => {
  expect(runsBetween('他们占领了桥梁', '他们没占领了桥梁')).toEqual([
    { kind: 'same', text: '他们' },
    { kind: 'added', text: '没' },
    { kind: 'same', text: '占领了桥梁' },
  ]);
});

test('words beside each other that changed are told as one change', () => {
  expect(
    runsBetween('In the morning nine carts passed the mill.', 'In the morning ten wagons passed the mill.'),
  ).toEqual([
    { kind: 'same', text: 'In the morning ' },
    { kind: 'removed', text: 'nine carts' },
    { kind: 'added', text: 'ten wagons' },
    { kind: 'same', text: ' passed the mill.' },
  ]);
});

test('the old text is what stayed and what went, the new one what stayed and what came, to the last blank', () => {
  const word = fc.constantFrom('a', 'the', 'Orlu', 'پل', 'می\u200cروند', '桥', '1,500', "mill's", 'e\u0301', '😀');
  const text = fc
    .array(fc.tuple(word, fc.constantFrom(' ', '  ', ', ', '\n', '-', '. ', '“', '')), { maxLength: 12 })
    .map((parts) => parts.flat().join('').trimEnd());
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = runsBetween(before, after);
      const without = (left: string) =>
        runs
          .filter(({ kind }) => kind !== left)
          .map((run) => run.text)
          .join('');
      expect(without('added').trimEnd()).toBe(before);
      expect(without('removed').trimEnd()).toBe(after);
    }),
  );
});

test('words that only came, or only went, are one run', () => {
  expect(runsBetween('', 'All new.')).toEqual([{ kind: 'added', text: 'All new.' }]);
  expect(runsBetween('All gone.', '')).toEqual([{ kind: 'removed', text: 'All gone.' }]);
});

test('as HTML, they have no blank that the text does not have, and markup is text', () => {
  const html = runsAsHtml(runsBetween('a <b> c.', 'a <b> & d c.'));
  expect(html.replace(/<span class="visually-hidden">.*?<\/span>/g, '')).toBe('a &lt;b&gt; <ins>&amp; d </ins>c.');
  expect(html).toContain('<span class="visually-hidden"> (added: </span><ins>');
});

test('a version does not differ from itself', () => {
  expect(changesBetween(version, version, plainManifest)).toEqual([]);
});

test('each part of the page that changed is shown, in the order of the page, and no other', () => {
  const after = forged(version, (claim) => {
    claim.title = 'Another title';
    claim.verdict = 'conceded';
    claim.figure = { low: 9, high: 9, unit: 'bridges', stated: 'exactly' };
    claim.unknowns = [];
    claim.evidence.pop();
    for (const actor of claim.names.actors) if (actor.slug === 'dov-arlin') actor.name = 'D. Arlin';
    for (const statement of claim.names.statements) statement.says = 'says something else';
    for (const other of claim.names.claims) if (claim.related.includes(other.slug)) other.title = 'Carts of flour';
  });
  const changes = changesBetween(version, after, plainManifest);
  const kindsOf = (part: string) => changes.find(({ heading }) => heading === part)?.runs.map(({ kind }) => kind);
  expect([kindsOf('Figure'), kindsOf('Not told in these sources')]).toEqual([['added'], ['removed']]);
  expect(kindsOf('What Mira Tolen says')).toEqual(['removed']);
  expect(changes.map(({ heading }) => heading)).toEqual([
    'Title',
    'Verdict',
    'Figure',
    'What Dov Arlin says',
    'What Mira Tolen says',
    'Where it comes from',
    'Not told in these sources',
    'How the verdict was reached',
    'Read with this',
  ]);
});

test('every part has words and a name of its own', () => {
  const parts = versionParts(version, plainManifest);
  expect(new Set(parts.map(({ key }) => key)).size).toBe(parts.length);
  const filled = parts.filter(({ text }) => text !== '').map(({ heading }) => heading);
  expect(filled).toEqual([
    'Title',
    'Verdict',
    'Topic',
    'Kind of claim',
    'About the time',
    'Places',
    'Carries the account of',
    'Goes against',
    'In short',
    'What Dov Arlin says',
    'What Mira Tolen says',
    'Where it comes from',
    'Not told in these sources',
    'How the verdict was reached',
    'What would change it',
    'Cannot both be true',
    'Read with this',
  ]);
});
