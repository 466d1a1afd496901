/** What the manifest says that readers may type, beside the spellings of voices and places. */
import { alike } from '../../core/language/folded.ts';
import { beginsInScriptOf, scriptName } from '../../core/languages.ts';
import { problemAt, type Entries, type Report } from '../entries.ts';
import { termsOf } from '../terms.ts';

/**
 * Reports a name of the search that has an entry of its own, where its spellings belong, or that stands twice; and a
 * spelling in a language that the record does not list, or that is written in another script.
 */
export function checkSearch({ manifest, sound }: Entries, report: Report): void {
  const search = manifest?.data.search;
  if (manifest === undefined || search === undefined) return;
  const languages = termsOf(manifest.data, 'language');
  const owners = new Map(
    [...sound.actors.values(), ...sound.places.values()]
      .filter(({ data }) => data.withdrawn === undefined)
      .map(({ path, data }) => [alike(data.name), path]),
  );
  for (const [i, { name, spellings }] of search.names.entries()) {
    const owner = owners.get(alike(name));
    if (owner !== undefined) {
      const message = `name is "${name}", as in ${owner}, expected a name without an entry of its own: write its spellings there`;
      report(problemAt(manifest, ['search', 'names', i, 'name'], 'same-name', message));
    }
    owners.set(alike(name), manifest.path);
    for (const [j, { text, lang }] of spellings.entries()) {
      const at = ['search', 'names', i, 'spellings', j, 'lang'];
      if (!languages.includes(lang)) {
        const message = `lang is "${lang}", expected one of ${languages.join(', ')}, which the record lists: write one, or list it under languages`;
        report(problemAt(manifest, at, 'not-allowed', message));
      } else if (!beginsInScriptOf(text, lang)) {
        const message = `lang is "${lang}", which is written in the script ${scriptName(lang)}, and "${text}" does not begin in it, expected a language in the script of the spelling: write that one`;
        report(problemAt(manifest, at, 'spelling-script', message));
      }
    }
  }
}
