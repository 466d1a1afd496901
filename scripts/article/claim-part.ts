/** What a sentence says for or against a claim: one that there is, or a new one. */
import type { VFileMessage } from 'vfile-message';
import { isoDay } from '../../src/core/days.ts';
import { toDays } from '../../src/core/edtf.ts';
import { bodyLength, concessionMissing, verdictDiffers } from '../../src/core/rules/index.ts';
import { claimAlone } from '../../src/record/desk/claim-alone.ts';
import type { Entry } from '../../src/record/entries.ts';
import { formatMessage } from '../../src/record/message.ts';
import { withItem } from '../edit/yaml.ts';
import { nextId, pathFor, slugFor } from '../new/names.ts';
import { renderEntry } from '../new/render.ts';
import { askAbout, askTitle, fieldsOf } from './about-part.ts';
import { asChanged, withOwnChanges, type Dialogue } from './context.ts';
import { askConcession, withoutHurt } from './concession-part.ts';
import { pieceLines, quoteLines, type ShownPiece, type Quoted } from './evidence.ts';
import { askFigure } from './figure-part.ts';
import { askOpposed } from './opposed-part.ts';
import { askQuotes, type AtHand } from './quote-part.ts';
import { askPiece, askStance, OF_CLAIM, stanceIn, usualTime, type UsualTime } from './piece-part.ts';
import { hold } from './rest-part.ts';
import type { SaidOf } from './says-part.ts';
import { askLaterDay, askVerdict, askVerdictNow } from './verdict-part.ts';
import type { Voice } from './voice-part.ts';
import { askWhich, claimBy } from './which-claim.ts';
import { askSlug, slugOr } from './who.ts';

/**
 * Asks what a voice says of which claim, and writes it to the changes. The claim then has the words of the sentence that
 * it quotes, and those that none does.
 */
export async function askClaim(context: Dialogue, hand: AtHand, voice: Voice): Promise<void> {
  const typed = await askWhich(context, hand, voice);
  const known = claimBy(context, typed);
  const title = known === undefined ? typed : `${known.data.id} ${known.data.title}`;
  if (known !== undefined && typed !== known.slug && typed !== known.data.id)
    context.desk.note(`  The record has that claim: ${known.data.id}.`);
  context.desk.atHand(`${voiceInHand(context, voice)}, of: ${title}`);
  if (known === undefined) await newClaim(context, hand, voice, typed);
  else await addTo(context, hand, voice, known);
}

/** Whose words are gone through, where the dialogue is taken up. */
export function voiceInHand(context: Dialogue, { actor }: Voice): string {
  return `  In hand: the words of ${asChanged(context).entries.sound.actors.get(actor)?.data.name ?? actor}`;
}

async function addTo(context: Dialogue, hand: AtHand, voice: Voice, claim: Entry<'claims'>): Promise<void> {
  const { desk, changes, folder } = context;
  const path = pathFor('claims', claim.slug, folder);
  const at = claim.data.evidence.findIndex(({ statement }) => statement === voice.statement);
  let text = changes.read(path) ?? '';
  let quotes: Quoted[];
  if (at === -1) {
    const before = text;
    const stance = await askStance(context, stanceIn(context, hand, voice, claim));
    const piece = await askPiece(
      context,
      hand,
      voice,
      { stance, title: claim.data.title },
      usualTime(context, hand, voice, claim),
    );
    quotes = piece.quotes;
    const render = (each: ShownPiece): string =>
      withItem(withoutHurt(before, claim.data.hurts, each), ['evidence'], pieceLines(hand.source, each));
    for (const problem of (await draft(context, claim.slug, { piece, voice, render })).wrong)
      desk.note(formatMessage(problem));
  } else {
    desk.note(
      `  ${claim.data.id} has this voice already, as one that ${claim.data.evidence[at]?.stance ?? ''} it: these words are added.`,
    );
    const { stance = 'asserts' } = claim.data.evidence[at] ?? {};
    quotes = await askQuotes(context, hand, { stance, title: claim.data.title });
    for (const { quote } of quotes) text = withItem(text, ['evidence', at, 'quotes'], quoteLines(quote));
    changes.write(path, text);
  }
  hold(context, hand, { claim: claim.slug, statement: voice.statement, quotes });
  if (!(await askLaterDay(context, claim, isoDay(toDays(hand.issued).last)))) await askVerdictNow(context, claim);
}

