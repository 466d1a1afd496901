/** All named cases, family by family. */
import { CONTESTED } from './cases/contested.ts';
import { CONTRADICTED } from './cases/contradicted.ts';
import { MANY_SIDES } from './cases/many-sides.ts';
import type { NamedCase } from './cases/named-case.ts';
import { OPEN } from './cases/open.ts';
import { STANDS } from './cases/stands.ts';

export const CASES: readonly NamedCase[] = [...CONTRADICTED, ...CONTESTED, ...OPEN, ...STANDS, ...MANY_SIDES];
