/** A recorded version as plain text: what a reader compares two of. */
import { describe, expect, test } from 'vitest';
import type { Version } from '../../../src/core/schema/version.ts';
import { versionParts } from '../../../src/features/versions/version-parts.ts';
import { plainManifest } from '../../fixtures/manifest.ts';
import { forged, history } from '../core/version/history.ts';

const [version] = history(1) as [Version];
const full = forged(version, (claim) => {
  claim.figure = { low: 9, high: 9, unit: 'bridges', stated: 'about' };
  claim.corrections = [
    { version: 2, verdictBefore: 'conceded', what: 'A remark was misread.', why: 'It was read again.' },
  ];
  claim.trace.uncounted = [{ statement: 'tolen-on-the-bridge', why: 'It came too late.' }];
  const [first] = claim.evidence;
  if (first === undefined) throw new Error('The claim has no evidence.');
  first.figure = { low: 2, high: 2, unit: 'bridges', stated: 'exactly' };
  first.concession = 'It lost one of the ends.';
  const [other] = claim.related;
  if (other === undefined) throw new Error('The claim has none beside it.');
  claim.tension = [{ slug: other, how: 'They part at the mill.' }];
});
const textOf = (heading: string, of = full): string | undefined =>
  versionParts(of, plainManifest).find((part) => part.heading === heading)?.text;

describe('a version in parts', () => {
  test.each([
    ['Title', 'The lower valley took the old bridge, 1'],
    ['Verdict', 'Contested\nAs of 10 May 2010'],
    ['Topic', 'Who held the bridge'],
    ['Kind of claim', 'That something happened or was so'],
    ['About the time', '3 May 2010'],
    ['Figure', 'About 9 bridges'],
    ['Places', 'The old bridge'],
    ['Carries the account of', 'The lowland'],
    ['Goes against', 'The highland'],
    ['In short', version.text],
    [
      'Where it comes from',
      'Dov Arlin, in The Herald, 5 May 2010 through The Sarvand Courier: It drops one word.\nDov Arlin, in The Sarvand Courier, 4 May 2010',
    ],
    ['Not told in these sources', 'Who saw the crossing.'],
    ['Cannot both be true', 'SV-005 The upper valley kept the old bridge on 3 May 2010'],
    ['In tension with this', 'SV-002 Nine carts of flour passed the mill on 3 May 2010: They part at the mill.'],
    ['Read with this', 'SV-002 Nine carts of flour passed the mill on 3 May 2010'],
    ['Correction of version 2', 'A remark was misread.\nIt was read again.'],
  ])('says under “%s” what it says there', (heading, text) => {
    expect(textOf(heading)).toBe(text);
  });

  test('tells everybody’s word with all that stands below it', () => {
    expect(textOf('What Dov Arlin says')?.split('\n')).toEqual([
      'Dov Arlin asserted it',
      'Remark to a reporter; made: 3 May 2010; about the time: 3 May 2010',
      'Gives 2 bridges',
      '“We hold the bridge, and we hold both of its ends” The Sarvand Courier, 4 May 2010',
      '“his people had taken the bridge” The Herald, 5 May 2010',
      'Carried by The Herald, 5 May 2010 and The Sarvand Courier, 4 May 2010',
      'Own word: does not show how they know.',
      'It lost one of the ends.',
    ]);
    expect(textOf('What Mira Tolen says')?.split('\n')).toEqual([
      'Mira Tolen denied it',
      'Message (form not given); made: 3 May 2010; about the time: 3 May 2010',
      '“The bridge is ours, and […] Whoever says otherwise was not there” The Sarvand Courier, 4 May 2010',
      'Carried by The Sarvand Courier, 4 May 2010',
      'Own word: does not show how they know.',
      'Not counted: It came too late.',
      'She speaks of the day, not of the hour.',
    ]);
  });

  test('tells the rule, its working, and each question with who answers it', () => {
    expect(textOf('How the verdict was reached')?.split('\n')).toEqual([
      'Somebody counted asserts it, and somebody counted denies it.',
      'No: An independent voice asserts it',
      'No: The last word of a party that it hurts asserts it',
      'No: An independent voice denies it',
      'No: The last word of the side that it favours denies it',
      'Yes: A counted voice asserts it: Dov Arlin',
      'Yes: A counted voice denies it: Mira Tolen',
    ]);
    const calculated = forged(version, (claim) => {
      claim.calculation = { type: 'conversion', outcome: 'proves', working: ['One line.', 'Another.'] };
    });
    expect(textOf('How the verdict was reached', calculated)).toMatch(/denies it\.\nOne line\.\nAnother\.\nNo: /);
    expect(textOf('What would change it')?.split('\n')[0]).toBe(
      'An independent voice says so at first hand: Single origin',
    );
  });

  test('says of a claim that is nobody’s, and of no figure and no places, that there is none', () => {
    const neutral = forged(version, (claim) => {
      Object.assign(claim, { favours: [], hurts: [], places: [] });
    });
    expect(
      ['Carries the account of', 'Goes against', 'Figure', 'Places'].map((heading) => textOf(heading, neutral)),
    ).toEqual(['Nobody in particular', 'Nobody in particular', '', '']);
    const several = forged(version, (claim) => {
      claim.hurts = ['harbour', 'mira-tolen'];
    });
    expect(textOf('Goes against', several)).toBe('Harbour and Mira Tolen');
  });
});
