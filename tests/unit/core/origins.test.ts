import { describe, expect, it } from 'vitest';
import { originsOf, type OriginEvidence } from '../../../src/core/origins.ts';

const commander: OriginEvidence = {
  statement: 'commander-to-agency',
  actor: 'commander',
  side: 'lowland',
  stance: 'asserts',
  carriers: [
    { source: 'post-4-september', via: 'agency' },
    { source: 'courier-5-september', via: 'agency', note: 'It leaves the second sentence out.' },
  ],
};
const leader: OriginEvidence = {
  statement: 'leader-tweet',
  actor: 'leader',
  side: 'highland',
  stance: 'denies',
  carriers: [{ source: 'courier-5-september' }],
};

describe('origins', () => {
  it('two articles that relay one remark have one origin', () => {
    expect(originsOf([commander]).byStance).toEqual([
      {
        stance: 'asserts',
        sources: ['courier-5-september', 'post-4-september'],
        statements: ['commander-to-agency'],
        actors: ['commander'],
        sides: ['lowland'],
      },
    ]);
  });

  it('two statements of one actor are two statements and one actor', () => {
    const again = { ...leader, statement: 'leader-video' };
    expect(originsOf([leader, again]).byStance).toMatchObject([
      {
        statements: ['leader-tweet', 'leader-video'],
        actors: ['leader'],
        sides: ['highland'],
        sources: ['courier-5-september'],
      },
    ]);
  });

  it('each stance that is taken stands for itself, in a fixed order', () => {
    const agency: OriginEvidence = {
      statement: 'agency-report',
      actor: 'agency',
      side: 'outlet',
      stance: 'withholds',
      carriers: [{ source: 'post-4-september' }],
    };
    expect(originsOf([agency, leader, commander]).byStance.map(({ stance }) => stance)).toEqual([
      'asserts',
      'denies',
      'withholds',
    ]);
  });

  it('what came through somebody else, or in two articles, is a relay, told in the order of its carriers', () => {
    expect(originsOf([leader, commander]).relays).toEqual([
      { statement: 'commander-to-agency', carriers: commander.carriers },
    ]);
    expect(
      originsOf([{ ...leader, carriers: [{ source: 'courier-5-september', via: 'agency' }] }]).relays,
    ).toHaveLength(1);
    expect(originsOf([leader]).relays).toEqual([]);
  });

  it('two articles are a relay where nobody is told to be in between, and one of them may have it through somebody', () => {
    const carriedBy = (...carriers: OriginEvidence['carriers'][number][]) =>
      originsOf([{ ...leader, carriers }]).relays;
    const [direct, through] = [{ source: 'courier-5-september' }, { source: 'post-4-september', via: 'agency' }];
    expect(carriedBy(direct, { source: 'post-4-september' })).toHaveLength(1);
    expect(carriedBy(direct, through)).toEqual([{ statement: 'leader-tweet', carriers: [direct, through] }]);
  });

  it('relays are sorted by statement, whatever the order of the evidence', () => {
    const video = { ...commander, statement: 'a-video' };
    expect(originsOf([commander, video]).relays.map(({ statement }) => statement)).toEqual([
      'a-video',
      'commander-to-agency',
    ]);
    expect(originsOf([commander, video])).toEqual(originsOf([video, commander]));
  });

  it('nothing said has no origins', () => {
    expect(originsOf([])).toEqual({ byStance: [], relays: [] });
  });
});
