import { actorSchema } from '../../core/schema/actor.ts';
import { placeSchema } from '../../core/schema/place.ts';
import { sourceSchema } from '../../core/schema/source.ts';
import type { ActorEntry, PlaceEntry, SourceEntry } from '../../record/types.ts';
import { termsOf } from '../../record/terms.ts';
import {
  dayColumn,
  integerColumn,
  listColumn,
  optionalColumn,
  numberColumn,
  textColumn,
  wordColumn,
} from './column.ts';
import { entryColumns, spellingColumns, withdrawnColumn } from './columns.ts';
import { refersTo, tableOf } from './table.ts';

export const sourcesTable = tableOf<SourceEntry>({
  name: 'sources',
  title: 'Sources',
  description: 'A row for each article. Its text is under copyright and not here.',
  rows: ({ sources }) => sources,
  primaryKey: 'slug',
  foreignKeys: [refersTo('outlet', 'actors')],
  columns: [
    ...entryColumns<SourceEntry>('source'),
    textColumn('label', 'Its short name.'),
    textColumn('outlet', 'Slug of the actor whose article it is.'),
    wordColumn('type', 'Type of CSL.', sourceSchema.shape.type.options),
    optionalColumn('title', 'Headline. Empty where our copy prints none.'),
    optionalColumn('publisher', 'Who published it. Empty where nobody can tell from our copy.'),
    textColumn('issued', 'When it was published (EDTF).'),
    optionalColumn('original', "The article's own address. Empty where our copy prints none.", ({ URL }) => URL),
    textColumn('language', 'Language of the text (BCP 47).'),
    integerColumn('wordCount', 'How many words our copy has, page furniture included.'),
    withdrawnColumn(),
  ],
});

export const actorsTable = tableOf<ActorEntry>({
  name: 'actors',
  title: 'Voices',
  description: 'A row for everybody who speaks: a person, an organisation, an outlet, or an unnamed voice.',
  rows: ({ actors }) => actors,
  primaryKey: 'slug',
  foreignKeys: [refersTo('memberOf', '')],
  columns: (manifest) => [
    ...entryColumns<ActorEntry>('actor'),
    textColumn('name', 'The name; for an unnamed voice a description.'),
    wordColumn('kind', 'unnamed: no source here names the voice.', actorSchema.shape.kind.options),
    wordColumn('side', 'Whose voice it is; of somebody who changed sides, whose it was last.', (manifest) =>
      termsOf(manifest, 'side or role'),
    ),
    listColumn(
      'sidesInTime',
      'Of somebody who changed sides: each side with its time (EDTF), oldest first.',
      ({ sides = [] }) => sides.map(({ side, when }) => `${side} ${when}`),
    ),
    optionalColumn('memberOf', 'Slug of the organisation for which it speaks, by these sources.'),
    optionalColumn('owner', 'Of an outlet: who owned it. No rule of the verdicts uses it.', ({ owner }) => owner?.name),
    optionalColumn('ownerOf', 'The time for which the owner is told (EDTF).', ({ owner }) => owner?.of),
    optionalColumn('ownerSays', 'Address of a public page that says who owned it.', ({ owner }) => owner?.says),
    dayColumn('ownerRead', 'The day on which that page was read.', ({ owner }) => owner?.read),
    optionalColumn('ownerNote', 'What that page leaves open, and what changed later.', ({ owner }) => owner?.note),
    ...spellingColumns<ActorEntry>(manifest),
    optionalColumn('note', 'What a reader should know about this voice.'),
    withdrawnColumn(),
  ],
});

export const placesTable = tableOf<PlaceEntry>({
  name: 'places',
  title: 'Places',
  description: 'A row for each place, with its position where a gazetteer has one.',
  rows: ({ places }) => places,
  primaryKey: 'slug',
  foreignKeys: [refersTo('partOf', '')],
  columns: (manifest) => [
    ...entryColumns<PlaceEntry>('place'),
    textColumn('name', 'How the site spells the name.'),
    wordColumn('kind', 'What sort of place it is.', placeSchema.shape.kind.options),
    optionalColumn('partOf', 'Slug of the place that contains it.'),
    numberColumn('latitude', 'Degrees north, WGS 84.', ({ position }) => position?.lat),
    numberColumn('longitude', 'Degrees east, WGS 84.', ({ position }) => position?.lon),
    optionalColumn(
      'positionType',
      'point: within about a kilometre. area: within radiusKm.',
      ({ position }) => position?.precision,
    ),
    numberColumn('radiusKm', 'Radius of the area in kilometres.', ({ position }) => position?.radiusKm),
    optionalColumn('locatedBy', 'Who located it: the gazetteer and its number.', ({ position }) => position?.locatedBy),
    ...spellingColumns<PlaceEntry>(manifest),
    optionalColumn('note', 'What a reader should know about the place.'),
    withdrawnColumn(),
  ],
});
