import { actorSchema } from '../../core/schema/actor.ts';
import { placeSchema } from '../../core/schema/place.ts';
import { sourceSchema } from '../../core/schema/source.ts';
import type { ActorEntry, PlaceEntry, SourceEntry } from '../../record/types.ts';
import { termsOf } from '../../record/terms.ts';
import { day, integer, list, maybe, number, text, word } from './column.ts';
import { entryColumns, spellingColumns, withdrawnColumn } from './columns.ts';
import { refersTo, table } from './table.ts';

export const sourcesTable = table<SourceEntry>({
  name: 'sources',
  title: 'Sources',
  description: 'A row for each article. Its text is under copyright and not here.',
  rows: ({ sources }) => sources,
  primaryKey: 'slug',
  foreignKeys: [refersTo('outlet', 'actors')],
  columns: [
    ...entryColumns<SourceEntry>('source'),
    text('label', 'Its short name.', ({ label }) => label),
    text('outlet', 'Slug of the actor whose article it is.', ({ outlet }) => outlet),
    word('type', 'Type of CSL.', sourceSchema.shape.type.options, ({ type }) => type),
    maybe('title', 'Headline. Empty where our copy prints none.', ({ title }) => title),
    maybe('publisher', 'Who published it. Empty where nobody can tell from our copy.', ({ publisher }) => publisher),
    text('issued', 'When it was published (EDTF).', ({ issued }) => issued),
    maybe('original', "The article's own address. Empty where our copy prints none.", ({ URL }) => URL),
    text('language', 'Language of the text (BCP 47).', ({ language }) => language),
    integer('wordCount', 'How many words our copy has, page furniture included.', ({ wordCount }) => wordCount),
    withdrawnColumn(),
  ],
});

export const actorsTable = table<ActorEntry>({
  name: 'actors',
  title: 'Voices',
  description: 'A row for everybody who speaks: a person, an organisation, an outlet, or an unnamed voice.',
  rows: ({ actors }) => actors,
  primaryKey: 'slug',
  foreignKeys: [refersTo('memberOf', '')],
  columns: (manifest) => [
    ...entryColumns<ActorEntry>('actor'),
    text('name', 'The name; for an unnamed voice a description.', ({ name }) => name),
    word('kind', 'unnamed: no source here names the voice.', actorSchema.shape.kind.options, ({ kind }) => kind),
    word(
      'side',
      'Whose voice it is; of somebody who changed sides, whose it was last.',
      (manifest) => termsOf(manifest, 'side or role'),
      (actor) => actor.side,
    ),
    list(
      'sidesInTime',
      'Of somebody who changed sides: each side with its time (EDTF), oldest first.',
      ({ sides = [] }) => sides.map(({ side, when }) => `${side} ${when}`),
    ),
    maybe('memberOf', 'Slug of the organisation for which it speaks, by these sources.', ({ memberOf }) => memberOf),
    maybe('owner', 'Of an outlet: who owned it. No rule of the verdicts uses it.', ({ owner }) => owner?.name),
    maybe('ownerOf', 'The time for which the owner is told (EDTF).', ({ owner }) => owner?.of),
    maybe('ownerSays', 'Address of a public page that says who owned it.', ({ owner }) => owner?.says),
    day('ownerRead', 'The day on which that page was read.', ({ owner }) => owner?.read),
    maybe('ownerNote', 'What that page leaves open, and what changed later.', ({ owner }) => owner?.note),
    ...spellingColumns<ActorEntry>(manifest),
    maybe('note', 'What a reader should know about this voice.', ({ note }) => note),
    withdrawnColumn(),
  ],
});

export const placesTable = table<PlaceEntry>({
  name: 'places',
  title: 'Places',
  description: 'A row for each place, with its position where a gazetteer has one.',
  rows: ({ places }) => places,
  primaryKey: 'slug',
  foreignKeys: [refersTo('partOf', '')],
  columns: (manifest) => [
    ...entryColumns<PlaceEntry>('place'),
    text('name', 'How the site spells the name.', ({ name }) => name),
    word('kind', 'What sort of place it is.', placeSchema.shape.kind.options, ({ kind }) => kind),
    maybe('partOf', 'Slug of the place that contains it.', ({ partOf }) => partOf),
    number('latitude', 'Degrees north, WGS 84.', ({ position }) => position?.lat),
    number('longitude', 'Degrees east, WGS 84.', ({ position }) => position?.lon),
    maybe(
      'positionType',
      'point: within about a kilometre. area: within radiusKm.',
      ({ position }) => position?.precision,
    ),
    number('radiusKm', 'Radius of the area in kilometres.', ({ position }) => position?.radiusKm),
    maybe('locatedBy', 'Who located it: the gazetteer and its number.', ({ position }) => position?.locatedBy),
    ...spellingColumns<PlaceEntry>(manifest),
    maybe('note', 'What a reader should know about the place.', ({ note }) => note),
    withdrawnColumn(),
  ],
});
