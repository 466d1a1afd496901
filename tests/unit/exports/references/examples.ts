/** Invented things to cite. */
import { citedClaim, citedSource } from '../../../../src/exports/references/items.ts';

/** The record, as references name it. */
export const CITED_SITE = { name: 'The Sarvand Record', language: 'en', licence: { text: 'CC-BY-4.0' } } as const;

export const BRIDGE = citedClaim(
  {
    id: 'SV-007',
    slug: 'bridge-taken',
    title: 'The bridge at Sarvand was taken',
    judgement: { verdict: 'claimed-only' },
    version: 2,
    revisions: [
      { version: 1, on: '2026-11-05', what: 'First published.' },
      { version: 2, on: '2026-12-01', what: 'A voice was named.' },
    ],
    reviewed: '2026-12-24',
  },
  'https://example.org/record/',
  CITED_SITE,
);

/** An article of which everything is told. */
export const CITED_SOURCE = citedSource({
  slug: 'courier',
  type: 'article-newspaper',
  title: 'Mill & bridge change hands',
  author: [
    { family: 'Tolen', given: 'Mira' },
    { family: 'Arlin', given: 'Dov' },
  ],
  publisher: 'Sarvand Courier',
  issued: '2010-05-04',
  URL: 'https://courier.example/mill_and_bridge/',
  captures: [
    {
      service: 'Sarvand Web Library',
      day: '2010-05-06',
      address: 'https://library.example/2010-05-06/mill_and_bridge/',
      digest: '5f'.repeat(32),
    },
    {
      service: 'Hill Archive',
      day: '2010-05-07',
      address: 'https://hill.example/77',
      digest: '6a'.repeat(32),
    },
  ],
  language: 'en',
});

/** A repost without a name or an address. */
export const REPOST = citedSource({
  slug: 'herald',
  type: 'article-newspaper',
  title: 'Bridge is held, guards say',
  publisher: 'Herald',
  issued: '2010-05-05',
  language: 'en',
});

/** A text of which nothing is told but about when it appeared. */
export const LEAF = { slug: 'leaf', type: 'webpage', issued: '2010-05~', language: 'en' } as const;
export const BARE = citedSource(LEAF);
