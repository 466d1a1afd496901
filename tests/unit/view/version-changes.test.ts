import { expect, test } from 'vitest';
import type { Version } from '../../../src/domain/schema/version.ts';
import { changesBetween, runsAsHtml, runsBetween } from '../../../src/view/version-changes.ts';
import { partsOf } from '../../../src/view/version-parts.ts';
import { manifest } from '../../fixtures/manifest.ts';
import { forged, history } from '../version/history.ts';

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
  expect(changesBetween(version, version, manifest)).toEqual([]);
});

test('each part of the page that changed is shown, in the order of the page, and no other', () => {
  const after = forged(version, ({ content: { claim, actors, statements, related } }) => {
    claim.title = 'Another title';
    claim.judgement.verdict = 'conceded';
    claim.figure = { low: 9, high: 9, unit: 'bridges', stated: 'exactly' };
    claim.unknowns = [];
    claim.evidence.pop();
    for (const actor of actors) if (actor.slug === 'dov-arlin') actor.name = 'D. Arlin';
    for (const statement of statements) statement.says = 'says something else';
    for (const other of related) other.title = 'Carts of flour';
  });
  expect(changesBetween(version, after, manifest).map(({ heading }) => heading)).toEqual([
    'Title',
    'Verdict',
    'Figure',
    'What Dov Arlin says',
    'What Mira Tolen says',
    'Where it comes from',
    'What these sources do not tell',
    'How the verdict was reached',
    'Read with this',
  ]);
});

test('every part has words and a name of its own', () => {
  const parts = partsOf(version, manifest);
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
    'What these sources do not tell',
    'How the verdict was reached',
    'What would change it',
    'Cannot be true together with this',
    'Read with this',
  ]);
});
