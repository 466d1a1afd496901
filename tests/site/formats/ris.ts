import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { builtFile } from './built-file.ts';
import type { Format } from './format.ts';
import { fieldsOfReference, licenceIn, NOT_IN_A_REFERENCE } from './reference.ts';

export const ris: Format = {
  name: 'claims/<slug>.ris',
  read: ({ slug }) => {
    const raw = builtFile(`claims/${slug}.ris`);
    const item = new Cite(raw).data[0] ?? {};
    const notes = String(item.note);
    return { fields: { ...fieldsOfReference(item, notes), licence: licenceIn(notes) }, raw };
  },
  cannot: NOT_IN_A_REFERENCE,
};
