/** Which claim a sentence speaks of: one that there is, or a new one by its title. */
import type { Entry } from '../../src/record/entries.ts';
import { fieldSchema } from '../new/fields.ts';
import type { Dialogue } from './context.ts';
import { fieldOf } from './fields.ts';
import { leadingClaims, likelyClaims } from './tells/likely-claims.ts';
import { placesIn } from './tells/named-places.ts';
import { wordsOfDenial } from './tells/voice-tells.ts';
import type { AtHand } from './quote-part.ts';
import type { Voice } from './voice-part.ts';

const MOST_OFFERED = 6;
/** How many that the same article spoke of last are offered besides. */
const MOST_RECENT = 2;
/** How many where a sentence denies, and says in no words what: of these it speaks, and they come first. */
const MOST_DENIED = 5;
/** What can be told by one digit. */
const MOST_LISTED = 9;

/** A number of the list, a slug, an id; or the title of a new claim. */
export async function askWhich(context: Dialogue, hand: AtHand, { statement, actor, made }: Voice): Promise<string> {
  const { desk, entries } = context;
  const titleOf = (slug: string): string => {
    const data = entries.sound.claims.get(slug)?.data;
    return data === undefined ? slug : `${data.id}  ${data.title}`;
  };
  const held = hand.holders.filter((each) => each.statement === statement).map(({ claim }) => claim);
  let sought = hand.words;
  for (;;) {
    const byId = sought === hand.words ? undefined : claimBy(context, sought.trim());
    const spoken = { actor, made, places: placesIn(context, sought) };
    const nearest = byId === undefined ? likelyClaims(context, sought, spoken, MOST_OFFERED) : [byId.slug];
    if (sought !== hand.words && nearest.length === 0) desk.note(`  No claim was found for "${sought}".`);
    const isFirst = sought === hand.words;
    const denied =
      isFirst && wordsOfDenial(sought) !== undefined ? recentOf(context, hand, statement, MOST_DENIED) : [];
    const besides = isFirst
      ? [...leadingClaims(context, sought, spoken), ...recentOf(context, hand, statement, MOST_RECENT)]
      : [];
    const near = listed([...new Set([...denied, ...nearest])], besides, held);
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
      '  Which proposition the sentence speaks for or against. Those of the list share its words, its day, its places or its voice, the nearest first; then those that the sentence before spoke of.',
      `  The title of a new one: ${fieldSchema('claims', title).description ?? ''}`,
      ...about,
    ];
    const typed = await desk.ask({ key: 'claim', about, explain, prompt, fault });
    if (!typed.startsWith('/')) return near[Number(typed) - 1] ?? typed;
    sought = typed.slice(1).trim();
  }
}

/**
 * The nearest, then others that may be meant; last those that the voice has in this sentence already.
 * @param besides as many of the nearest give way to them as cannot be told by one digit
 */
function listed(nearest: readonly string[], besides: readonly string[], held: readonly string[]): string[] {
  const own = new Set(held);
  const others = besides.filter((slug) => !nearest.includes(slug));
  const all = [...nearest.slice(0, MOST_LISTED - others.length), ...others];
  return [...all.filter((slug) => !own.has(slug)), ...all.filter((slug) => own.has(slug))];
}

/**
 * The claims that the article spoke of last, by other voices of this sentence and in the sentence before it: what "He denies
 * that" speaks of is mostly what stood right before it, and shares no word with it.
 */
function recentOf({ entries }: Dialogue, { holders, before }: AtHand, statement: string, most: number): string[] {
  const beside = holders.filter((each) => each.statement !== statement).map(({ claim }) => claim);
  const known = (slugs: readonly string[]): string[] => slugs.filter((slug) => entries.sound.claims.has(slug));
  const recent = [...known(beside).toReversed().slice(0, most), ...known(before).slice(0, most)];
  return [...new Set(recent)];
}

/** The claim of a slug, an id, or a title that the record has already. */
export function claimBy({ entries }: Pick<Dialogue, 'entries'>, typed: string): Entry<'claims'> | undefined {
  const title = typed.toLowerCase();
  return (
    entries.sound.claims.get(typed) ??
    [...entries.sound.claims.values()].find(
      ({ data }) =>
        data.withdrawn === undefined && (data.id.toLowerCase() === title || data.title.toLowerCase() === title),
    )
  );
}
