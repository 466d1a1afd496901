import { check } from '@placemarkio/check-geojson';
import type { GeojsonFile } from '../../../src/exports/schema/geojson-file.ts';
import { LIMITS } from '../../../src/exports/data/limits.ts';
import type { PublishedHead } from '../../../src/exports/data/head.ts';
import { dataPath } from '../this-site.ts';
import { builtFile, found, textsIn } from './built-file.ts';
import type { Format } from './format.ts';

const file = check(builtFile('data/claims.geojson')) as unknown as GeojsonFile & PublishedHead<string>;
const features = Map.groupBy(file.features, ({ properties }) => properties.claim);

export const geojson: Format = {
  name: 'claims.geojson',
  read: ({ id }) => {
    const own = features.get(id) ?? [];
    const { properties } = found(own[0], id);
    const {
      claim,
      slug,
      url,
      title,
      topic,
      kind,
      verdict,
      family,
      asOfDay: asOf,
      aboutTime: when,
      version,
    } = properties;
    return {
      fields: {
        ...{ id: claim, slug, url: dataPath(url), title, topic, kind, verdict, family, asOf, when, version },
        favours: properties.favours.toSorted(),
        places: own.flatMap((feature) => feature.properties.place ?? []).sort(),
        licence: file.license.url,
      },
      raw: textsIn(own).join('\n'),
    };
  },
  cannot: LIMITS['claims.geojson'],
};
