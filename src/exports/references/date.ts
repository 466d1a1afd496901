import type { CslDate, DateParts } from './item.ts';

/** An EDTF date or interval as a date of CSL-JSON. Of an interval with an open end, the end that is known. */
export function cslDate(edtf: string): CslDate {
  const ends = edtf.split('/').filter((end) => /^\d{4}/.test(end));
  const parts = ends.map(
    (end) =>
      end
        .replace(/[?~%]$/, '')
        .split('-')
        .map(Number) as DateParts,
  );
  const sure = ends.length === edtf.split('/').length && !/[?~%]/.test(edtf);
  return { 'date-parts': parts, ...(!sure && { circa: true }) };
}

/** The first day of a date of CSL-JSON, as far as it is told: "2026-11-22", "2026-11". */
export function firstDay({ 'date-parts': [first] }: CslDate): string {
  return first === undefined ? '' : isoDate(first);
}

function isoDate(parts: DateParts): string {
  return parts.map((part, place) => String(part).padStart(place === 0 ? 4 : 2, '0')).join('-');
}
