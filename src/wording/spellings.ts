/** In which spellings names can be found. */
import { scriptName } from '../core/languages.ts';
import type { SiteRecord } from '../record/look-up.ts';
import { stillPublished } from '../record/published.ts';
import { listed } from './words.ts';

/** "in Latin, Dari or Pashto spelling": the script of our own text, and each language in which the record spells a name. */
export function spellingsInWords({
  manifest: { language, languages },
  actors,
  places,
}: Pick<SiteRecord, 'manifest' | 'actors' | 'places'>): string {
  const spelt = new Set(
    [...stillPublished(actors), ...stillPublished(places)].flatMap(({ spellings = [] }) =>
      spellings.map(({ lang }) => lang),
    ),
  );
  const others = Object.entries(languages).flatMap(([lang, { name }]) => (spelt.has(lang) ? [name] : []));
  return `in ${listed([scriptName(language), ...others], 'or')} spelling`;
}
