import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lineOf } from '../../fixtures/told.ts';
import { readRecord } from '../../../src/record/read.ts';
import { makeFingerprint, writeFingerprint } from '../../../src/core/fingerprint.ts';
import { article, type Content } from '../../fixtures/content.ts';
import { edit, openRecorded, withdraw } from '../../fixtures/open-recorded.ts';
import { recordClaims } from '../../fixtures/recorded.ts';

/** Everything that the check says of a content. */
async function told({ root, folder }: Content): Promise<string[]> {
  const { problems, unrecorded } = await readRecord(folder, { root });
  return [...problems, ...unrecorded].map(lineOf);
}

test('a content whose claims are as they were recorded has no problem', async () => {
  const content = await openRecorded();
  expect(await told(content)).toEqual([]);
  const { record } = await readRecord(content.folder, { root: content.root });
  expect(record?.versions.map(({ id, version }) => `${id} ${String(version)}`)).toEqual([
    'SV-001 1',
    'SV-002 1',
    'SV-003 1',
    'SV-003 2',
    'SV-004 1',
    'SV-005 1',
  ]);
});

test('a quotation of a recorded version is proved like those of today', async () => {
  const content = await openRecorded();
  const other = article('herald').replace('had taken the bridge', 'had left the bridge');
  writeFileSync(content.path('sources/herald.fingerprint.json'), writeFingerprint(makeFingerprint('herald', other)));
  const problems = (await told(content)).filter((problem) => problem.includes('/versions/'));
  expect(problems).toEqual([
    'content/versions/SV-001/1.json:1:1  this version quotes "his people had taken the bridge", expected what was published to stay proved: these words are not in herald, expected them word for word: the nearest passage is words 15 to 22, and the first word that differs is "taken"; copy the words again, and write […] where some are left out. Where the fingerprint of herald was made anew, make it from the text that it was made from before  (version-quotation)',
  ]);
});

test('a fingerprint of a fuller copy moves the words of recorded versions, and disproves none', async () => {
  const content = await openRecorded();
  const fuller = `Menu Home\n${article('herald')}`;
  writeFileSync(content.path('sources/herald.fingerprint.json'), writeFingerprint(makeFingerprint('herald', fuller)));
  expect((await told(content)).filter((problem) => problem.includes('version-quotation'))).toEqual([]);
});

describe('a claim that is not as it was recorded', () => {
  test('is told where its own account changed', async () => {
    const content = await openRecorded();
    edit(content, 'claims/flour-carts.md', 'Nobody else counted.', 'Nobody else counted them.');
    expect(await told(content)).toEqual([
      `content/claims/flour-carts.md:2:1  the claim is not as it was recorded in version 1 (the account), expected what is cited to stay: run "npm run claim:revise -- flour-carts '<what changed and why>'", or undo the change  (claim-changed)`,
    ]);
  });

  test('is told where an entry changed that it refers to', async () => {
    const content = await openRecorded();
    edit(content, 'actors/mira-tolen.yaml', 'name: Mira Tolen', 'name: M. Tolen');
    const problems = await told(content);
    expect(problems.map((problem) => problem.replace(/^(\S+?):.*\((.*?)\).*\((.*)\)$/, '$1 $2 $3'))).toEqual([
      'content/claims/bridge-kept.md actor mira-tolen claim-changed',
      'content/claims/bridge-taken.md actor mira-tolen claim-changed',
      'content/claims/forty-prisoners.md actor mira-tolen claim-changed',
    ]);
  });

  test('is none where an editor has only read it again', async () => {
    const content = await openRecorded();
    edit(content, 'claims/flour-carts.md', 'reviewed: "2010-06-01"', 'reviewed: "2021-07-01"');
    expect(await told(content)).toEqual([]);
  });

  test('is none where it was withdrawn', async () => {
    const content = await openRecorded();
    withdraw(content, 'flour-carts');
    expect(await told(content)).toEqual([]);
  });

  test('is told where no version was recorded', async () => {
    const content = await openRecorded();
    rmSync(content.path('versions/SV-002'), { recursive: true });
    expect(await told(content)).toEqual([
      'content/claims/flour-carts.md:22:5  version 1 is not recorded, expected versions/SV-002/1.json: run "npm run claim:revise -- flour-carts"  (version-missing)',
    ]);
  });

  test('is told where a published revision was rewritten', async () => {
    const content = await openRecorded();
    edit(content, 'claims/flour-carts.md', 'First published.', 'Published first.');
    expect(await told(content)).toEqual([
      'content/claims/flour-carts.md:22:5  revision 1 is not as it was published, expected "First published." on 2010-06-01: write that again  (revision-edited)',
    ]);
  });
});

