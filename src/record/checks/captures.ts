/** What must hold between an article and the public copies of it. */
import { toDays } from '../../core/edtf.ts';
import { captureTooEarly } from '../../core/rules/index.ts';
import type { Entries } from '../entries.ts';
import type { Report } from '../message.ts';

/** Reports a copy that was taken before its article can have been published: it is of something else, or a day is wrong. */
export function checkCaptures({ sound }: Entries, report: Report): void {
  for (const { data, located } of sound.sources.values()) {
    for (const [i, { day }] of (data.captures ?? []).entries()) {
      if (toDays(day).first >= toDays(data.issued).first) continue;
      report(located.message(captureTooEarly.tell(['captures', i, 'day'], day, data.issued)));
    }
  }
}
