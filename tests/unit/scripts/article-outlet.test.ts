/** What is asked and offered of the source of an article, and of its outlet. */
import { describe, expect, test } from 'vitest';
import { askSource } from '../../../scripts/article/source-part.ts';
import { type Answer } from '../../fixtures/dialogue.ts';
import { askedAtDesk, atDesk } from '../../fixtures/at-desk.ts';

describe('the source of an article', () => {
  const GIVEN = { outlet: 'courier', issued: '2010-05-06', copy: 'A repost.' };
  const source = async (text: string, given: Record<string, string> = GIVEN, answers: readonly Answer[] = []) => {
    const sat = await atDesk(answers);
    const slug = await askSource(
      sat.context,
      { file: 'a.txt', text: `${text}\n\nIt snowed and it went on snowing.\n` },
      given,
    ).catch(String);
    return {
      slug,
      sat,
      offered: (flag: string) => askedAtDesk(sat, flag)[0]?.replace(/^\S+ \(Enter: (.*)\): .*$/, '$1'),
    };
  };

  test.each([
    ['Snow closed the road', 'Snow closed the road'],
    ['Snow closed it', 'none'],
    ['Snow closed the road.', 'none'],
    [
      'Snow closed the road. “It is over”\n“Snow closed the road.”\nSnow lies on the road',
      'Snow closed the road. “It is over”',
    ],
    ['Home | Snow | Sun | News\nSnow closed the road', 'Snow closed the road'],
    ['Of the Sarvand Courier today\nSnow closed the road\r\nNine carts in the snow', 'Snow closed the road'],
    ['Snow '.repeat(60), 'none'],
  ])('has its first line that looks like one as its headline: %s', async (text, title) => {
    expect((await source(text)).offered('title')).toBe(title);
  });

  test('takes what the command line says of it, and refuses what cannot be', async () => {
    expect(
      (await source('Snow', { ...GIVEN, title: 'Snow closed it', type: 'article-newspaper' })).offered('title'),
    ).toBeUndefined();
    expect((await source('Snow', { ...GIVEN, issued: 'soon' })).slug).toMatch(/--issued is "soon"|UsageError/);
    const { slug, sat } = await source('Snow');
    expect(slug).toBe('courier-2010-05-06');
    const files = sat.context.changes.list();
    expect(files.map(({ path }) => path.replace(/^.*content./, ''))).toEqual([
      expect.stringMatching(/courier-2010-05-06\.fingerprint\.json$/),
      expect.stringMatching(/courier-2010-05-06\.yaml$/),
    ]);
    expect(files[1]?.after).toMatch(
      /^label: The Sarvand Courier, 6 May 2010\noutlet: courier\ntype: webpage\npublisher: The Sarvand Courier\nissued: /,
    );
  });

  test.each([
    ['Sarvand Echo', 'Sarvand Echo'],
    ['\nSarvand Echo', 'Sarvand Echo'],
    ['The Echo of Orn | News, 6 May 2010', 'The Echo of Orn'],
    ['Valley Echo 6 May 2010', 'Valley Echo'],
    ['Valley Echo: snow', undefined],
    ['Valley Echo 6 May', undefined],
    ['valley echo', undefined],
    ['The Herald\nThe Sarvand Courier', undefined],
    ['The Herald', 'The Herald'],
    ['The Heralds', 'The Heralds'],
    ['\nThe HERALD, 6 May', 'The Herald'],
  ])('has the outlet that its head names: %s', async (text, outlet) => {
    const { sat } = await source(text, {}, [['outlet', '?']]);
    const [prompt = ''] = askedAtDesk(sat, 'outlet');
    expect(/\(Enter: (.*)\): \?$/.exec(prompt)?.[1]).toBe(outlet);
    expect(sat.terminal.shown[1]).toMatch(/courier/);
  });

  test.each([
    ['https://www.sarvand-courier.example/1', "The outlet's own page."],
    ['https://news.sarvandcourier.co.uk/1', "The outlet's own page."],
    ['https://sarvand-courier.posts.example/1', undefined],
    ['https://co.sarvandcourier.example/1', "The outlet's own page."],
    ['https://sarvandcourier.abc.de', "The outlet's own page."],
    ['https://sarvandcourier.abcd.de', undefined],
  ])('is a copy of which its address tells: %s', async (url, copy) => {
    const { sat } = await source('Snow', { outlet: 'courier', issued: '2010-05-06', url });
    expect(/\(Enter: (.*)\): /.exec(askedAtDesk(sat, 'copy')[0] ?? '')?.[1]).toBe(copy);
  });

  test('is asked who owns its outlet where the record does not say so, and goes on without', async () => {
    const GAZETTE = { ...GIVEN, outlet: 'The Mill Gazette' };
    const { slug, sat } = await source('Snow', GAZETTE, [
      ['owner', 'The mill'],
      ['owner-says', 'https://owners.example/mill'],
    ]);
    expect(slug).toBe('the-mill-gazette-2010-05-06');
    expect(sat.context.changes.list().find(({ path }) => path.endsWith('gazette.yaml'))?.after).toContain(
      "owner:\n  name: 'The mill'\n  of: '2010-05-06'\n  says: 'https://owners.example/mill'\n  read: '2010-07-01'\n",
    );
    const none = await source('Snow', GAZETTE);
    expect(none.sat.context.changes.list().find(({ path }) => path.endsWith('gazette.yaml'))?.after).not.toContain(
      'owner',
    );
    expect((await source('Snow')).offered('owner')).toBeUndefined();
  });
});
