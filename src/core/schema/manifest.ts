/** `content/record.yaml`: what a record is. Another record has another, and the same code. */
import { z } from 'zod';
import { hasOwnWords, isLanguageTag } from '../languages.ts';
import { ROLES } from '../sides.ts';
import { calendarDay, language, line, slug, spelling, webAddress } from './common.ts';

/** Shapes that tell sides apart without colour. */
export const MARKS = ['square', 'disc', 'diamond', 'triangle', 'bar', 'cross'] as const;
export type Mark = (typeof MARKS)[number];

const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/, 'expected a colour as "#7f2f72": six hexadecimal digits in small letters');

const ownSlug = slug.refine(
  (text) => !ROLES.some((role) => role === text),
  `expected another name than ${ROLES.join(', ')}: every record has these of its own`,
);

export const sideSchema = z.strictObject({
  id: ownSlug.describe('The name that entries write.'),
  name: line(30).describe('The name that readers see, as it stands alone: "Lowland".'),
  inSentence: line(40).describe('The name inside a sentence: "the lowland".'),
  account: line(60).describe('The heading over what it says: "The lowland’s account".'),
  note: line(200).describe('Who belongs to it, in one sentence.'),
  role: z
    .enum(['belligerent', 'party'])
    .describe(
      'belligerent: it contends in the dispute itself, with arms or without, and always has a stake. party: it has one where a claim favours or hurts it.',
    ),
  mark: z.enum(MARKS).describe('Its shape, which no other side has.'),
  colour: z
    .strictObject({ light: colour, dark: colour })
    .describe('Its colour on the light ground and on the dark one.'),
});

const latitude = z.number().min(-85).max(85);
const longitude = z.number().min(-180).max(180);
const bounds = z
  .strictObject({ south: latitude, west: longitude, north: latitude, east: longitude })
  .refine(({ south, north }) => south < north, { path: ['north'], error: 'expected north of south' })
  .refine(({ west, east }) => west < east, { path: ['east'], error: 'expected east of west' });

const mapFile = (ending: string) =>
  z
    .string()
    .regex(new RegExp(`^map/[a-z0-9-]+\\.${ending}$`), `expected a file of the folder map, as map/base.${ending}`);

export const mapSchema = z.strictObject({
  bounds: bounds.describe('Where a place of the record may lie, in degrees (WGS 84): a position outside is a mistake.'),
  view: bounds.optional().describe('What the map shows, and the relief covers exactly; the bounds, where left out.'),
  relief: mapFile('webp').optional().describe('Shaded relief in the projection of web maps (EPSG:3857).'),
  outlines: mapFile('geojson').optional().describe('Polygons with a name, and a label where it is to be written.'),
  line: z
    .strictObject({ file: mapFile('geojson'), label: line(60).describe('What it is, for the legend.') })
    .optional()
    .describe('One line that readers go by: a valley, a river, a road.'),
  credit: line(400).describe('Whose data these are, under which licence, and what they do not show.'),
});

const loadedWordSchema = z.strictObject({
  forms: z.array(line(40)).min(1).describe('All forms of it, in small letters.'),
  reason: line(120).describe('What it does to a reader.'),
  instead: line(160).describe('What our own text says.'),
});

const searchSchema = z.strictObject({
  names: z
    .array(
      z.strictObject({
        name: line(80).describe('The name as the record writes it.'),
        kind: z
          .enum(['person', 'organisation', 'place'])
          .describe(
            'Of a person, spellings of as many words are read word by word: each word is the other’s spelling.',
          ),
        spellings: z.array(spelling).min(1).describe('Other spellings, and other names, that a reader may type.'),
      }),
    )
    .describe('Whom the record names and gives no page: who has one has its spellings in its own entry.'),
  words: z
    .array(z.array(line(40)).min(2))
    .describe('Words that readers type for one another, each list one word for the search: [flee, escape].'),
});
export const manifestSchema = z.strictObject({
  id: slug.describe('Names files, packages and the graph.'),
  name: line(60).describe('The name of the record.'),
  line: line(90).describe('What it tells, in half a sentence; the span of its days is added.'),
  question: line(60).describe('The question that the record answers.'),
  summary: line(400).describe('What each side says to it, in a sentence or two of ours.'),
  ids: z
    .string()
    .regex(/^[A-Z]{2,5}$/, 'expected two to five capital letters, as SV')
    .describe('What the ids of claims begin with.'),
  lead: z.array(z.string()).min(1).max(4).describe('The ids of the claims that answer the question.'),
  leadTopic: slug.describe('The topic whose latest words the home page shows.'),
  language: language
    .refine(
      (tag) => !isLanguageTag(tag) || hasOwnWords(tag),
      'expected English, as en or en-GB: what the site says itself, as dates, numbers and reasons, it can say in no other language yet',
    )
    .describe('Of our own text (BCP 47): English, as what the site says itself is in no other language yet.'),
  languages: z
    .record(language, z.strictObject({ name: line(40).describe('Its name in our language.') }))
    .describe('Of sources and spellings besides. The direction of each follows from its script.'),
  sides: z.array(sideSchema).min(2).describe('The sides, in the order in which they are told everywhere.'),
  allies: z.array(z.array(slug).min(2)).describe('Lists of sides whose words are one interest; [] for none.'),
  topics: z
    .array(
      z.strictObject({
        id: slug,
        name: line(40).describe('What readers see.'),
        figuresOf: line(40)
          .optional()
          .describe(
            'What its figures are of, inside a sentence: "the strike", "the trial". The page of disagreements sets the figures of topics that say the same on one axis.',
          ),
      }),
    )
    .min(1)
    .describe('What claims are about, in the order in which they are told everywhere.'),
  map: mapSchema.optional().describe('The base of the map. Left out, places are a list.'),
  publisher: z
    .strictObject({
      name: line(80).describe('Who answers for the record.'),
      contact: z
        .union([webAddress, z.email({ error: 'expected an address of the web or of mail' })])
        .optional()
        .describe('Where they can be written to.'),
    })
    .describe('Who answers for the record, and where.'),
  licence: z
    .strictObject({
      text: z.enum(['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0']).describe('The licence of our own text and data (SPDX).'),
    })
    .describe('Under what the record may be used.'),
  firstPublished: calendarDay.describe('The day on which the record first appeared.'),
  authorities: z
    .array(
      z.strictObject({
        id: slug.describe('The name of its certificate, authorities/<id>.pem, and of its time-stamps.'),
        name: line(60).describe('The name that readers see.'),
        address: webAddress.describe(
          'Where it answers (RFC 3161, by HTTP). What it answers is signed: http:// will do.',
        ),
      }),
    )
    .min(2, 'expected two authorities or more, each independent of the others')
    .optional()
    .describe('Who stamps the articles with the time, independent of each other: two or more.'),
  demonstration: z
    .literal(true)
    .optional()
    .describe(
      'true: the record is invented, to show what the software does. Every page says so at its head, none is found by search engines, and fact-checking tools are offered nothing.',
    ),
  search: searchSchema
    .optional()
    .describe('What readers may type for what the record writes, beside the spellings of its entries.'),
  loadedWords: z.array(loadedWordSchema).describe('Words that take a side here, beside those that do so anywhere.'),
});
export type Manifest = z.infer<typeof manifestSchema>;
