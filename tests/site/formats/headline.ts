import type { Verdict } from '../../../src/core/schema/claim.ts';
import { VERDICTS } from '../../../src/core/verdict/verdicts.ts';
import { found } from './built-file.ts';
import type { ClaimFields } from './format.ts';

const VERDICTS_BY_NAME = new Map(
  (Object.keys(VERDICTS) as Verdict[]).map((verdict) => [VERDICTS[verdict].label.toLowerCase(), verdict]),
);

/**
 * What a title says that has left the site: the verdict before the first colon, in whatever case, and the claim's own
 * title after it.
 * @throws Error where it says no verdict
 */
export function headlined(text: string): Pick<ClaimFields, 'title' | 'verdict'> {
  const [, label = '', title = ''] = /^(.*?): (.*)$/s.exec(text) ?? [];
  return { verdict: found(VERDICTS_BY_NAME.get(label.toLowerCase()), `verdict in “${text}”`), title };
}
