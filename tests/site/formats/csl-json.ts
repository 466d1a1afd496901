import { Cite } from '@citation-js/core';
import { builtFile } from './built-file.ts';
import type { Format } from './format.ts';
import { fieldsOfCsl, licenceIn, NOT_IN_A_REFERENCE } from './reference.ts';

export const cslJson: Format = {
  name: 'claims/<slug>.csl.json',
  read: ({ slug }) => {
    const raw = builtFile(`claims/${slug}.csl.json`);
    const item = new Cite(raw).data[0] ?? {};
    return { fields: { ...fieldsOfCsl(item), licence: licenceIn(JSON.stringify(item.custom)) }, raw };
  },
  cannot: NOT_IN_A_REFERENCE,
};
