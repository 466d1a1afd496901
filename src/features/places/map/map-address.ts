import { contains } from '../../../core/map/mercator.ts';
import type { SiteRecord } from '../../../record/look-up.ts';
import type { ClaimEntry } from '../../../record/types.ts';
import { href } from '../../../wording/href.ts';
import { daysOnMap } from './days.ts';

/**
 * Where the map shows a claim: at the first of its places that it can show, on the first day of the record on which somebody
 * spoke, or may have spoken, on it. `undefined` where the map shows none of that.
 */
export function mapAddressOf(record: SiteRecord, claim: ClaimEntry): string | undefined {
  const { map } = record;
  const place = claim.places.find((slug) => {
    const { position } = record.place(slug);
    return map !== undefined && position !== undefined && contains(map.view, position);
  });
  if (place === undefined) return undefined;
  const on = daysOnMap(record).find(({ places }) =>
    places.some(({ claims }) => claims.some((row) => row.claim.slug === claim.slug)),
  );
  return on && `${href('/map/')}?day=${on.day}&place=${place}`;
}
