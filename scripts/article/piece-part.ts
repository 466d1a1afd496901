/** What a voice says of a claim: its stance, how it knows, of which time, in which words. */
import { overlap } from '../../src/core/days.ts';
import { toDays } from '../../src/core/edtf.ts';
import { stance as stanceSchema, basis as basisSchema, type Basis, type Stance } from '../../src/core/schema/claim.ts';
import { sideWhen } from '../../src/core/sides-in-time.ts';
import type { Entry } from '../../src/record/entries.ts';
import { fieldSchema, type Field } from '../new/fields.ts';
import { asChanged, type Dialogue } from './context.ts';
import type { ShownPiece } from './evidence.ts';
import { askField, evidenceField, speaksEnglish } from './fields.ts';
import { askQuotes, type AtHand } from './quote-part.ts';
import { unquoted } from './rest-part.ts';
import type { SaidOf } from './says-part.ts';
import { unquotedText } from './tells/speaker.ts';
import { timeIn } from './tells/title-tells.ts';
import type { Voice } from './voice-part.ts';
import { deniesSomething, doesOwnWork, isDenial, isWitness } from './tells/voice-tells.ts';

/** The time that is offered for a piece of evidence. */
export interface UsualTime {
  when: string;
  /** Why that time. */
  whenTold: string;
}

/** What is asked again of a piece of evidence, where the rules refuse something of it. */
interface Earlier {
  piece: ShownPiece;
  again: ReadonlySet<string>;
}

export async function askPiece(
  context: Dialogue,
  hand: AtHand,
  { statement, actor }: Voice,
  { stance, title }: SaidOf,
  { when, whenTold }: UsualTime,
  earlier?: Earlier,
): Promise<ShownPiece> {
  const ask = async <T>(flag: string, was: T | undefined, now: () => Promise<T>): Promise<T> =>
    earlier === undefined || earlier.again.has(flag) || was === undefined ? now() : was;
  const basis = await ask('basis', earlier?.piece.basis, () =>
    chooseWord(
      context,
      evidenceField('basis', 'basis'),
      basisSchema.options,
      BASIS_KEYS,
      basisIn(context, hand, { actor, stance }),
    ),
  );
  const speaksOf = await ask('speaks-of', earlier?.piece.speaksOf, () =>
    askField(context, {
      kind: 'claims',
      field: evidenceField('speaks-of', 'speaksOf'),
      otherwise: when,
      meaning: whenTold,
    }),
  );
  const quotes = await ask('quote', earlier?.piece.quotes, () => askQuotes(context, hand, { stance, title }));
  return { statement, stance, basis, speaksOf, quotes, passages: unquoted(hand, quotes) };
}

/** Words by which an article passes on what it does not vouch for. */
const HEARSAY =
  /\b(?:reportedly|purported(?:ly)?|apparently|allegedly|according to (?:reports|rumou?rs|unconfirmed|social media)|unverified|unconfirmed|rumou?red)\b/iu;

/**
 * The weaker one in doubt, and the weakest where the words say that they are passed on; the strongest only where they say
 * that the voice saw it, or tell of the outlet's own work.
 */
function basisIn(
  context: Dialogue,
  { words, outlet }: AtHand,
  { actor, stance }: { actor: string; stance: Stance },
): Basis {
  if (!speaksEnglish(context)) return 'own-word';
  if (HEARSAY.test(unquotedText(words))) return 'second-hand';
  if (stance === 'withholds') return 'own-word';
  const chosen = asChanged(context).entries.sound.actors.get(actor);
  if (chosen === undefined) return 'own-word';
  const isOwn = actor === outlet ? doesOwnWork(context, outlet, words) : isWitness(context, words, chosen);
  return isOwn ? 'first-hand' : 'own-word';
}

export function askStance(context: Dialogue, usual: Stance): Promise<Stance> {
  return chooseWord(context, evidenceField('stance', 'stance'), stanceSchema.options, STANCE_KEYS, usual);
}

/**
 * A denial, where another asserts the claim, and the sentence has the voice deny something; or where the sentence before it
 * does, of a claim that stands before it, and the voice is of another side than all who assert that.
 */
