import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeFingerprint, writeFingerprint } from '../../../src/core/fingerprint.ts';
import { claimFile } from '../../../src/exports/claim-file.ts';
import { claimFileSchema } from '../../../src/exports/schema/claim-file.ts';
import { quotationsTable } from '../../../src/exports/tables/quotations.ts';
import { lookUp } from '../../../src/record/look-up.ts';
import { lineOf } from '../../fixtures/told.ts';
import { readRecord } from '../../../src/record/read.ts';
import { type Content } from '../../fixtures/content.ts';
import { recordClaims } from '../../fixtures/recorded.ts';
import { openSound } from '../../fixtures/open-sound.ts';

/** An invented article of an invented Persian paper, in which a Latin name stands. */
const RUD =
  'روزنامهٔ رود. دوو آرلین گفت: «ما پل Sarvand را در دست داریم و هر دو سر آن را نیز.» او شاهدی نام نبرد. کسی به روستا نرسید. پل کهنه است و رود در بهار بالا می‌آید. کارکنان آسیاب می‌گویند که آن روز نه صدایی شنیدند و نه کسی را دیدند.';

const QUOTE = 'ما پل Sarvand را در دست داریم و هر دو سر آن را نیز';
const OURS = 'We hold the Sarvand bridge, and both of its ends too';

function edit(content: Content, file: string, from: string, to: string): void {
  const text = readFileSync(content.path(file), 'utf8');
  if (text.split(from).length !== 2) throw new Error(`${file} does not have "${from}" once`);
  writeFileSync(
    content.path(file),
    text.replace(from, () => to),
  );
}

/** The sound record with a Persian article that carries a statement, and a quotation of it. */
function withPersian(fields: string, body = ''): Content {
  const content = openSound();
  const source = readFileSync(content.path('sources/herald.yaml'), 'utf8');
  const persian = source
    .replace(/^label: .*$/m, 'label: "Rud, 5 May 2010"\ntitle: پل Sarvand')
    .replace(/^language: .*$/m, 'language: fa')
    .replace(/^accounting:\n(?: {2}.*\n)*/m, '');
  writeFileSync(content.path('sources/rud.yaml'), persian);
  writeFileSync(content.path('sources/rud.fingerprint.json'), writeFingerprint(makeFingerprint('rud', RUD)));
  edit(
    content,
    'statements/arlin-on-the-bridge.yaml',
    '  - { source: courier }',
    '  - { source: courier }\n  - { source: rud }',
  );
  const first = '    quotes:\n      - { source: courier, exact: "We hold the bridge, and we hold both of its ends"';
  edit(
    content,
    'claims/bridge-taken.md',
    first,
    first.replace(
      '    quotes:\n',
      `    quotes:\n      - { source: rud, exact: "${QUOTE}", prefix: گفت, suffix: او, voice: speaker${fields} }\n`,
    ),
  );
  if (body !== '') edit(content, 'claims/bridge-taken.md', 'is all that there is.', `is all that there is. ${body}`);
  return content;
}

async function read(content: Content) {
  const { record, problems } = await readRecord(content.folder, { root: content.root });
  return { record: record && lookUp(record), told: problems.map(lineOf) };
}

const AT = 'content/claims/bridge-taken.md:16';

describe('a quotation in another language than the record’s', () => {
  test('is proved, has our translation beside it, and leaves with both and its language', async () => {
    const { record, told } = await read(withPersian(`, translation: "${OURS}"`));
    expect(told).toEqual([]);
    if (record === undefined) throw new Error('no record');
    const file = claimFileSchema.parse(claimFile(record.claim('bridge-taken'), record));
    expect(
      file.evidence[0]?.quotes.map(({ source, language, translation }) => [source, language, translation]),
    ).toEqual([
      ['rud', 'fa', OURS],
      ['courier', 'en', null],
      ['herald', 'en', null],
    ]);
    const row = quotationsTable.csv(record).split('\r\n')[1];
    expect(row).toContain(`,fa,"${OURS}",5-19`);
  });

  test('in a body is shown with its language, direction and our translation', async () => {
    const quote = `:quote[${QUOTE}]{source=rud voice=speaker prefix=گفت suffix=او translation="${OURS}"}`;
    const { record, told } = await read(withPersian(`, translation: "${OURS}"`, quote));
    expect(told).toEqual([]);
    const claim = record?.claim('bridge-taken');
    expect(claim?.html).toContain(`lang="fa" dir="rtl">${QUOTE}</q> (Our translation: ${OURS}; <cite>`);
    expect(claim?.bodyQuotes.at(-1)).toMatchObject({ source: 'rud', translation: OURS, wordRanges: [[5, 19]] });
  });

  test('in a body is recorded, and read again as it was recorded', async () => {
    const quote = `:quote[${QUOTE}]{source=rud voice=speaker prefix=گفت suffix=او translation="${OURS}"}`;
    const content = withPersian(`, translation: "${OURS}"`, quote);
    await recordClaims(content.folder, ['bridge-taken']);
    const { record, problems } = await readRecord(content.folder, { root: content.root });
    expect(problems).toEqual([]);
    const version = record?.versions.find(({ slug }) => slug === 'bridge-taken');
    expect(version?.text).toContain(`“\u2068${QUOTE}\u2069” (Our translation: ${OURS})`);
  });

  test.each([
    [
      'has none',
      '',
      `${AT}:9  translation is missing, expected ours beside the words of rud, which is in Dari (fa): say in plain words, without quotation marks, what the quotation says  (translation-missing)`,
    ],
    [
      'has one in quotation marks',
      `, translation: "“${OURS}”"`,
      `${AT}:139  found the quotation mark “ in our own text, expected it only round a source's words: write a proved quotation, or say it in our words  (unproved-quotation)\n${AT}:139  found the quotation mark ” in our own text, expected it only round a source's words: write a proved quotation, or say it in our words  (unproved-quotation)`,
    ],
  ])('that %s is a problem', async (_name, fields, told) => {
    expect((await read(withPersian(fields))).told).toEqual(told.split('\n'));
  });

  test('in a body is held to the same', async () => {
    const quote = `:quote[${QUOTE}]{source=rud voice=speaker prefix=گفت suffix=او}`;
    const { told } = await read(withPersian(`, translation: "${OURS}"`, quote));
    expect(told).toEqual([
      expect.stringMatching(
        /^content\/claims\/bridge-taken\.md:\d+:\d+ {2}translation is missing, .* \(translation-missing\)$/,
      ),
    ]);
  });

  test('whose words are wrong too is told of both at once', async () => {
    const content = withPersian('');
    edit(content, 'claims/bridge-taken.md', 'دست داریم', 'دست نداریم');
    expect((await read(content)).told).toEqual([
      expect.stringMatching(/translation-missing/),
      `${AT}:31  these words are not in rud, expected them word for word: the nearest passage is words 5 to 20, and the first word that differs is "نداریم"; copy the words again, and write […] where some are left out  (quote-not-found)`,
    ]);
  });
});

test('a translation of words in the record’s own language is a problem', async () => {
  const content = openSound();
  edit(content, 'claims/flour-carts.md', 'suffix: The', 'suffix: The, translation: The same');
  expect((await read(content)).told).toEqual([
    expect.stringMatching(
      /^content\/claims\/flour-carts\.md:17:\d+ {2}found a translation of words of courier, which is in the record's own language \(en\): leave translation out {2}\(translation-needless\)$/,
    ),
  ]);
});
