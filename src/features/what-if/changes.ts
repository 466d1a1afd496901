/** What a reader changes of the evidence on a claim, and how an address carries it. */
import type { Basis, Stance } from '../../core/schema/claim.ts';
import type { Side } from '../../core/sides.ts';
import { supposedWord } from '../../core/verdict/trials.ts';
import type { Word } from '../../core/verdict/word.ts';
import { wordOf, type Inputs, type SupposedEvidence } from './inputs.ts';

/** In place of a stance: left out. */
export const OUT = 'out';

export const STANCES_TO_TAKE: readonly Stance[] = ['asserts', 'denies', 'withdraws', 'withholds'];
export const BASES_TO_HAVE: readonly Basis[] = ['first-hand', 'own-word', 'second-hand'];

/** Who speaks. `named`, `unnamed`: the same voice. Anything else: a voice that could not be traced is one of this side, by name. */
export type SpokenAs = Side;

/** What is changed of one piece of evidence; what is not given stays as it is. */
export interface Turn {
  out?: true;
  stance?: Stance;
  basis?: Basis;
  speaker?: SpokenAs;
}

/** A named voice that nobody has heard: its word is out in time, and later than all others. */
export interface Added {
  stance: Stance;
  basis: Basis;
  side: Side;
}

/** What a reader changes. */
export interface SupposedChanges {
  /** By the slug of the statement. */
  turns: ReadonlyMap<string, Turn>;
  added: readonly Added[];
}

export const NO_CHANGES: SupposedChanges = { turns: new Map(), added: [] };

/** How many things are not as the record has them. */
export function countOf({ turns, added }: SupposedChanges): number {
  return turns.size + added.length;
}

/** An added voice's slug, of its statement too; no slug of the record has a full stop. */
export function slugOfAdded(at: number): string {
  return `added.${String(at + 1)}`;
}

/** The words on the claim with the changes in them. */
export function wordsWith({ pieces }: Pick<Inputs, 'pieces'>, { turns, added }: SupposedChanges): Word[] {
  return [
    ...pieces.flatMap((piece) => {
      const turn = turns.get(piece.statement) ?? {};
      return turn.out === true ? [] : [wordOf(turned(piece, turn))];
    }),
    ...added.map((voice, at) => {
      const slug = slugOfAdded(at);
      return { ...supposedWord({ ...voice, actor: slug }), statement: slug };
    }),
  ];
}

function turned(
  piece: SupposedEvidence,
  { stance = piece.stance, basis = piece.basis, speaker }: Turn,
): SupposedEvidence {
  const who =
    speaker === undefined ? {} : isNaming(speaker) ? { named: speaker === 'named' } : { named: true, side: speaker };
  return { ...piece, stance, basis, ...who };
}

function isNaming(speaker: SpokenAs): boolean {
  return speaker === 'named' || speaker === 'unnamed';
}

/** The turn without what the piece says anyway; `undefined` where nothing is left of it. */
function plainTurn(piece: SupposedEvidence, { stance, basis, speaker }: Turn): Turn | undefined {
  const plain: Turn = {
    ...(stance !== undefined && stance !== piece.stance && { stance }),
    ...(basis !== undefined && basis !== piece.basis && { basis }),
    ...(speaker !== undefined && speaker !== speakerOf(piece) && { speaker }),
  };
  return Object.keys(plain).length === 0 ? undefined : plain;
}

/** Who speaks in the record. */
export function speakerOf({ side, named }: Pick<SupposedEvidence, 'side' | 'named'>): SpokenAs {
  return side === 'unattributed' ? side : named ? 'named' : 'unnamed';
}

/** Who else could speak: a voice that can be traced by name or without; one that cannot, for nobody or for a side. */
export function speakersFor({ side }: Pick<SupposedEvidence, 'side'>, { sides }: Inputs['stakes']): SpokenAs[] {
  return side === 'unattributed' ? [side, ...sidesToSpeakFor(sides)] : ['named', 'unnamed'];
}

/** Whom a new voice can speak for: nobody, or a side. */
export function sidesToSpeakFor({ sides }: Inputs['stakes']['sides']): Side[] {
  return ['third-party', ...sides.map(({ id }) => id)];
}

/** How the fragment begins that says that what is shown is not the record's. */
const MARK = 'not-the-record';

/**
 * The changes in an address's fragment, without its `#`: `not-the-record&a-statement=denies.first-hand&added.1=…`.
 * @returns an empty text where nothing is changed
 */
export function toFragment(changes: SupposedChanges): string {
  if (countOf(changes) === 0) return '';
  const turns = [...changes.turns].map(([statement, { out, stance, basis, speaker }]) => [
    statement,
    ...(out === true ? [OUT] : [stance, basis, speaker].filter((part) => part !== undefined)),
  ]);
  const added = changes.added.map(({ stance, basis, side }, at) => [slugOfAdded(at), stance, basis, side]);
  return [MARK, ...[...turns, ...added].map(([slug = '', ...parts]) => `${slug}=${parts.join('.')}`)].join('&');
}

/** Whether a fragment has changes to show. */
export function isMarked(fragment: string): boolean {
  return fragment === MARK || fragment.startsWith(`${MARK}&`);
}

/** The changes that a fragment has, and whether some of it does not fit the claim (any more): that is left out. */
export function fromFragment(
  fragment: string,
  { stakes, pieces }: Inputs,
): { changes: SupposedChanges; fits: boolean } {
  const turns = new Map<string, Turn>();
  const added: Added[] = [];
  let fits = true;
  const parts = isMarked(fragment) ? fragment.split('&').slice(1) : [];
  for (const part of parts) {
    const [slug = '', value = ''] = part.split('=');
    const words = value.split('.');
    const piece = pieces.find(({ statement }) => statement === slug);
    const turn = piece && turnFrom(piece, words, stakes);
    const voice = piece === undefined && slug.startsWith('added.') ? addedFrom(words, stakes) : undefined;
    if (turn !== undefined) turns.set(slug, turn);
    else if (voice !== undefined) added.push(voice);
    else fits = false;
  }
  return { changes: { turns, added }, fits };
}

/** A turn from its words, in any order: `out`, or what is other than in the record. `undefined` where nothing is, or a word fits nothing. */
export function turnFrom(
  piece: SupposedEvidence,
  words: readonly string[],
  stakes: Inputs['stakes'],
): Turn | undefined {
  if (words[0] === OUT) return { out: true };
  const speakers = speakersFor(piece, stakes);
  const turn: Turn = {};
  for (const word of words) {
    const stance = STANCES_TO_TAKE.find((each) => each === word);
    const basis = BASES_TO_HAVE.find((each) => each === word);
    const speaker = speakers.find((each) => each === word);
    if (stance !== undefined) turn.stance = stance;
    else if (basis !== undefined) turn.basis = basis;
    else if (speaker !== undefined) turn.speaker = speaker;
    else return undefined;
  }
  return plainTurn(piece, turn);
}

/** A new voice from its words: what it does, how it knows, for whom it speaks. `undefined` where one fits nothing. */
export function addedFrom([first, second, third]: readonly string[], { sides }: Inputs['stakes']): Added | undefined {
  const stance = STANCES_TO_TAKE.find((each) => each === first);
  const basis = BASES_TO_HAVE.find((each) => each === second);
  const side = sidesToSpeakFor(sides).find((each) => each === third);
  return stance === undefined || basis === undefined || side === undefined ? undefined : { stance, basis, side };
}
