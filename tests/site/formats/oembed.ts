import { load } from 'cheerio';
import { allBut } from './all-but.ts';
import { pathIn } from '../this-site.ts';
import { builtJson, textsIn } from './built-file.ts';
import type { Format } from './format.ts';
import { headlined } from './headline.ts';

/** What another site is told, so that it can set a claim's card on its page. */
export const oembed: Format = {
  name: 'oembed/<slug>.json',
  read: ({ slug: file }) => {
    const answer = builtJson(`oembed/${file}.json`) as { title: string; html: string };
    const card = load(answer.html)('iframe').attr('src') ?? '';
    const [, url = '', slug = ''] = /^(\/claims\/([^/]+)\/)embed\/$/.exec(pathIn(card)) ?? [];
    return { fields: { slug, url, ...headlined(answer.title) }, raw: textsIn(answer).join('\n') };
  },
  cannot: allBut('slug', 'url', 'title', 'verdict'),
};
