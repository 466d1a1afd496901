import { builtPage } from '../pages.ts';
import type { Format } from './format.ts';
import { headlined } from './headline.ts';
import { fieldsOfAddress, NOT_IN_A_REFERENCE } from './reference.ts';

/** What a reference manager reads from the head of a claim's page. */
export const pageMeta: Format = {
  name: 'the head of claims/<slug>/',
  read: ({ slug }) => {
    const { $ } = builtPage(`claims/${slug}/index.html`);
    const meta = (name: string): string => $(`meta[name="${name}"], meta[property="${name}"]`).attr('content') ?? '';
    const address = meta('citation_public_url');
    const tags = $('meta[name^="citation_"], meta[name^="z:"], meta[property^="article:"]').toArray();
    return {
      fields: {
        ...fieldsOfAddress(address),
        ...headlined(meta('citation_title')),
        version: Number(/\/v\/(\d+)\/$/.exec(address)?.[1]),
        firstPublished: meta('article:published_time'),
        revised: meta('citation_publication_date').replaceAll('/', '-'),
      },
      raw: tags.map(({ attribs }) => attribs.content).join('\n'),
    };
  },
  cannot: ['id', 'licence', ...NOT_IN_A_REFERENCE.filter((name) => name !== 'firstPublished')],
};
