/** Columns that several tables share. */
import { figureSchema, type Figure } from '../../core/schema/figure.ts';
import { scriptName } from '../../core/languages.ts';
import type { Manifest } from '../../core/schema/manifest.ts';
import {
  addressColumn,
  dayColumn,
  listColumn,
  optionalColumn,
  numberColumn,
  textColumn,
  type Column,
} from './column.ts';

interface ListedEntry {
  slug: string;
  withdrawn?: { on: string } | undefined;
}

/** How an entry that is no claim is named and found. */
export function entryColumns<Row extends ListedEntry>(noun: 'statement' | 'source' | 'actor' | 'place'): Column<Row>[] {
  return [
    textColumn('slug', `The ${noun}'s name in addresses and in the other files.`, ({ slug }) => slug),
    addressColumn('its page', ({ slug }) => `/${noun}s/${slug}/`),
  ];
}

/** Last of an entry's columns. */
export function withdrawnColumn<Row extends ListedEntry>(): Column<Row> {
  return dayColumn(
    'withdrawn',
    'The day on which the entry was withdrawn. Empty where it stands.',
    (row) => row.withdrawn?.on,
  );
}

/** A number as it was stated, in four columns. Empty where there is none. */
export function figureColumns<Row extends { figure?: Figure | undefined }>(whose: string): Column<Row>[] {
  return [
    numberColumn('figureLow', `${whose}: the lowest value that the words allow.`, ({ figure }) => figure?.low),
    numberColumn('figureHigh', `${whose}: the highest value that the words allow.`, ({ figure }) => figure?.high),
    optionalColumn('figureUnit', 'What is counted or measured.', ({ figure }) => figure?.unit),
    {
      ...optionalColumn<Row>(
        'figureStated',
        'How it was stated. at-least, more-than: no upper bound.',
        (row) => row.figure?.stated,
      ),
      enum: figureSchema.shape.stated.options,
    },
  ];
}

interface Spelt {
  spellings?: { text: string; lang: string }[] | undefined;
}

/** The spellings of a name: a column for those in the script of our own text, and one for each other language. */
export function spellingColumns<Row extends Spelt>({ language, languages }: Manifest): Column<Row>[] {
  const others = Object.entries(languages).map(([lang, { name }]) => ({ lang, name }));
  return [{ lang: language, name: scriptName(language) }, ...others].map(({ lang, name }) =>
    listColumn(`spellings${inOneWord(name)}`, `Other spellings of the name, ${name}.`, ({ spellings = [] }) =>
      spellings.filter((each) => each.lang === lang).map((each) => each.text),
    ),
  );
}

/** "Uzbek (Arabic)" → `UzbekArabic` */
function inOneWord(name: string): string {
  return name.replace(/[^\p{L}\p{M}\p{N}]+(.?)/gu, (_, next: string) => next.toUpperCase());
}
