import { annotations } from './annotations.ts';
import { bib } from './bib.ts';
import { claimReview } from './claimreview.ts';
import { claimJson, claimsJson } from './claims-json.ts';
import { cslJson } from './csl-json.ts';
import { embedCard } from './embed-card.ts';
import { atom, jsonFeed } from './feeds.ts';
import type { Format } from './format.ts';
import { geojson } from './geojson.ts';
import { graphJson } from './graph.ts';
import { manuals } from './manuals.ts';
import { oembed } from './oembed.ts';
import { pageMeta } from './page-meta.ts';
import { ris } from './ris.ts';
import { tables } from './tables.ts';

/** Every format in which a claim leaves the site as text: its share image shows what the embed card says. */
export const FORMATS: readonly Format[] = [
  claimJson,
  claimsJson,
  tables,
  geojson,
  graphJson,
  claimReview,
  annotations,
  bib,
  ris,
  cslJson,
  pageMeta,
  ...manuals,
  oembed,
  embedCard,
  atom,
  jsonFeed,
];
