import { bib } from './bib.ts';
import { claimReview } from './claimreview.ts';
import { claimJson, claimsJson } from './claims-json.ts';
import { cslJson } from './csl-json.ts';
import type { Format } from './format.ts';
import { geojson } from './geojson.ts';
import { graphJson } from './graph.ts';
import { pageMeta } from './page-meta.ts';
import { ris } from './ris.ts';
import { tables } from './tables.ts';

/** Every format in which a claim leaves the site. */
export const FORMATS: readonly Format[] = [
  claimJson,
  claimsJson,
  tables,
  geojson,
  graphJson,
  claimReview,
  bib,
  ris,
  cslJson,
  pageMeta,
];
