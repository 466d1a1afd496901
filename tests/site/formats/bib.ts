import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { builtFile } from './built-file.ts';
import type { Format } from './format.ts';
import { fieldsOfReference, licenceIn, NOT_IN_A_REFERENCE } from './reference.ts';

export const bib: Format = {
  name: 'claims/<slug>.bib',
  read: ({ slug }) => {
    const raw = builtFile(`claims/${slug}.bib`);
    const item = new Cite(raw).data[0] ?? {};
    return { fields: { ...fieldsOfReference(item, String(item.note)), licence: licenceIn(raw) }, raw };
  },
  cannot: NOT_IN_A_REFERENCE,
};
