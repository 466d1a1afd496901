/** Where the head and the foot of every page lead, each address once. */
import type { PageAddress } from '../../record/routes.ts';

export type MenuEntry = readonly [PageAddress, string];

/** What most readers come for: in sight wherever there is room. */
export const MAIN: readonly MenuEntry[] = [
  ['/claims/', 'Claims'],
  ['/disagreements/', 'Disagreements'],
  ['/as-of/', 'Day by day'],
  ['/map/', 'Map'],
  ['/sources/', 'Sources'],
  ['/method/', 'Method'],
];

/** The rest. */
export const MORE: readonly MenuEntry[] = [
  ['/actors/', 'Voices'],
  ['/statements/', 'Statements'],
  ['/timeline/', 'Timeline'],
  ['/origins/', 'Origins'],
  ['/places/', 'Places'],
  ['/matrix/', 'Matrix'],
  ['/check/', 'Check a quotation'],
  ['/verify/', 'Check us'],
  ['/about/', 'About'],
  ['/cite/', 'How to cite'],
  ['/data/', 'Data'],
  ['/corrections/', 'Corrections'],
  ['/accessibility/', 'Accessibility'],
  ['/privacy/', 'Privacy'],
  ['/start/', 'Start your own'],
];