export function stanceIn(
  context: Dialogue,
  { words, outlet, earlier: [last], before }: AtHand,
  { statement, actor, made }: Voice,
  claim: Entry<'claims'>,
): Stance {
  const { statements } = context.entries.sound;
  const { actors } = asChanged(context).entries.sound;
  const asserting = claim.data.evidence.flatMap((piece) => {
    const own = statements.get(piece.statement)?.data.actor;
    return piece.stance === 'asserts' && piece.statement !== statement && own !== actor && own !== undefined
      ? [own]
      : [];
  });
  const chosen = actors.get(actor);
  if (chosen === undefined || asserting.length === 0 || !speaksEnglish(context)) return 'asserts';
  if (isDenial(context, words, chosen, outlet)) return 'denies';
  const sideOf = (slug: string) => sideWhen(actors.get(slug)?.data.side ?? [], made);
  const isOfOthers = actor !== outlet && asserting.every((slug) => sideOf(slug) !== sideOf(actor));
  const wasDenied = last !== undefined && deniesSomething(last.words) && before.includes(claim.slug);
  return wasDenied && isOfOthers ? 'denies' : 'asserts';
}

/** Words by which a sentence speaks of the day on which it was said. */
const OF_NOW =
  /\b(?:now|still|currently|at present|at the moment|any ?more|no longer|(?<!\b(?:who|which|that)\s)(?:is|are))\b/iu;

/** What a sentence says aside of what somebody is: "who speaks for the mill abroad", "X, a spokesman of the mill, said". */
const OF_OFFICE =
  /\b(?:who|which)\s+(?:also\s+)?(?:is|are|speaks?|leads?|heads?|commands?|runs?|holds?|represents?|serves?|works?|owns?)\b|,\s(?:an?|the|its|their|his|her)\s(?:[\p{L}\p{M}’'-]+\s){0,3}?(?:spokes(?:man|woman|person)|head|leader|commander|chief|minister|governor|ambassador|envoy|founder|owner)\b/iu;

/** Whether a sentence speaks of the day on which it was said: with what somebody is, where the claim says that as well. */
function isOfNow(words: string, { kind }: Pick<Entry<'claims'>['data'], 'kind'>): boolean {
  return OF_NOW.test(words) || (kind === 'background' && OF_OFFICE.test(unquotedText(words)));
}

/**
 * Of which time a sentence speaks that is for a claim of the record: that which it names, where the claim is of it too; of
 * "now", the day on which it was said, also where the claim is of an earlier one.
 */
export function usualTime(
  context: Dialogue,
  { words, issued }: AtHand,
  { made }: Voice,
  claim: Entry<'claims'>,
): UsualTime {
  const { when } = claim.data;
  const named = speaksEnglish(context) ? timeIn(words, { issued, made }) : '';
  if (named !== '' && named !== when && overlap(toDays(named), toDays(when)))
    return { when: named, whenTold: 'which the sentence names' };
  if (named !== '' && toDays(named).first > toDays(when).last)
    return { when: named, whenTold: `which the sentence names; the claim is of ${when}` };
  if (speaksEnglish(context) && isOfNow(words, claim.data) && toDays(made).first > toDays(when).last)
    return { when: made, whenTold: `as it speaks of that day; the claim is of ${when}` };
  return { when, whenTold: OF_CLAIM };
}

/** Why the time of a claim is offered. */
export const OF_CLAIM = 'the time of the claim';

const STANCE_KEYS = { asserts: 'a', denies: 'd', withdraws: 't', withholds: 'w' } as const;
const BASIS_KEYS = { 'first-hand': 'f', 'own-word': 'o', 'second-hand': 's' } as const;

async function chooseWord<T extends string>(
  { desk }: Dialogue,
  field: Field,
  values: readonly T[],
  keys: Readonly<Record<T, string>>,
  otherwise: T,
): Promise<T> {
  const choices = values.map((value) => ({ key: keys[value], value }));
  const explain = fieldSchema('claims', field).description ?? '';
  return desk.choose({ key: field.flag, prompt: `${field.flag} (Enter: ${otherwise})`, otherwise, choices, explain });
}
