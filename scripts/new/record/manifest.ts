/** The manifest of a new record. */
import { MARKS } from '../../../src/core/schema/manifest.ts';
import { plainOrQuoted, quoted } from '../../cli/yaml-text.ts';
import { capital } from '../../../src/wording/words.ts';
import type { Answers } from '../fields.ts';
import { idOf, sideId, sidesFrom, type NewSide } from './sides.ts';

export interface NewManifest {
  name: string;
  /** What the ids of claims begin with. */
  ids: string;
  language: string;
  /** The id of the side that the sample's speaker is of. */
  firstSide: string;
  /** What stands in `record.yaml`. */
  text: string;
}

/** Colours that can be read on the light ground and on the dark one, and told from each other; one for each mark. */
const COLOURS: Record<(typeof MARKS)[number], { light: string; dark: string }> = {
  square: { light: '#7f2f72', dark: '#e3a6d8' },
  disc: { light: '#0a5f6b', dark: '#80d1dd' },
  diamond: { light: '#6e4a17', dark: '#dfbd8d' },
  triangle: { light: '#2f4c9a', dark: '#aebff5' },
  bar: { light: '#3f5d1c', dark: '#b7d68f' },
  cross: { light: '#8c2a2a', dark: '#f2aaa2' },
};

/** @throws InputError where there are too few sides, too many, or one whose name has no letter for an id */
export function manifestText(answers: Answers, today: string): NewManifest {
  const [name = '', question = '', line = '', ids = '', language = ''] = [
    ...['name', 'question', 'line', 'ids', 'language'],
  ].map((flag) => answers[flag]?.[0]);
  const sides = sidesFrom(answers.sides ?? []);
  const parties = new Set((answers.parties ?? []).map(sideId));
  const allies = (answers.allies ?? []).map((together) => together.split('+').map(sideId));
  const publisher = answers.publisher?.[0] ?? name;
  const contact = answers.contact?.[0];
  const lines = [
    '# What this record is. Everything else in this folder is its evidence.',
    `id: ${idOf(name)}`,
    `name: ${plainOrQuoted(name)}`,
    '# The days on which the articles appeared are added.',
    `line: ${plainOrQuoted(line)}`,
    `question: ${plainOrQuoted(question)}`,
    '# What each side says to it, in a sentence or two of yours.',
    'summary: Write here what each side says to it.',
    '',
    '# The first claim is AB-001, if the letters are AB. They stay: published ids are for ever.'.replaceAll('AB', ids),
    `ids: ${ids}`,
    '# The claims that answer the question, and the topic whose latest words the home page shows.',
    `lead: [${ids}-001]`,
    'leadTopic: events',
    '',
    '# Of your own text; then the others, of sources and spellings: fr: { name: French }',
    `language: ${language}`,
    'languages: {}',
    '',
    '# In this order everywhere. belligerent: it contends in the dispute itself, with arms or without, and always has a',
    '# stake. party: it has one where a claim favours or hurts it.',
    'sides:',
    ...sides.flatMap((side, i) =>
      sideLines(side, parties.has(side.id) ? 'party' : 'belligerent', MARKS[i] ?? 'square'),
    ),
    '# Lists of sides whose words are one interest.',
    ...(allies.length === 0 ? ['allies: []'] : ['allies:', ...allies.map((list) => `  - [${list.join(', ')}]`)]),
    '',
    'topics:',
    '  - { id: events, name: What happened }',
    '  - { id: background, name: Background }',
    '',
    '# A map needs no more than bounds and credit. Without it places are a list.',
    '# map:',
    '#   bounds: { south: 40, west: 10, north: 44, east: 16 }',
    '#   credit: Whose data these are, under which licence.',
    '',
    `publisher: { name: ${plainOrQuoted(publisher)}${contact === undefined ? '' : `, contact: ${quoted(contact)}`} }`,
    '# Of your own text and data: CC-BY-4.0, CC-BY-SA-4.0 or CC0-1.0.',
    'licence: { text: CC-BY-4.0 }',
    `firstPublished: ${quoted(today)}`,
    '# Words that take a side here: { forms: [word, words], reason: what it does to a reader, instead: what you write }',
    'loadedWords: []',
  ];
  return { name, ids, language, firstSide: sides[0]?.id ?? '', text: `${lines.join('\n')}\n` };
}

function sideLines(
  { id, name, inSentence }: NewSide,
  role: 'belligerent' | 'party',
  mark: (typeof MARKS)[number],
): string[] {
  const { light, dark } = COLOURS[mark];
  const account = `${capital(inSentence)}${/s['’]?$/.test(inSentence) ? '’' : '’s'} account`;
  return [
    `  - id: ${id}`,
    `    name: ${plainOrQuoted(name)}`,
    '    # As it stands inside a sentence: with an article, or without.',
    `    inSentence: ${plainOrQuoted(inSentence)}`,
    `    account: ${plainOrQuoted(account)}`,
    `    note: ${plainOrQuoted(`Those who speak for ${inSentence}.`)}`,
    `    role: ${role}`,
    `    mark: ${mark}`,
    `    colour: { light: '${light}', dark: '${dark}' }`,
  ];
}
