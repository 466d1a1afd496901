/** A spelling runs the way of its language's script, so that it has to be in that. */
import { beginsInScriptOf, scriptName } from '../../core/languages.ts';
import { spellingScript } from '../../core/rules/index.ts';
import type { Entries } from '../entries.ts';
import type { Report } from '../message.ts';

/** Reports spellings that begin with a letter of another script than their language is written in. */
export function checkSpellings({ sound }: Entries, report: Report): void {
  for (const entry of [...sound.actors.values(), ...sound.places.values()]) {
    for (const [i, { text, lang }] of (entry.data.spellings ?? []).entries()) {
      if (!beginsInScriptOf(text, lang))
        report(entry.located.message(spellingScript.tell(['spellings', i, 'lang'], lang, scriptName(lang), text)));
    }
  }
}