describe('a recorded version', () => {
  test('that was edited is told, with what to do', async () => {
    const content = await openRecorded();
    edit(content, 'versions/SV-002/1.json', '"reviewed": "2010-06-01"', '"reviewed": "2010-06-02"');
    expect(await told(content)).toEqual([
      'content/versions/SV-002/1.json:1:1  the file is not as it was recorded: its hash does not fit, and a published version stays as it is. Expected the file as "npm run claim:revise" wrote it: take the file back from the repository\'s history, and record what is new as a version of its own  (version-edited)',
    ]);
  });

  test('that hides a character behind an escape is told', async () => {
    const content = await openRecorded();
    edit(content, 'versions/SV-002/1.json', '"title": "Nine', '"title": "\\u001bNine');
    expect(await told(content)).toEqual([
      expect.stringMatching(
        /^content\/versions\/SV-002\/1.json:1:1 {2}found a control character \(U\+001B\) in a text, /,
      ),
    ]);
  });

  test('that is no version any more is told', async () => {
    const content = await openRecorded();
    writeFileSync(content.path('versions/SV-001/1.json'), '{');
    edit(content, 'versions/SV-002/1.json', '"formVersion": "2.0.0"', '"form": 3');
    renameSync(content.path('versions/SV-004/1.json'), content.path('versions/SV-004/2.json'));
    const [broken, form, moved] = await told(content);
    expect(broken).toMatch(
      /^content\/versions\/SV-001\/1.json:1:2 {2}this is no JSON, expected version 1 of SV-001 .*\(version-edited\)$/,
    );
    expect(form).toMatch(
      /^content\/versions\/SV-002\/1.json:1:1 {2}form is not of the form of a version .*\(version-edited\)$/,
    );
    expect(moved).toMatch(
      /^content\/versions\/SV-004\/2.json:1:1 {2}the file holds version 1 of SV-004, expected version 2 of SV-004/,
    );
  });

  test('that is missing before another is told', async () => {
    const content = await openRecorded();
    rmSync(content.path('versions/SV-003/1.json'));
    expect(await told(content)).toEqual([
      "content/versions/SV-003/2.json:1:1  there is a version 2 and no version 1, expected every version since the first: take the file back from the repository's history  (version-gap)",
    ]);
  });

  test('without its revision is told', async () => {
    const content = await openRecorded();
    edit(
      content,
      'claims/mill-distance.md',
      '  - { version: 2, on: "2010-06-08", what: The second place was added. }\n',
      '',
    );
    expect(await told(content)).toContain(
      'content/versions/SV-003/2.json:1:1  the claim has no revision 2, expected one for every recorded version: put the revision back  (version-without-revision)',
    );
  });

  test('keeps its claim from being taken away', async () => {
    const content = await openRecorded();
    edit(content, 'claims/bridge-kept.md', 'opposes: [bridge-taken]\n', '');
    rmSync(content.path('claims/bridge-taken.md'));
    expect(await told(content)).toEqual([
      'content/record.yaml:7:8  lead is "SV-001", and no claim has that id, expected one that there is: did you mean "SV-005"?  (unknown-reference)',
      'content/versions/SV-001:1:1  there are versions of SV-001, and no claim has that id, expected the claim to stay: put its file back, and set "withdrawn" if it no longer stands  (version-without-claim)',
      'content/versions/SV-005/1.json:1:1  this version names claims/bridge-taken.md, and nothing answers to that name, expected every published address to stay: put the file back and set "withdrawn", or add "formerly: [bridge-taken]" to the entry that it became  (lost-address)',
    ]);
  });

  test('keeps its id from being given to another claim', async () => {
    const content = await openRecorded();
    renameSync(content.path('claims/forty-prisoners.md'), content.path('claims/fifty-prisoners.md'));
    expect(await told(content)).toEqual([
      'content/claims/fifty-prisoners.md:2:5  id is "SV-004", which was given to "forty-prisoners" (version 1), expected an id that was never used: give the next free number, or, where it is the same claim under a new name, add "formerly: [forty-prisoners]"  (id-reused)',
    ]);
    edit(content, 'claims/fifty-prisoners.md', 'reviewed:', 'formerly: [forty-prisoners]\nreviewed:');
    expect(await told(content)).toEqual([]);
  });

  test('keeps the names of what it refers to', async () => {
    const content = await openRecorded();
    renameSync(content.path('places/mill.yaml'), content.path('places/old-mill.yaml'));
    edit(content, 'claims/flour-carts.md', 'places: [mill]', 'places: [old-mill]');
    edit(content, 'claims/mill-distance.md', 'places: [mill, old-bridge]', 'places: [old-mill, old-bridge]');
    edit(content, 'statements/courier-from-the-mill.yaml', 'place: mill', 'place: old-mill');
    expect(await told(content)).toEqual([
      'content/versions/SV-002/1.json:1:1  this version names places/mill.yaml, and nothing answers to that name, expected every published address to stay: put the file back and set "withdrawn", or add "formerly: [mill]" to the entry that it became  (lost-address)',
    ]);
    edit(content, 'places/old-mill.yaml', 'reviewed:', 'formerly: [mill]\nreviewed:');
    expect((await told(content)).every((problem) => problem.endsWith('(claim-changed)'))).toBe(true);
  });

  test('stands in a folder of its claim, under its number', async () => {
    const content = await openRecorded();
    writeFileSync(content.path('versions/README.md'), 'No.');
    writeFileSync(content.path('versions/SV-001/01.json'), '{}');
    expect(await told(content)).toEqual([
      'content/versions/README.md:1:1  "README.md" is no folder of versions, expected only folders named by the ids of claims here, as AB-012: take it out  (unknown-file)',
      'content/versions/SV-001/01.json:1:1  "01.json" is no version, expected only files named by their numbers here, as 1.json: take it out  (unknown-file)',
    ]);
  });
});

