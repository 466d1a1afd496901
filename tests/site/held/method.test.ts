/** The pages about the record: each rule leads to its verdict, and each correction tells from which verdict to which. */
import { describe, expect, test } from 'vitest';
import { builtPage } from '../pages.ts';
import { expectSome } from '../this-site.ts';
import { badgeIn, each, linkIn, slugIn } from './claim-page.ts';
import { expectedOf } from './expected.ts';
import { claims, factsOf } from './facts.ts';
import { plain, printed, ROWS, SIDES, dateTold, VERDICTS } from './words.ts';

describe('the method', () => {
  const { $ } = builtPage('method/index.html');

  test('has each rule beside the verdict to which it leads', () => {
    const shown = each($, 'tr:has(.verdict)').map((row) => `${plain(row.children('th').text())} ${badgeIn(row).label}`);
    const expected = ROWS.flatMap((verdicts, i) => verdicts.map((each) => `${String(i + 1)} ${VERDICTS[each].label}`));
    expect(shown).toEqual(expected);
  });

  test('says the rule of each claim in the words of its page', () => {
    const rules = new Set(each($, 'tr:has(.verdict)').map((row) => plain(row.children('td').first().text())));
    const unknown = claims.filter(({ rule }) => !rules.has(printed(plain(rule))));
    expect(unknown.map(({ id, rule }) => `${id}: ${rule}`)).toEqual([]);
  });

  test('explains every verdict and every side once, by its name and mark', () => {
    const items = each($, '.glossary > li');
    const verdicts = items.filter((item) => item.find('.verdict').length > 0).map((item) => badgeIn(item));
    expect(verdicts.map(({ label }) => label).sort()).toEqual(
      Object.values(VERDICTS)
        .map(({ label }) => label)
        .sort(),
    );
    const sides = items
      .flatMap((item) => each($, '.side', item))
      .map((mark) => `${mark.attr('class') ?? ''} ${plain(mark.text())}`);
    expect(sides.sort()).toEqual(
      Object.entries(SIDES)
        .map(([side, name]) => `side side-${side} ${name}`)
        .sort(),
    );
  });
});

describe('the list of corrections', () => {
  const { $ } = builtPage('corrections/index.html');
  const groups = each($, 'main > article .prose > .corrections > li');
  /** What is told of each group, and the verdicts that changed for that reason: one, or each in a list below it. */
  const listed = groups.map((group) => {
    const below = each($, 'li', group);
    const words = below.length === 0 ? group.children('p').last() : group.children('p').first();
    return { items: below.length === 0 ? [group] : below, words };
  });
  const items = listed.flatMap((group) => group.items);

  test('has every correction of every claim, from which verdict to which, at which version, and why', () => {
    const shown = listed.flatMap((group) =>
      group.items.map((item) => [
        slugIn(item, 'claims'),
        ...each($, '.verdict', item).map((badge) => badgeIn(badge).label),
        linkIn(item.find('a[href*="/v/"]')),
        plain(group.words.contents().not('b').text()),
      ]),
    );
    const expected = claims.flatMap(({ slug }) =>
      expectedOf(factsOf(slug)).corrections.map(({ badges, version, words }) => [slug, ...badges, version, words]),
    );
    expectSome(expected.length);
    expect(shown.toSorted()).toEqual(expected.sort());
  });

  test('says no explanation twice for one day', () => {
    const told = listed.map(({ items: [first], words }) => {
      const on = first === undefined ? undefined : / of (.*?), then/.exec(plain(first.text()))?.[1];
      return `${String(on)} ${plain(words.contents().not('b').text())}`;
    });
    expect(told).toEqual([...new Set(told)]);
  });

  test('begins with the newest, each with the day of its version', () => {
    const days = items.map((item) => {
      const number = Number(/\/v\/(\d+)\//.exec(linkIn(item.find('a[href*="/v/"]')))?.[1]);
      const on = factsOf(slugIn(item, 'claims')).revisions.find(({ version }) => version === number)?.on ?? '';
      expect(plain(item.text())).toContain(`version ${String(number)} of ${dateTold(on)}`);
      return on;
    });
    expect(days).toEqual(days.toSorted().reverse());
  });
});
