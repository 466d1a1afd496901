/** The sides of a voice, of which some changed theirs. */
import type { Manifest } from '../core/schema/manifest.ts';
import type { ActorEntry } from '../record/types.ts';
import { dateOnPage } from './dates.ts';
import { sideWords } from './sides.ts';

/** "Lowland"; of somebody who changed sides "Lowland, then highland". */
export function sidesOfVoice({ side, sides = [] }: Pick<ActorEntry, 'side' | 'sides'>, manifest: Manifest): string {
  const [first = side, ...then] = sides.map((span) => span.side);
  const nameOf = (id: string) => sideWords(manifest, id).name;
  return [nameOf(first), ...then.map((id) => nameOf(id).toLowerCase())].join(', then ');
}

/** For how long somebody was on a side, on a line of a page: "until 3 May 2010", "from 4 May 2010". */
export function spanOnPage(when: string): string {
  return dateOnPage(when).replace(/^by /, 'until ');
}
