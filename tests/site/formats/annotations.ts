import { LIMITS } from '../../../src/exports/data/limits.ts';
import { ID, pathIn } from '../this-site.ts';
import { builtJson, found, textsIn } from './built-file.ts';
import type { Format, QuoteFields } from './format.ts';
import { headlined } from './headline.ts';
import { byStatement } from './truth.ts';

/** A Web Annotation, as far as it is read here. */
interface Annotation {
  created: string;
  modified: string;
  rights: string;
  body: { type: string; value?: string; source?: string; purpose: string }[];
  target: { source: { language: string }; selector: { type: string; exact: string } }[];
}

const file = builtJson('data/annotations.jsonld') as { total: number; first: { items: Annotation[] } };
const { items } = file.first;
const byClaim = Map.groupBy(items, (annotation) => linkIn(annotation, 'claims').split('/')[2]);

/** Where a body of the annotation leads on this site, by the kind of what is there. */
function linkIn({ body }: Annotation, kind: string): string {
  const paths = body.flatMap(({ source }) => (source === undefined ? [] : [pathIn(source)]));
  return found(
    paths.find((path) => path.startsWith(`/${kind}/`)),
    kind,
  );
}

const said = ({ body }: Annotation): string[] => body.flatMap(({ value }) => value ?? []);

function quoteOf(annotation: Annotation): QuoteFields {
  const [first = '', translated] = said(annotation);
  const [, voice = '', numbers = ''] = /The (speaker|article)’s [^:]*: words? (.+)\.$/.exec(first) ?? [];
  return {
    statement: linkIn(annotation, 'statements').split('/')[2] ?? '',
    source: linkIn(annotation, 'sources').split('/')[2] ?? '',
    exact: annotation.target.map(({ selector }) => selector.exact).join(' […] '),
    language: annotation.target[0]?.source.language ?? '',
    translation: translated?.replace('Our translation: ', '') ?? null,
    voice: voice === 'speaker' ? 'speaker' : 'article',
    words: numbers.split(' and ').map((range): [number, number] => {
      const [from, to = from] = range.split(' to ').map(Number);
      return [(from ?? 0) - 1, to ?? 0];
    }),
  };
}

/** The quotations as annotations of their articles: of a claim that rests on a paraphrase alone there is none. */
export const annotations: Format = {
  name: 'annotations.jsonld',
  about: ({ quotes }) => quotes.length > 0,
  read: ({ slug: asked }) => {
    const own = byClaim.get(asked) ?? [];
    const first = found(own[0], `annotation of ${asked}`);
    const versionUrl = linkIn(first, 'claims');
    const [, url = '', slug = ''] = /^(\/claims\/([^/]+)\/)v\/\d+\/$/.exec(versionUrl) ?? [];
    const [, headline = '', id = '', version] =
      new RegExp(`^(.*) \\((${ID}), version (\\d+)\\)\\. `).exec(said(first)[0] ?? '') ?? [];
    return {
      fields: {
        ...{ id, slug, url, versionUrl, version: Number(version), ...headlined(headline) },
        firstPublished: first.created.slice(0, 10),
        revised: first.modified.slice(0, 10),
        quotes: own.map(quoteOf).sort(byStatement),
        licence: first.rights,
      },
      raw: textsIn(own).join('\n'),
    };
  },
  cannot: LIMITS['annotations.jsonld'],
};
