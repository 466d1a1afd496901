/** What must hold between somebody who changed sides and what he said. */
import { overlap } from '../../core/days.ts';
import { toDays } from '../../core/edtf.ts';
import { sideWhen, spansOf, type SideSpan } from '../../core/sides-in-time.ts';
import { sideGap, sidesOverlap, sideUnchanged, sideUnclear } from '../../core/rules/index.ts';
import type { Entries, Entry } from '../entries.ts';
import type { Report } from '../message.ts';

/**
 * Reports spans of one side alone, spans that overlap, and each statement of which they do not tell for which side it
 * was made: it lies between them, or can have been made on a day of another one.
 */
export function checkSides(entries: Entries, report: Report): void {
  for (const actor of entries.sound.actors.values()) {
    const { side } = actor.data;
    if (typeof side !== 'string') checkSpans(actor, side, report);
  }
  for (const statement of entries.sound.statements.values()) checkStatement(statement, entries, report);
}

function checkSpans(actor: Entry<'actors'>, spans: readonly SideSpan[], report: Report): void {
  const [first] = spans;
  if (first !== undefined && spans.every(({ side }) => side === first.side))
    report(actor.located.message(sideUnchanged.tell(['side'], first.side)));
  for (const [i, { side, when }] of spans.entries()) {
    const earlier = spans.slice(0, i).find((other) => overlap(toDays(other.when), toDays(when)));
    if (earlier === undefined) continue;
    report(actor.located.message(sidesOverlap.tell(['side', i, 'when'], when, side, earlier.when, earlier.side)));
  }
}

function checkStatement(statement: Entry<'statements'>, { sound }: Entries, report: Report): void {
  const { actor, made } = statement.data;
  const spans = sound.actors.get(actor)?.data.side;
  if (spans === undefined || typeof spans === 'string' || sideWhen(spans, made.on) !== undefined) return;
  const times = spans.map(({ side, when }) => `${side} ${when}`).join(', ');
  const { tell } = spansOf(spans, made.on).length === 0 ? sideGap : sideUnclear;
  report(statement.located.message(tell(['made', 'on'], made.on, actor, times)));
}
