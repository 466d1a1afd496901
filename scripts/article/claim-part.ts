/** What a sentence says for or against a claim: one that there is, or a new one. */
import type { VFileMessage } from 'vfile-message';
import { isoDay } from '../../src/core/days.ts';
import { toDays } from '../../src/core/edtf.ts';
import { bodyLength, concessionMissing, verdictDiffers } from '../../src/core/rules/index.ts';
import { stance as stanceSchema, basis as basisSchema } from '../../src/core/schema/claim.ts';
import { claimAlone } from '../../src/record/desk/claim-alone.ts';
import type { Entry } from '../../src/record/entries.ts';
import { formatMessage } from '../../src/record/message.ts';
import { withItem } from '../edit/yaml.ts';
import { fieldSchema, type Field } from '../new/fields.ts';
import { nextId, pathFor, slugFor } from '../new/names.ts';
import { renderEntry } from '../new/render.ts';
import { askAbout, askTitle, fieldsOf, placesIn } from './about-part.ts';
import { withOwnChanges, type Dialogue } from './context.ts';
import { askConcession, withoutHurt } from './concession-part.ts';
import { pieceLines, quoteLines, type ShownPiece, type Quoted } from './evidence.ts';
import { askFigure } from './figure-part.ts';
import { askField, evidenceField, fieldOf } from './fields.ts';
import { likelyClaims } from './likely-claims.ts';
import { askQuotes, type AtHand } from './quote-part.ts';
import { hold, unquoted } from './rest-part.ts';
import { askLaterDay, askVerdict, askVerdictNow } from './verdict-part.ts';
import type { Voice } from './voice-part.ts';
import { askSlug, slugOr } from './who.ts';

const MOST_OFFERED = 6;
/** How many that the same article has just brought are offered besides. */
const MOST_NEWEST = 2;

/**
 * Asks what a voice says of which claim, and writes it to the changes. The claim then has the words of the sentence that
 * it quotes, and those that none does.
 */
export async function askClaim(context: Dialogue, hand: AtHand, voice: Voice): Promise<void> {
  const typed = await askWhich(context, hand, voice);
  const known = claimBy(context, typed);
  const title = known === undefined ? typed : `${known.data.id} ${known.data.title}`;
  context.desk.atHand(`${voiceInHand(context, voice)}, of: ${title}`);
  if (known === undefined) await newClaim(context, hand, voice, typed);
  else await addTo(context, hand, voice, known);
}

/** Whose words are gone through, where the dialogue is taken up. */
export function voiceInHand({ entries }: Dialogue, { actor }: Voice): string {
  return `  In hand: the words of ${entries.sound.actors.get(actor)?.data.name ?? actor}`;
}

/** A number of the list, a slug, an id; or the title of a new claim. */
async function askWhich(context: Dialogue, { words, source }: AtHand, { actor, made }: Voice): Promise<string> {
  const { desk, entries } = context;
  const titleOf = (slug: string): string => {
    const data = entries.sound.claims.get(slug)?.data;
    return data === undefined ? slug : `${data.id}  ${data.title}`;
  };
  let sought = words;
  for (;;) {
    const spoken = { actor, made, places: placesIn(context, sought) };
    const nearest = likelyClaims(context, sought, spoken, MOST_OFFERED);
    // What "He denies that" speaks of is mostly what stood right before it, and shares no word with it.
    const near = [...new Set([...nearest, ...(sought === words ? newestOf(context, source) : [])])];
    const about = near.map((slug, i) => `  ${String(i + 1)}  ${titleOf(slug)}`);
    const title = fieldOf('claims', 'title');
    const fault = (answer: string): string | undefined => {
      if (answer === '' || (/^\d$/.test(answer) && near[Number(answer) - 1] === undefined))
        return `claim is "${answer}", expected ${near.length === 0 ? '' : `1 to ${String(near.length)}, `}an id, or the title of a new claim: ${fieldSchema('claims', title).description ?? ''}`;
      const isOther = /^(?:\d|\/.*)$/.test(answer) || claimBy({ entries }, answer) !== undefined;
      const checked = isOther ? undefined : fieldSchema('claims', title).safeParse(answer);
      return checked?.success === false
        ? `title: ${checked.error.issues.map(({ message }) => message).join('; ')}.`
        : undefined;
    };
    const prompt = `claim (${near.length === 0 ? '' : 'a number, '}an id, /words to look for another, or the title of a new one, then Enter)`;
    const explain = [
      '  Which proposition the sentence speaks for or against. Those of the list share its words, its day, its places or its voice, the nearest first.',
      `  The title of a new one: ${fieldSchema('claims', title).description ?? ''}`,
      ...about,
    ];
    const typed = await desk.ask({ key: 'claim', about, explain, prompt, fault });
    if (!typed.startsWith('/')) return near[Number(typed) - 1] ?? typed;
    sought = typed.slice(1);
  }
}

