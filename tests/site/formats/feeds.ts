import { parseFeed } from '@rowanmanning/feed-parser';
import { allBut } from './all-but.ts';
import { builtFile, builtJson, found } from './built-file.ts';
import { curled, type Format } from './format.ts';
import { headlined } from './headline.ts';
import { ID } from '../this-site.ts';
import { fieldsOfAddress } from './reference.ts';

/** A version of a claim in a feed. */
interface Item {
  url: string;
  title: string;
  /** With its time of day. */
  on: string;
}

const atomItems = parseFeed(builtFile('feed.xml')).items.map(({ url, title, updated }) => ({
  url: url ?? '',
  title: title ?? '',
  on: updated?.toISOString() ?? '',
}));
const jsonFile = builtJson('feed.json') as { items: { url: string; title: string; date_modified: string }[] };
const jsonItems = jsonFile.items.map(({ url, title, date_modified: on }) => ({ url, title, on }));

export const atom = feed('feed.xml', atomItems);
export const jsonFeed = feed('feed.json', jsonItems);

/** What changed is left out here: of a corrected verdict a feed tells the correction, and not the words of the revision. */
function feed(name: string, items: readonly Item[]): Format {
  const byClaim = Map.groupBy(items, ({ url }) => fieldsOfAddress(url).slug);
  return {
    name,
    read: ({ slug }) => {
      const versions = (byClaim.get(slug) ?? []).toSorted((a, b) => numberOf(a) - numberOf(b));
      const newest = found(versions.at(-1), `version of ${slug}`);
      const [, told = '', id = ''] =
        new RegExp(`^(.*) \\((${ID})(?:, version \\d+|, verdict corrected)?\\)$`).exec(newest.title) ?? [];
      return {
        fields: {
          ...fieldsOfAddress(newest.url),
          ...headlined(told),
          ...{ id, version: numberOf(newest), revised: newest.on.slice(0, 10) },
          firstPublished: found(versions[0], `version of ${slug}`).on.slice(0, 10),
        },
        raw: versions.flatMap((item) => [item.title, item.url]).join('\n'),
      };
    },
    spelling: curled,
    cannot: allBut('id', 'slug', 'url', 'versionUrl', 'title', 'verdict', 'version', 'revised', 'firstPublished'),
  };
}

function numberOf({ url }: Item): number {
  return Number(/\/v\/(\d+)\/$/.exec(url)?.[1]);
}
