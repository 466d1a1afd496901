import { describe, expect, it } from 'vitest';
import { ownClashes, type OwnWord } from '../../src/domain/own-words.ts';
import type { Stance } from '../../src/domain/schema/claim.ts';
import type { Side } from '../../src/domain/schema/common.ts';

function word(statement: string, made: string, stance: Stance = 'asserts', side: Side = 'taliban'): OwnWord {
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
    ).toEqual(['taliban bridge yes then no']);
  });

  it('have no order where their days can be the same', () => {
    expect(
      clashes(claim('bridge', [word('yes', '../2031-05-05'), word('no', '2031-05-05/2031-05-06', 'denies')])),
    ).toEqual(['taliban bridge yes and no']);
  });

  it('are two assertions of claims that oppose each other, once', () => {
    expect(
      clashes(
        claim('bridge-taken', [word('taken', '2031-05-03')], ['bridge-kept']),
        claim('bridge-kept', [word('kept', '2031-05-04')], ['bridge-taken']),
      ),
    ).toEqual(['taliban bridge-taken+bridge-kept taken then kept']);
  });

  it('are named once, on the one claim where both take a stance', () => {
    expect(
      clashes(
        claim('bridge-taken', [word('taken', '2031-05-03'), word('kept', '2031-05-04', 'denies')], ['bridge-kept']),
        claim('bridge-kept', [word('kept', '2031-05-04')], ['bridge-taken']),
      ),
    ).toEqual(['taliban bridge-taken taken then kept']);
  });
});

describe('no clash', () => {
  it('is between the two sides', () => {
    expect(
      clashes(claim('bridge', [word('a', '2031-05-03'), word('b', '2031-05-04', 'denies', 'resistance')])),
    ).toEqual([]);
  });

  it('is between two outlets, which speak for nobody but themselves', () => {
    const herald = { ...word('b', '2031-05-04', 'denies', 'outlet'), actor: 'herald' };
    expect(clashes(claim('bridge', [word('a', '2031-05-03', 'asserts', 'outlet'), herald]))).toEqual([]);
    expect(
      clashes(claim('bridge', [{ ...word('a', '2031-05-03', 'asserts', 'outlet'), actor: 'herald' }, herald])),
    ).toEqual(['herald bridge a then b']);
  });

  it('is in leaving a thing open', () => {
    expect(clashes(claim('bridge', [word('a', '2031-05-03'), word('b', '2031-05-04', 'withholds')]))).toEqual([]);
  });
});
