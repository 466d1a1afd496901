/** Who changed sides speaks for the side of the day; and what a record says of its sides is part of what is cited. */
import { describe, expect, test } from 'vitest';
import { lineOf } from '../../fixtures/told.ts';
import { readRecord } from '../../../src/record/read.ts';
import { lookUp } from '../../../src/record/look-up.ts';
import { soundContent, type Content } from '../../fixtures/content.ts';
import { edit, openRecorded } from '../../fixtures/open-recorded.ts';

/** What the check says of which claim. */
async function told({ root, folder }: Content): Promise<string[]> {
  const { problems, unrecorded } = await readRecord(folder, { root });
  return [...problems, ...unrecorded]
    .map(lineOf)
    .map((line) => line.replace(/^.*\/(\S+?)\.(?:md|yaml):.*\((.*)\)$/, '$1 $2'));
}

describe('somebody who changed sides', () => {
  async function turned(): Promise<Content> {
    const content = await openRecorded();
    const spans = '\n  - { side: highland, when: "2010-05-04/.." }\n  - { side: harbour, when: "../2010-05-03" }';
    edit(content, 'actors/mira-tolen.yaml', 'side: highland', `side:${spans}`);
    return content;
  }

  test('speaks for the side of the day, and is listed under the last', async () => {
    const content = await turned();
    const { record } = await readRecord(content.folder, { root: content.root });
    if (record === undefined) throw new Error('no record');
    const { actor, statement, claim } = lookUp(record);
    expect(statement('tolen-on-the-bridge').side).toBe('harbour');
    expect(claim('bridge-taken').evidence.map(({ side }) => side)).toEqual(['lowland', 'harbour']);
    expect(actor('mira-tolen')).toMatchObject({
      side: 'highland',
      sides: [
        { side: 'harbour', when: '../2010-05-03' },
        { side: 'highland', when: '2010-05-04/..' },
      ],
    });
    expect(actor('dov-arlin')).not.toHaveProperty('sides');
  });

  test('has a list of claims for the side of the day', async () => {
    const content = await turned();
    edit(content, 'claims/flour-carts.md', 'Nobody else counted.', 'Nobody [else](/claims/side/harbour/) counted.');
    expect((await readRecord(content.folder, { root: content.root })).problems.map(lineOf)).toEqual([]);
  });
});

describe('a record that says something else of its sides', () => {
  test('tells of each claim whose trace that changes, and of no other', async () => {
    const content = await openRecorded();
    edit(content, 'record.yaml', 'role: party', 'role: belligerent');
    expect(await told(content)).toEqual(['flour-carts claim-changed']);
  });

  test('tells of each claim whose verdict that changes, and of no other', async () => {
    const content = soundContent();
    edit(content, 'actors/courier.yaml', 'side: outlet', 'side: harbour');
    const problems = async () => (await told(content)).filter((line) => !line.endsWith('version-missing'));
    expect(await problems()).toEqual([]);
    edit(content, 'record.yaml', 'allies: []', 'allies: [[lowland, harbour]]');
    expect(await problems()).toEqual(['flour-carts verdict-differs']);
    content.remove();
  });
});
