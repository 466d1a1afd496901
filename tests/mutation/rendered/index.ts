/** Every change to what is rendered, in the order in which `npm run mutate:pages` numbers them. */
import type { RenderedChange } from './change.ts';
import { CLAIMS } from './claims.ts';
import { DAYS } from './days.ts';
import { DISAGREEMENTS } from './disagreements.ts';
import { FILES } from './files.ts';
import { LISTS } from './lists.ts';
import { MARKS } from './marks.ts';
import { REACHED } from './reached.ts';
import { VERSIONS } from './versions.ts';
import { VOICES } from './voices.ts';
import { WHOLE } from './whole.ts';

export const RENDERED: readonly RenderedChange[] = [
  ...CLAIMS,
  ...REACHED,
  ...VERSIONS,
  ...LISTS,
  ...DAYS,
  ...DISAGREEMENTS,
  ...VOICES,
  ...MARKS,
  ...FILES,
  ...WHOLE,
];
