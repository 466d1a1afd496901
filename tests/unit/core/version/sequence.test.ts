import { describe, expect, test } from 'vitest';
import { type Version, versionSchema } from '../../../../src/core/schema/version.ts';
import { canonicalJson, hashOf } from '../../../../src/core/version/hash.ts';
import { checkSequence } from '../../../../src/core/version/sequence.ts';
import { forged, history } from './history.ts';

const [first, second, third] = history(3) as [Version, Version, Version];

function faults(...versions: Version[]): string[] {
  return checkSequence(versions).map(({ path, rule }) => `${String(versions[Number(path[0])]?.version)} ${rule}`);
}

describe('canonical JSON', () => {
  test('is the same for the same data in another order, and leaves out what has no value', () => {
    expect(canonicalJson({ b: [2, { d: 1, c: null }], a: 'é"', e: undefined })).toBe(
      '{"a":"é\\"","b":[2,{"c":null,"d":1}]}',
    );
    expect(canonicalJson({ a: 1, c: 3, b: 2 })).toBe('{"a":1,"b":2,"c":3}');
  });

  test('is JSON, and keeps the order of lists', () => {
    expect(JSON.parse(canonicalJson(first))).toEqual(JSON.parse(JSON.stringify(first)));
    expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2]));
  });
});

describe('a recorded version', () => {
  test('has the form that is read again, after a way through a file', () => {
    expect(versionSchema.parse(JSON.parse(JSON.stringify(second)))).toEqual(JSON.parse(JSON.stringify(second)));
    expect(hashOf(JSON.parse(JSON.stringify(second)) as Version)).toBe(second.hash);
  });

  test('follows from the one before', () => {
    expect(faults(first, second, third)).toEqual([]);
  });

  test('that is edited has another hash, whatever was edited', () => {
    const verdict = structuredClone(second);
    verdict.verdict = 'conceded';
    const name = structuredClone(second);
    const [actor] = name.names.actors;
    if (actor === undefined) throw new Error('The version names nobody.');
    actor.name = 'Somebody else';
    for (const edited of [verdict, name, { ...second, slug: 'another-slug' }, { ...second, reviewed: '2010-06-09' }]) {
      expect(faults(first, edited, third)).toEqual(['2 version-edited']);
    }
  });

  test('that is edited, and its hash with it, no longer leads to the next one', () => {
    const edited = forged(first, (version) => {
      version.title = 'The lower valley never took the old bridge';
    });
    expect(faults(edited, second, third)).toEqual(['2 version-edited']);
  });

  test('that is missing is a gap', () => {
    expect(faults(first, third)).toEqual(['3 version-gap']);
    expect(faults(second)).toEqual(['2 version-gap']);
  });

  test('tells the revisions as the one before did, and one more', () => {
    const retold = forged(second, ({ revisions }) => {
      const [revision] = revisions;
      if (revision === undefined) throw new Error('The version tells no revision.');
      revision.what = 'Something else.';
    });
    const silent = forged(second, ({ revisions }) => {
      revisions.pop();
    });
    expect(faults(first, retold)).toEqual(['2 version-edited']);
    expect(faults(first, silent)).toEqual(['2 version-edited']);
  });

  test('that was edited, is missing or does not follow is told with what to do', () => {
    const told = (...versions: Version[]) => checkSequence(versions).map(({ message }) => message);
    const silent = forged(second, ({ revisions }) => {
      revisions.pop();
    });
    const expected =
      "expected the two as they were recorded: take the file back from the repository's history, for whichever was changed";
    expect(told(first, { ...second, slug: 'another-slug' })).toEqual([
      'the file is not as it was recorded: its hash does not fit, and a published version stays as it is. Expected the file as "npm run claim:revise" wrote it: take the file back from the repository\'s history, and record what is new as a version of its own',
    ]);
    expect(told(first, third)).toEqual([
      "there is a version 3 and no version 2, expected every version since the first: take the file back from the repository's history",
    ]);
    expect(told(first, silent)).toEqual([`this version does not follow from version 1, ${expected}`]);
    const orphan = forged({ ...first, previous: second.hash }, () => undefined);
    expect(told(orphan)).toEqual([`this version does not follow from nothing, ${expected}`]);
    const longer = forged(first, ({ revisions }) => {
      revisions.push({ version: 2, publishedOn: '2010-06-08', what: 'A new title.' });
    });
    expect(told(longer)).toEqual([`this version does not follow from nothing, ${expected}`]);
  });
});
