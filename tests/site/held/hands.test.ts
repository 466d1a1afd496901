/** The page of disagreements: on either hand stands who belongs there, with the time, and earlier words before later ones. */
import { describe, expect, test } from 'vitest';
import { found } from '../formats/built-file.ts';
import { builtPage } from '../pages.ts';
import { expectSome } from '../this-site.ts';
import { each, sideIn, slugIn, type Found } from './claim-page.ts';
import { firstDay } from './expected.ts';
import { factsOf } from './facts.ts';
import { plain, dateTold } from './words.ts';

describe('the disagreements', () => {
  const { $ } = builtPage('disagreements/index.html');
  const pieceOf = (statement: string, slugs: readonly string[]) =>
    slugs
      .flatMap((slug) => factsOf(slug).evidence.map((piece) => ({ slug, piece })))
      .find(({ piece }) => piece.statement === statement);

  test('set under “Earlier” no word that is later than one under “Later”', () => {
    const cards = each($, '#own-words .dispute');
    const column = (card: Found, heading: string) => {
      const slugs = each($, '.of-claim a', card).map((link) => slugIn(link, 'claims'));
      return each($, `h4:contains("${heading}") + ul > .said`, card).map(
        (said) => found(pieceOf(slugIn(said, 'statements'), slugs), 'word').piece.when,
      );
    };
    const ordered = cards.filter((card) => card.find('h4:contains("Earlier")').length > 0);
    expectSome(ordered.length);
    for (const card of ordered) {
      const [earlier, later] = [column(card, 'Earlier'), column(card, 'Later')];
      expect(earlier.length * later.length).toBeGreaterThan(0);
      for (const when of earlier)
        expect(
          later.some((other) => lastDay(when) < firstDay(other)),
          when,
        ).toBe(true);
      for (const when of later)
        expect(
          earlier.some((other) => lastDay(other) < firstDay(when)),
          when,
        ).toBe(true);
    }
  });

  test('set under “Who says so” who asserts the claim, and under “Who denies it” who denies it, with the time, and say who has no vote', () => {
    const cards = each($, '#disputes .dispute');
    expectSome(cards.length);
    for (const card of cards) {
      const own = card.children('div').attr('id') ?? '';
      for (const [heading, stance] of [
        ['Who says so', 'asserts'],
        ['Who denies it', 'denies'],
      ] as const)
        hold(each($, `h5:contains("${heading}") + .sayers > .said`, card), own, stance);
      for (const instead of each($, '.instead', card))
        hold(each($, '.said', instead), slugIn(instead, 'claims'), 'asserts');
    }
    const tense = each($, '.tension .facing > div');
    for (const hand of tense) hold(each($, '.said', hand), slugIn(hand.children('h5'), 'claims'), 'asserts');
    expectSome(tense.length);
  });

  function hold(all: readonly Found[], slug: string, stance: string): void {
    const facts = factsOf(slug);
    for (const said of all) {
      const piece = facts.evidence.find(({ statement }) => statement === slugIn(said, 'statements'));
      expect(piece?.stance, slug).toBe(stance);
      expect(plain(said.find('.said-when').text()), slug).toBe(
        `${dateTold(piece?.when ?? '')}${facts.uncounted.has(piece?.statement ?? '') ? ', not counted' : ''}`,
      );
      expect(sideIn(said.children('p').first()).side, slug).toBe(piece?.side);
    }
  }

  test('say at a glance on which side of each dispute every side stands', () => {
    const cards = each($, '#disputes .dispute');
    for (const card of cards) {
      const slug = card.children('div').attr('id') ?? '';
      const [yes = [], no = []] = each($, '.facing > div', card).map((hand) =>
        each($, '.said', hand).map((said) => sideIn(said.children('p').first()).side),
      );
      const shown = each($, 'summary > .hands > span', card).map((answer) => [
        plain(answer.clone().children().remove().end().text()),
        ...each($, '.side', answer)
          .map((mark) => sideIn(mark).side)
          .sort(),
      ]);
      expect(shown, slug).toEqual([
        ['Yes:', ...[...new Set(yes)].sort()],
        ['No:', ...[...new Set(no)].sort()],
      ]);
    }
    expectSome(cards.length);
  });
});

/** The latest day that a date can mean. */
function lastDay(edtf: string): string {
  const to = edtf.split('/').at(-1) ?? '';
  return to === '..' ? '9999' : to.length === 7 ? `${to}-31` : to.padEnd(10, '-12-31');
}
