import { expect, test } from 'vitest';
import { wikipediaOf } from '../../../../src/exports/references/wikipedia.ts';
import { citedSource } from '../../../../src/exports/references/items.ts';
import { BARE, BRIDGE, LEAF, REPOST, CITED_SOURCE } from './examples.ts';

test('a claim is a page of the web, with its number and version, and without a day of reading that nobody knows', () => {
  expect(wikipediaOf(BRIDGE)).toBe(
    '{{cite web |title=Claimed only: The bridge at Sarvand was taken |url=https://example.org/record/claims/bridge-taken/v/2/ |website=The Sarvand Record |date=1 December 2026 |id=SV-007, version 2}}',
  );
});

test('an article is news, with its authors, and with the first of its public copies and the day of that', () => {
  expect(wikipediaOf(CITED_SOURCE)).toBe(
    '{{cite news |last1=Tolen |first1=Mira |last2=Arlin |first2=Dov |title=Mill &#38; bridge change hands |url=https://courier.example/mill_and_bridge/ |work=Sarvand Courier |date=4 May 2010 |archive-url=https://library.example/2010-05-06/mill_and_bridge/ |archive-date=6 May 2010}}',
  );
});

test('an article without an address is news, as the template for the web demands one', () => {
  expect(wikipediaOf(REPOST)).toBe('{{cite news |title=Bridge is held, guards say |work=Herald |date=5 May 2010}}');
  expect(wikipediaOf(BARE)).toBe('{{cite news |title=&#91;Untitled article&#93; |date=about May 2010}}');
});

test('a date that is not sure keeps its mark, and one with an open start is a limit', () => {
  expect(wikipediaOf(citedSource({ ...LEAF, issued: '../2010-05-04' }))).toContain('|date=by 4 May 2010');
  expect(wikipediaOf(citedSource({ ...LEAF, issued: '2010-05-04?' }))).toContain('|date=probably 4 May 2010');
});

test('no sign of a title ends a field, opens a template or a link, sets type, or signs a name', () => {
  const item = { ...REPOST.item, title: "A|B {{C}} [[D]] [E] ''F'' ~~~~ <ref> G=H &amp; it's" };
  expect(wikipediaOf({ ...REPOST, item })).toContain(
    "|title=A&#124;B &#123;&#123;C&#125;&#125; &#91;&#91;D&#93;&#93; &#91;E&#93; &#39;&#39;F&#39;&#39; &#126;&#126;&#126;&#126; &#60;ref&#62; G=H &#38;amp; it's |",
  );
});

test('nor any sign of an address', () => {
  const item = { ...REPOST.item, URL: "https://a.example/?q=a|b&c=[d]{e}''f" };
  expect(wikipediaOf({ ...REPOST, item })).toContain('|url=https://a.example/?q=a%7Cb&c=%5Bd%5D%7Be%7D%27%27f |');
});
