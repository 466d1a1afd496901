import { Cite } from '@citation-js/core';
import { builtFile } from './built-file.ts';
import type { Format } from './format.ts';
import { fieldsOfReference, licenceIn, NOT_IN_A_REFERENCE } from './reference.ts';

export const cslJson: Format = {
  name: 'claims/<slug>.csl.json',
  read: ({ slug }) => {
    const raw = builtFile(`claims/${slug}.csl.json`);
    const item = new Cite(raw).data[0] ?? {};
    const numbered = `${String(item.number)}, version ${String(item.version)}`;
    return { fields: { ...fieldsOfReference(item, numbered), licence: licenceIn(JSON.stringify(item.custom)) }, raw };
  },
  cannot: NOT_IN_A_REFERENCE,
};
