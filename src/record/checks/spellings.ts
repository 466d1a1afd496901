/** A spelling runs the way of its language's script, so that it has to be in that. */
import { beginsInScriptOf, scriptName } from '../../core/languages.ts';
import { problemAt, type Entries, type Report } from '../entries.ts';

/** Reports spellings that begin with a letter of another script than their language is written in. */
export function checkSpellings({ sound }: Entries, report: Report): void {
  for (const entry of [...sound.actors.values(), ...sound.places.values()]) {
    for (const [i, { text, lang }] of (entry.data.spellings ?? []).entries()) {
      if (beginsInScriptOf(text, lang)) continue;
      const message = `lang is "${lang}", which is written in the script ${scriptName(lang)}, and "${text}" does not begin in it, expected a language in the script of the spelling: write that one, as ${lang.split('-')[0] ?? lang}-Latn for Latin letters`;
      report(problemAt(entry, ['spellings', i, 'lang'], 'spelling-script', message));
    }
  }
}
