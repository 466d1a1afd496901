/** What the manifest says that readers may type, beside the spellings of voices and places. */
import { alike } from '../../core/language/folded.ts';
import { beginsInScriptOf, scriptName } from '../../core/languages.ts';
import { notAllowed, sameName, spellingScript } from '../../core/rules/index.ts';
import type { Entries } from '../entries.ts';
import type { Report } from '../message.ts';
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
    if (owner !== undefined)
      report(manifest.located.message(sameName.search(['search', 'names', i, 'name'], name, owner)));
    owners.set(alike(name), manifest.path);
    for (const [j, { text, lang }] of spellings.entries()) {
      const at = ['search', 'names', i, 'spellings', j, 'lang'];
      if (!languages.includes(lang)) {
        const expected = `one of ${languages.join(', ')}, which the record lists`;
        const advice = 'write one, or list it under languages';
        report(manifest.located.message(notAllowed.tell(at, `lang is "${lang}"`, expected, advice)));
      } else if (!beginsInScriptOf(text, lang)) {
        report(manifest.located.message(spellingScript.tell(at, lang, scriptName(lang), text)));
      }
    }
  }
}
