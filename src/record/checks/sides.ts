/** What must hold between somebody who changed sides and what he said. */
import { overlap, toDays } from '../../core/edtf.ts';
import { sideWhen, spansOf, type SideSpan } from '../../core/sides-in-time.ts';
import { problemAt, type Entries, type Entry, type Report } from '../entries.ts';

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
  if (first !== undefined && spans.every(({ side }) => side === first.side)) {
    const message = `side names "${first.side}" alone, expected at least two sides, each with its time: write side: ${first.side}`;
    report(problemAt(actor, ['side'], 'side-unchanged', message));
  }
  for (const [i, { side, when }] of spans.entries()) {
    const earlier = spans.slice(0, i).find((other) => overlap(toDays(other.when), toDays(when)));
    if (earlier === undefined) continue;
    const message = `"${when}" (${side}) and "${earlier.when}" (${earlier.side}) have a day in common, expected one side a day: let the one end before the other begins`;
    report(problemAt(actor, ['side', i, 'when'], 'sides-overlap', message));
  }
}

function checkStatement(statement: Entry<'statements'>, { sound }: Entries, report: Report): void {
  const { actor, made } = statement.data;
  const spans = sound.actors.get(actor)?.data.side;
  if (spans === undefined || typeof spans === 'string' || sideWhen(spans, made.on) !== undefined) return;
  const possible = spansOf(spans, made.on);
  const told = spans.map(({ side, when }) => `${side} ${when}`).join(', ');
  if (possible.length === 0) {
    const message = `made is "${made.on}", when "${actor}" was on no side (${told}), expected a day on which it was on one: correct the day, or the times in actors/${actor}.yaml`;
    report(problemAt(statement, ['made', 'on'], 'side-gap', message));
  } else {
    const message = `made is "${made.on}", which is not surely within one of the times of "${actor}" (${told}), expected days of one side alone: narrow them, or correct the times in actors/${actor}.yaml`;
    report(problemAt(statement, ['made', 'on'], 'side-unclear', message));
  }
}