/**
 * Puts the claim as it would be among the changes, and asks for what the rules ask for besides.
 * @returns what is wrong with it: nothing that the editor writes later
 */
async function draft(
  context: Dialogue,
  slug: string,
  { piece, voice, render }: { piece: ShownPiece; voice: Voice; render: (piece: ShownPiece) => string },
): Promise<{ piece: ShownPiece; wrong: VFileMessage[] }> {
  const { changes, folder } = context;
  const path = pathFor('claims', slug, folder);
  changes.write(path, render(piece));
  let full = piece;
  let { problems } = claimAlone(withOwnChanges(context), slug);
  if (problems.some(({ ruleId }) => ruleId === concessionMissing.id)) {
    full = { ...piece, ...(await askConcession(context, voice)) };
    changes.write(path, render(full));
    ({ problems } = claimAlone(withOwnChanges(context), slug));
  }
  const wrong = problems.filter(({ ruleId }) => ruleId !== bodyLength.id && ruleId !== verdictDiffers.id);
  return { piece: full, wrong };
}

async function newClaim(context: Dialogue, hand: AtHand, voice: Voice, title: string): Promise<void> {
  const { desk, entries, changes, folder, today } = context;
  let stance = await askStance(context, 'asserts');
  let answered = await askAbout(context, hand, { voice, stance }, title);
  let figure = await askFigure(context, title, hand.words);
  const usual = (): UsualTime => ({ when: answered.when[0] ?? voice.made, whenTold: OF_CLAIM });
  const said = (): SaidOf => ({ stance, title: answered.title[0] ?? title });
  let piece = await askPiece(context, hand, voice, said(), usual());
  const opposes = stance === 'asserts' ? await askOpposed(context, hand, voice) : [];
  const slug = await askSlug(
    context,
    'claim',
    slugOr(() => slugFor('claims', undefined, answered)),
    entries.known.claims,
  );
  const id = nextId(entries.terms.ids ?? '', folder, withOwnChanges(context).entries);
  const path = pathFor('claims', slug, folder);
  for (;;) {
    const write = (verdict: string) => (each: ShownPiece) =>
      renderEntry({
        ...{ kind: 'claims', terms: entries.terms, today, id },
        answers: {
          ...answered,
          hurts: answered.hurts.filter((name) => each.serves?.includes(name) !== true),
          'as-of': [asOfFor(context, hand)],
          verdict: [verdict],
        },
        figure,
        opposes,
        evidence: pieceLines(hand.source, each).map((line, i) => `  ${i === 0 ? '- ' : '  '}${line}`),
      });
    const { piece: full, wrong } = await draft(context, slug, { piece, voice, render: write('claimed-only') });
    for (const problem of wrong) desk.note(formatMessage(problem));
    if (wrong.length > 0 && !(await desk.confirm('as it is', 'Write it all the same?', 'no', AS_IT_IS))) {
      const again = fieldsOf(wrong, changes.read(path) ?? '');
      if (again.has('title')) answered = { ...answered, title: [await askTitle(context, title)] };
      if (again.has('stance')) stance = await askStance(context, stance);
      answered = await askAbout(context, hand, { voice, stance }, said().title, { answered, again });
      if (again.has('title') || again.has('figure')) figure = await askFigure(context, said().title, hand.words);
      piece = await askPiece(context, hand, voice, said(), usual(), { piece, again });
      continue;
    }
    changes.write(path, write(await askVerdict(context, slug))(full));
    hold(context, hand, { claim: slug, statement: voice.statement, quotes: full.quotes });
    return;
  }
}

const AS_IT_IS = [
  '  y writes the claim with what is wrong in it, which the check lists; n asks again for what is wrong, and for nothing else.',
];

/** The day as of which the record judges, or that of the article, whichever is later. */
function asOfFor({ entries }: Dialogue, { issued }: AtHand): string {
  const days = [...entries.sound.claims.values()].map(({ data }) => toDays(data.asOf).last);
  return isoDay(Math.max(toDays(issued).last, ...days));
}
