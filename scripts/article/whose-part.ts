/** Who says the words of a sentence, by which utterance: asked once an article, and of what the record has first. */
import type { Entry } from '../../src/record/entries.ts';
import type { Dialogue } from './context.ts';
import { asHeard, likelyVoice, type Heard } from './tells/likely-voice.ts';
import { askSameUtterance, madeBy, newUtterance, type OfSource, type Voice } from './voice-part.ts';
import { askWho } from './who.ts';

type Statement = Entry<'statements'>;

/** A sentence whose voice is asked for. */
export interface Voiceable extends OfSource, Heard {
  /** The utterances of the article in the order in which they are numbered; a new one is put behind them. */
  listed: string[];
}

/**
 * Asks whose words these are.
 * @param spoken the utterances that the article had so far, the last one last
 * @param other the voice beside which another is asked for
 */
export async function askVoice(
  context: Dialogue,
  article: Voiceable,
  spoken: readonly string[],
  other?: Voice,
): Promise<Voice> {
  const { desk, entries } = context;
  const carried = carriedBy(context, article.source);
  const listed = inOrder(carried, article, spoken);
  const nameOf = (slug: string): string => entries.sound.actors.get(slug)?.data.name ?? slug;
  const menu = listed.map(
    ({ actor, statement }, i) =>
      `  ${String(i + 1)}  ${nameOf(actor)}, ${statement === undefined ? 'in its own voice' : `${statement.data.channel}: ${statement.data.says}`}`,
  );
  const likely = likelyVoice(context, article, { carried, spoken, other: other?.actor });
  const usual = usualAnswer(listed, likely, nameOf);
  const fault = (answer: string): string | undefined =>
    answer === '' || (/^\d+$/.test(answer) && listed[Number(answer) - 1] === undefined)
      ? `whose is "${answer}", expected 1 to ${String(listed.length)}, or a name.`
      : undefined;
  const prompt = `whose (a number, or a name for another, then Enter${usual === '' ? '' : `; Enter alone: ${usual}`})`;
  const explain = [
    '  Who says it: somebody of the list by a number, or anybody by name or slug. Who is not in the record is put there.',
    '  What the article says in its own voice is its outlet’s. Of what it relays, it is the words of whoever it relays.',
    ...menu,
  ];
  const means = (answer: string): string => {
    const chosen = listed[Number(answer) - 1];
    return chosen === undefined ? answer : (chosen.statement?.slug ?? chosen.actor);
  };
  const typed = await desk.ask({ key: 'whose', about: menu, explain, prompt, otherwise: usual, fault, means });
  const chosen = listed.find(({ statement }) => statement?.slug === typed)?.statement;
  if (chosen !== undefined) return voiceOf(chosen);
  const actor = await askWho(context, typed, { words: asHeard(article), source: article.source });
  return (await askSameUtterance(context, actor, article)) ?? newUtterance(context, actor, article);
}

/** A number of the list, or a name that has none in it. */
function usualAnswer(
  listed: readonly Listed[],
  likely: ReturnType<typeof likelyVoice>,
  nameOf: (actor: string) => string,
): string {
  if (likely === undefined) return '';
  if ('name' in likely) return likely.name;
  const at = listed.findIndex(({ actor, statement }) => (statement?.slug ?? actor) === likely.slug);
  return at === -1 ? nameOf(likely.slug) : String(at + 1);
}

/** Somebody of the list; the outlet is there before the article has a word of its own. */
interface Listed {
  actor: string;
  statement: Statement | undefined;
}

/** The outlet first, then each utterance where it was before, and a new one behind them: no number is ever another's. */
function inOrder(carried: readonly Statement[], { outlet, listed }: Voiceable, spoken: readonly string[]): Listed[] {
  const own = carried.find(({ data }) => data.actor === outlet && data.channel === 'report');
  const slugs = carried.flatMap(({ slug }) => (slug === own?.slug ? [] : [slug]));
  const known = listed.filter((slug) => slugs.includes(slug));
  const rank = (slug: string): number => (spoken.includes(slug) ? spoken.indexOf(slug) : spoken.length);
  const more = slugs.filter((slug) => !known.includes(slug)).toSorted((a, b) => rank(a) - rank(b));
  listed.splice(0, listed.length, ...known, ...more);
  const others = listed.flatMap((slug) => carried.find((statement) => statement.slug === slug) ?? []);
  return [
    { actor: outlet, statement: own },
    ...others.map((statement) => ({ actor: statement.data.actor, statement })),
  ];
}

/** What the article carries, in the order of the slugs. */
function carriedBy({ entries }: Dialogue, source: string): Statement[] {
  return [...entries.sound.statements.values()].filter(
    ({ data }) => data.withdrawn === undefined && data.carriedBy.some((carrier) => carrier.source === source),
  );
}

function voiceOf({ slug, data }: Statement): Voice {
  return { statement: slug, actor: data.actor, made: madeBy(data.made.on), channel: data.channel };
}
