/** What the search knows of each entry. */
import { expect, test } from 'vitest';
import { lookUp } from '../../../src/record/look-up.ts';
import {
  indexFieldsOfActor,
  indexFieldsOfClaim,
  indexFieldsOfPlace,
  indexFieldsOfSource,
  indexFieldsOfStatement,
} from '../../../src/features/search/index-fields.ts';
import { soundRecord } from '../../fixtures/record.ts';

const spellings = [{ text: 'Dow Arleen', lang: 'en' as const }];
const sound = await soundRecord();
const record = lookUp({
  ...sound,
  actors: sound.actors.map((actor) => (actor.slug === 'dov-arlin' ? { ...actor, spellings } : actor)),
  places: sound.places.map((place) => (place.slug === 'mill' ? { ...place, spellings } : place)),
});

test('a claim is found by its title, its number, and the names of its places and voices', () => {
  expect(indexFieldsOfClaim(record, record.claim('bridge-taken'))).toEqual({
    kind: 'claim',
    title: 'The lower valley took the old bridge on 3 May 2010',
    aka: ['SV-001'],
    mentions: ['The old bridge', 'Dov Arlin', 'Dow Arleen', 'Mira Tolen'],
    filters: {
      verdict: ['Contested'],
      topic: ['Who held the bridge'],
      place: ['The old bridge'],
      source: ['The Herald, 5 May 2010', 'The Sarvand Courier, 4 May 2010'],
      actor: ['Dov Arlin', 'Mira Tolen'],
    },
  });
});

test('a statement is found by who made it, and filtered by its articles and by where it was made', () => {
  expect(indexFieldsOfStatement(record, record.statement('arlin-on-the-bridge'))).toEqual({
    kind: 'statement',
    title: 'Remark to a reporter by Dov Arlin, 3 May 2010',
    mentions: ['Dov Arlin', 'Dow Arleen'],
    filters: {
      source: ['The Herald, 5 May 2010', 'The Sarvand Courier, 4 May 2010'],
      actor: ['Dov Arlin'],
      place: ['The old bridge'],
    },
  });
  expect(indexFieldsOfStatement(record, record.statement('tolen-on-the-bridge')).filters).not.toHaveProperty('place');
});

test('a source is found by its short name and its headline, where it has one', () => {
  expect(indexFieldsOfSource(record, record.source('courier'))).toEqual({
    kind: 'source',
    title: 'The Sarvand Courier, 4 May 2010',
    aka: ['Two accounts of one bridge'],
    filters: { source: ['The Sarvand Courier, 4 May 2010'], actor: ['The Sarvand Courier'] },
  });
  expect(indexFieldsOfSource(record, record.source('herald')).aka).toEqual([]);
});

test('a voice is found by every spelling of its name, and filtered by the articles that carry it, each once', () => {
  expect(indexFieldsOfActor(record, record.actor('dov-arlin'))).toEqual({
    kind: 'actor',
    title: 'Dov Arlin',
    aka: ['Dow Arleen'],
    filters: { actor: ['Dov Arlin'], source: ['The Herald, 5 May 2010', 'The Sarvand Courier, 4 May 2010'] },
  });
});

test('a place is found by every spelling of its name', () => {
  expect(indexFieldsOfPlace(record.place('mill'))).toEqual({
    kind: 'place',
    title: 'The mill',
    aka: ['Dow Arleen'],
    filters: { place: ['The mill'] },
  });
});
