import { readBibtex } from '../../fixtures/programs/npm.ts';
import { builtFile, found } from './built-file.ts';
import type { Format } from './format.ts';
import { fieldsOfReference, licenceIn, NOT_IN_A_REFERENCE } from './reference.ts';

export const bib: Format = {
  name: 'claims/<slug>.bib',
  read: ({ slug }) => {
    const raw = builtFile(`claims/${slug}.bib`);
    const { title, note, date, url } = found(readBibtex(raw)[0], 'entry').fields;
    return {
      fields: { ...fieldsOfReference({ title, numbered: note, day: date, address: url }), licence: licenceIn(raw) },
      raw,
    };
  },
  cannot: NOT_IN_A_REFERENCE,
};
