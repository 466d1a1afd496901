import { readRis } from '../../fixtures/programs/npm.ts';
import { stillPublished } from '../../../src/record/published.ts';
import { builtFile, found } from './built-file.ts';
import type { Format } from './format.ts';
import { fieldsOfReference, licenceIn, NOT_IN_A_REFERENCE } from './reference.ts';
import { LOOKED_UP } from '../this-site.ts';

/** By slug, each read alone, at once: the library reads a stream. */
const REFERENCES = new Map(
  await Promise.all(
    stillPublished(LOOKED_UP.claims).map(async ({ slug }) => {
      const raw = builtFile(`claims/${slug}.ris`);
      return [slug, { raw, reference: found((await readRis(raw))[0], 'reference') }] as const;
    }),
  ),
);

export const ris: Format = {
  name: 'claims/<slug>.ris',
  read: ({ slug }) => {
    const { raw, reference } = found(REFERENCES.get(slug), 'reference');
    const { title, notes, date, urls } = reference;
    const day = date.replace(/\/$/, '').replaceAll('/', '-');
    return {
      fields: { ...fieldsOfReference({ title, numbered: notes, day, address: urls?.[0] }), licence: licenceIn(notes) },
      raw,
    };
  },
  cannot: NOT_IN_A_REFERENCE,
};