describe('a verdict', () => {
  /** The editor finds that the denial was never made, and turns the verdict. */
  function takeDenialAway(content: Content): void {
    const path = content.path('claims/bridge-taken.md');
    const text = readFileSync(path, 'utf8');
    const denial = text.slice(text.indexOf('  - statement: tolen-on-the-bridge'), text.indexOf('asOf:'));
    writeFileSync(path, text.replace(denial, '').replace('verdict: contested', 'verdict: claimed-only'));
  }

  test('edited by hand is no verdict', async () => {
    const content = await openRecorded();
    edit(content, 'claims/bridge-taken.md', 'verdict: contested', 'verdict: conceded');
    expect((await told(content)).map((problem) => problem.replace(/^.*\((.*)\)$/, '$1'))).toEqual(['verdict-differs']);
  });

  test('that changes with the evidence needs a correction before it can be recorded', async () => {
    const content = await openRecorded();
    takeDenialAway(content);
    expect(await told(content)).toEqual([
      'content/claims/bridge-taken.md:19:10  the verdict was "contested" in version 1 and is "claimed-only" in version 2, expected a correction that says so: add "corrections: [{ version: 2, verdictBefore: contested, what: …, why: … }]"  (correction-missing)',
    ]);
    const what = 'The denial was of another bridge.';
    await expect(recordClaims(content.folder, ['bridge-taken'], what)).rejects.toThrow(/\(correction-missing\)$/);

    edit(
      content,
      'claims/bridge-taken.md',
      'reviewed:',
      'corrections:\n  - { version: 2, verdictBefore: contested, what: The denial was of another bridge., why: She was asked again. }\nreviewed:',
    );
    expect((await told(content)).map((problem) => problem.replace(/^.*\((.*)\)$/, '$1'))).toEqual(['claim-changed']);
    await recordClaims(content.folder, ['bridge-taken'], what);
    expect(await told(content)).toEqual([]);
    expect(readFileSync(join(content.folder, 'versions/SV-001/2.json'), 'utf8')).toContain('"verdict": "claimed-only"');
  });
});

test('the words that a recorded version quotes stay counted as quoted', async () => {
  const content = await openRecorded();
  const share = async (): Promise<number> => {
    const { record } = await readRecord(content.folder, { root: content.root });
    return record?.sources.find(({ slug }) => slug === 'courier')?.quotedShare ?? 0;
  };
  const before = await share();
  edit(
    content,
    'claims/flour-carts.md',
    'counted nine carts of flour on the road", prefix: and',
    'counted nine carts of flour", prefix: and',
  );
  edit(content, 'claims/flour-carts.md', 'suffix: The', 'suffix: on');
  expect(await share()).toBe(before);
});
