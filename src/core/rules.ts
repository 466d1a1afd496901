/** Every rule by which the content is checked. */
import { RULE_GROUPS, type Rule } from './rule.ts';
import * as all from './rules/index.ts';

/** In the order of their groups, then of their names. */
export const RULES: readonly Rule[] = Object.keys(RULE_GROUPS).flatMap((group) =>
  Object.values<Rule>(all)
    .filter((rule) => rule.group === group)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
);