/** The claims that an article speaks of which were made last, the last first. */
function newestOf({ entries }: Dialogue, source: string): string[] {
  return [...entries.sound.claims.values()]
    .filter(({ data: { evidence, withdrawn } }) => {
      const places = evidence.flatMap(({ quotes, passages = [] }) => [...quotes, ...passages]);
      return withdrawn === undefined && places.some((place) => place.source === source);
    })
    .toSorted((a, b) => b.data.id.localeCompare(a.data.id, 'en', { numeric: true }))
    .slice(0, MOST_NEWEST)
    .map(({ slug }) => slug);
}

function claimBy({ entries }: Pick<Dialogue, 'entries'>, typed: string): Entry<'claims'> | undefined {
  return entries.sound.claims.get(typed) ?? [...entries.sound.claims.values()].find(({ data }) => data.id === typed);
}

async function askPiece(
  context: Dialogue,
  hand: AtHand,
  voice: Voice,
  when: string,
  earlier?: { piece: ShownPiece; again: ReadonlySet<string> },
): Promise<ShownPiece> {
  const ask = async <T>(flag: string, was: T | undefined, now: () => Promise<T>): Promise<T> =>
    earlier === undefined || earlier.again.has(flag) || was === undefined ? now() : was;
  const stance = await ask('stance', earlier?.piece.stance, () =>
    chooseWord(context, evidenceField('stance', 'stance'), stanceSchema.options, STANCE_KEYS, 'asserts'),
  );
  const basis = await ask('basis', earlier?.piece.basis, () =>
    chooseWord(context, evidenceField('basis', 'basis'), basisSchema.options, BASIS_KEYS, 'own-word'),
  );
  const speaksOf = await ask('speaks-of', earlier?.piece.speaksOf, () =>
    askField(context, {
      kind: 'claims',
      field: evidenceField('speaks-of', 'speaksOf'),
      otherwise: when,
      meaning: 'the time of the claim',
    }),
  );
  const quotes = await ask('quote', earlier?.piece.quotes, () => askQuotes(context, hand));
  return { statement: voice.statement, stance, basis, speaksOf, quotes, passages: unquoted(hand, quotes) };
}

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

async function addTo(context: Dialogue, hand: AtHand, voice: Voice, claim: Entry<'claims'>): Promise<void> {
  const { desk, changes, folder } = context;
  const path = pathFor('claims', claim.slug, folder);
  const at = claim.data.evidence.findIndex(({ statement }) => statement === voice.statement);
  let text = changes.read(path) ?? '';
  let quotes: Quoted[];
  if (at === -1) {
    const before = text;
    const piece = await askPiece(context, hand, voice, claim.data.when);
    quotes = piece.quotes;
    const render = (each: ShownPiece): string =>
      withItem(withoutHurt(before, claim.data.hurts, each), ['evidence'], pieceLines(hand.source, each));
    for (const problem of (await draft(context, claim.slug, { piece, voice, render })).wrong)
      desk.note(formatMessage(problem));
  } else {
    desk.note(
      `  ${claim.data.id} has this voice already, as one that ${claim.data.evidence[at]?.stance ?? ''} it: these words are added.`,
    );
    quotes = await askQuotes(context, hand);
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
  let answered = await askAbout(context, hand, voice, title);
  let figure = await askFigure(context, title);
  let piece = await askPiece(context, hand, voice, answered.when[0] ?? voice.made);
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
        evidence: pieceLines(hand.source, each).map((line, i) => `  ${i === 0 ? '- ' : '  '}${line}`),
      });
    const { piece: full, wrong } = await draft(context, slug, { piece, voice, render: write('claimed-only') });
    for (const problem of wrong) desk.note(formatMessage(problem));
    if (wrong.length > 0 && !(await desk.confirm('as it is', 'Write it all the same?', 'no', AS_IT_IS))) {
      const again = fieldsOf(wrong, changes.read(path) ?? '');
      if (again.has('title')) answered = { ...answered, title: [await askTitle(context, title)] };
      answered = await askAbout(context, hand, voice, answered.title[0] ?? title, { answered, again });
      if (again.has('title') || again.has('figure')) figure = await askFigure(context, answered.title[0] ?? title);
      piece = await askPiece(context, hand, voice, answered.when[0] ?? voice.made, { piece, again });
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
