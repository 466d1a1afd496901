import { describe, expect, it } from 'vitest';
import { ownClashes, type OwnWord } from '../../../src/core/own-words.ts';
import type { Stance } from '../../../src/core/schema/claim.ts';
import type { Side } from '../../../src/core/sides.ts';

function word(statement: string, made: string, stance: Stance = 'asserts', side: Side = 'lowland'): OwnWord {
  return { statement, actor: `${side}-speaker`, side, stance, made };
}

const claim = (slug: string, evidence: OwnWord[], opposes: string[] = []) => ({ slug, opposes, evidence });
const clashes = (...claims: ReturnType<typeof claim>[]) =>
  ownClashes(claims).map(({ party, claims: on, first, second, ordered }) =>
    [party, on.join('+'), first.statement, ordered ? 'then' : 'and', second.statement].join(' '),
  );

describe('words of one party that cannot stand together', () => {
  it('are opposite stances on one claim, the surely later one second', () => {
    expect(
      clashes(claim('bridge', [word('no', '2031-05-05', 'denies'), word('yes', '2031-05-03/2031-05-04')])),
    ).toEqual(['lowland bridge yes then no']);
  });

  it('have no order where their days can be the same', () => {
    expect(
      clashes(claim('bridge', [word('yes', '../2031-05-05'), word('no', '2031-05-05/2031-05-06', 'denies')])),
    ).toEqual(['lowland bridge yes and no']);
  });

  it('are two assertions of claims that oppose each other, once', () => {
    expect(
      clashes(
        claim('bridge-taken', [word('taken', '2031-05-03')], ['bridge-kept']),
        claim('bridge-kept', [word('kept', '2031-05-04')], ['bridge-taken']),
      ),
    ).toEqual(['lowland bridge-taken+bridge-kept taken then kept']);
  });

  it('are named once, on the one claim where both take a stance', () => {
    expect(
      clashes(
        claim('bridge-taken', [word('taken', '2031-05-03'), word('kept', '2031-05-04', 'denies')], ['bridge-kept']),
        claim('bridge-kept', [word('kept', '2031-05-04')], ['bridge-taken']),
      ),
    ).toEqual(['lowland bridge-taken taken then kept']);
  });
});

describe('of several clashes each is named once', () => {
  const day = '2031-05-03';

  it('on one claim, in the order of its evidence', () => {
    const evidence = [word('yes', day), word('no', day, 'denies'), word('never', day, 'denies')];
    expect(clashes(claim('bridge', evidence))).toEqual(['lowland bridge yes and no', 'lowland bridge yes and never']);
  });

  it('of opposing claims, the claim that stands first leading, whatever stands beside them', () => {
    expect(
      clashes(
        claim('bridge-taken', [word('taken', day)], ['bridge-kept']),
        claim('bridge-kept', [word('kept', day)], ['bridge-taken']),
        claim('mill-burnt', [word('burnt', day)]),
      ),
    ).toEqual(['lowland bridge-taken+bridge-kept taken and kept']);
  });

  it('on one claim and on its opposite, whichever of the two words comes first', () => {
    expect(
      clashes(
        claim('bridge-kept', [word('kept', day)], ['bridge-taken']),
        claim('bridge-taken', [word('taken', day), word('kept', day, 'denies')], ['bridge-kept']),
      ),
    ).toEqual(['lowland bridge-taken taken and kept']);
  });

  it('though their names run together alike', () => {
    expect(
      clashes(
        claim('bridge', [word('a', day), word('bc', day, 'denies')]),
        claim('mill', [word('ab', day), word('c', day, 'denies')]),
      ),
    ).toEqual(['lowland bridge a and bc', 'lowland mill ab and c']);
  });
});

describe('a party', () => {
  it.each<Side>(['lowland', 'highland', 'harbour'])('is the side %s, whoever speaks for it', (side) => {
    const other = { ...word('b', '2031-05-04', 'denies', side), actor: 'another' };
    expect(clashes(claim('bridge', [word('a', '2031-05-03', 'asserts', side), other]))).toEqual([
      `${side} bridge a then b`,
    ]);
  });
});

describe('no clash', () => {
  it('is between claims that do not oppose each other', () => {
    expect(clashes(claim('bridge', [word('a', '2031-05-03')]), claim('mill', [word('b', '2031-05-04')]))).toEqual([]);
  });

  it('is with a word that does not assert the opposing claim', () => {
    const open = [word('b', '2031-05-04', 'withholds'), word('c', '2031-05-04', 'denies')];
    expect(
      clashes(claim('bridge-taken', [word('a', '2031-05-03')], ['bridge-kept']), claim('bridge-kept', open)),
    ).toEqual([]);
  });

  it('is of a statement with itself', () => {
    const same = word('a', '2031-05-03');
    expect(clashes(claim('bridge-taken', [same], ['bridge-kept']), claim('bridge-kept', [same]))).toEqual([]);
  });

  it('is between the two sides', () => {
    expect(clashes(claim('bridge', [word('a', '2031-05-03'), word('b', '2031-05-04', 'denies', 'highland')]))).toEqual(
      [],
    );
  });

  it('is between two outlets, which speak for nobody but themselves', () => {
    const herald = { ...word('b', '2031-05-04', 'denies', 'outlet'), actor: 'herald' };
    expect(clashes(claim('bridge', [word('a', '2031-05-03', 'asserts', 'outlet'), herald]))).toEqual([]);
    expect(
      clashes(claim('bridge', [{ ...word('a', '2031-05-03', 'asserts', 'outlet'), actor: 'herald' }, herald])),
    ).toEqual(['herald bridge a then b']);
  });

  it('is between what somebody said for one side and what they say for another', () => {
    const said = { ...word('a', '2031-05-03'), actor: 'turncoat' };
    const later = { ...word('b', '2031-05-04', 'denies', 'highland'), actor: 'turncoat' };
    expect(clashes(claim('bridge', [said, later]))).toEqual([]);
  });

  it('is in leaving a thing open', () => {
    expect(clashes(claim('bridge', [word('a', '2031-05-03'), word('b', '2031-05-04', 'withholds')]))).toEqual([]);
  });
});
