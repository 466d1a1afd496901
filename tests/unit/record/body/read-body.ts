import { bodyReader, type Body } from '../../../../src/record/body/body.ts';
import { addressesOf } from '../../../../src/record/addresses.ts';
import type { Entries } from '../../../../src/record/entries.ts';
import type { ProseTerms } from '../../../../src/record/own-prose.ts';

const none = new Set<string>();
const nobody = new Map<string, never>();
const entries: Entries = {
  manifest: undefined,
  terms: {},
  known: {
    actors: none,
    claims: new Set(['bridge', 'flour-carts']),
    places: none,
    sources: new Set(['courier']),
    statements: none,
  },
  sound: { actors: nobody, claims: nobody, places: nobody, sources: nobody, statements: nobody },
};

/** The addresses of a record of two claims and a source, and of three pages. */
export const KNOWN = addressesOf(entries, ['about', 'method', 'privacy']);

/** A body, read in that record, in which no quotation with the word "wrong" is proved, and of which the source "lost" is not sound. */
export function read(markdown: string, terms: ProseTerms = { names: [], loaded: [] }): Body {
  return bodyReader({
    known: KNOWN,
    read: ({ exact, source }) => {
      if (source === 'lost') return undefined;
      return exact.includes('wrong')
        ? { wrong: [{ message: 'not in courier', rule: 'quote-not-found', path: ['exact'] }] }
        : { value: [[4, 9]] };
    },
    languageOf: (source) => ({ courier: 'en', rud: 'fa' })[source],
    ownLanguage: 'en',
    terms,
    labelOf: (source) => `The ${source}`,
  })(markdown);
}
