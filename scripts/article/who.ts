/** Somebody who speaks, by a name or a slug that is typed. */
import { slug as slugSchema } from '../../src/core/schema/common.ts';
import { advise } from '../../src/record/reading/nearest.ts';
import { termsOf } from '../../src/record/terms.ts';
import { fieldSchema } from '../new/fields.ts';
import { pathFor, slugFor } from '../new/names.ts';
import { renderEntry } from '../new/render.ts';
import type { Dialogue } from './context.ts';
import { askField, chooseField, fieldOf } from './fields.ts';
import { exactlyNamed, nearlyNamed } from './tells/named.ts';
import { escaped } from './tells/speaker.ts';
import { kindNamed } from './tells/told-speaker.ts';

const IS_IT = ['  y takes this voice of the record, whose name is only like what you typed; n begins another.'];

/** In which sentence of which article somebody speaks. */
export interface SpeaksIn {
  /** The words of the sentence. */
  words: string;
  source: string;
}

/**
 * Who was typed: the slug of an actor that there is or will be. An unnamed voice is that of its article: one of another is
 * asked for.
 * @param where left out for an outlet
 */
export async function askWho(context: Dialogue, typed: string, where?: SpeaksIn): Promise<string> {
  const { entries, desk } = context;
  const actors = [...entries.sound.actors.values()].filter(({ data }) => data.withdrawn === undefined);
  const exact = exactlyNamed(typed, actors);
  const isElsewhere =
    exact?.data.kind === 'unnamed' && typed !== exact.slug && where !== undefined && !isIn(context, exact.slug, where);
  if (exact !== undefined && !isElsewhere) return exact.slug;
  if (exact !== undefined) {
    if (
      await desk.confirm(
        'unnamed voice meant',
        `Is it ${exact.data.name} of another article (${exact.slug})?`,
        '',
        IS_IT,
      )
    )
      return exact.slug;
    const name = await askField(context, {
      kind: 'actors',
      field: fieldOf('actors', 'name'),
      otherwise: `${typed}, in another article`,
    });
    return newActor(context, name, where);
  }
  const near = nearlyNamed(typed, actors);
  if (near !== undefined && (await desk.confirm('actor meant', `Is it ${near.data.name} (${near.slug})?`, '', IS_IT)))
    return near.slug;
  desk.note(`${typed} is not in the record yet.`);
  return newActor(context, typed, where);
}

/** Whether an article carries a voice. */
function isIn({ entries }: Dialogue, actor: string, { source }: SpeaksIn): boolean {
  return [...entries.sound.statements.values()].some(
    ({ data }) => data.actor === actor && data.carriedBy.some((carrier) => carrier.source === source),
  );
}

async function newActor(context: Dialogue, name: string, where?: SpeaksIn): Promise<string> {
  const { entries, changes, folder, today } = context;
  const kind =
    where === undefined
      ? 'outlet'
      : await chooseField(context, { kind: 'actors', field: fieldOf('actors', 'kind'), otherwise: kindNamed(name) });
  const told = where === undefined ? 'outlet' : sideTold(context, name, where.words);
  const usual = told ?? (kind === 'unnamed' ? 'unattributed' : undefined);
  const side = await chooseField(context, {
    kind: 'actors',
    field: fieldOf('actors', 'side'),
    ...(usual !== undefined && { otherwise: usual }),
  });
  const isOfNobody = kind === 'unnamed' && side === 'unattributed';
  const member = (kind === 'person' || kind === 'unnamed') && !isOfNobody ? await askMember(context) : '';
  const answers = { name: [name], kind: [kind], side: [side], ...(member !== '' && { 'member-of': [member] }) };
  const sides = termsOf(entries.terms, 'side') ?? [];
  const slug = await askSlug(
    context,
    'actor',
    slugOr(() => slugFor('actors', undefined, answers, new Set(), sides)),
    new Set([...entries.known.actors, ...sides]),
  );
  changes.write(
    pathFor('actors', slug, folder),
    renderEntry({ kind: 'actors', answers, terms: entries.terms, today, id: '', owner: [] }),
  );
  return slug;
}

/** Behind one of these, or before it, stands the side of which somebody is. */
const OF_A_SIDE =
  '(?:spokes(?:man|woman|person|men|people)|commanders?|fighters?|leaders?|officials?|ministers?|soldiers?|officers?|members?|representatives?|negotiators?|delegates?|ambassadors?|generals?)';

/** The only side of which a sentence says that somebody is: "a spokesman for the port", "two port officials". */
function sideTold({ entries }: Dialogue, name: string, words: string): string | undefined {
  const at = words.indexOf(name);
  // Behind a name and before it, as far as its clause: "the port’s spokesman, X", "X, a commander of the port".
  const [behind = ''] = /^(?:,[^,;"]{1,80},)?/u.exec(at === -1 ? '' : words.slice(at + name.length)) ?? [];
  const [before = ''] = /[^,;."]*,?\s*$/u.exec(at === -1 ? '' : words.slice(0, at)) ?? [];
  const told = `${before} ${name} ${behind}`;
  const sides = (entries.manifest?.data.sides ?? []).filter((side) => {
    const names = [side.name, side.inSentence.replace(/^the /, '')].map(escaped).join('|');
    const pattern = String.raw`\b(?:${names})(?:[’']s?)?(?: [\p{L}-]+){0,2} ${OF_A_SIDE}\b|\b${OF_A_SIDE} (?:for|of|from|with) (?:the )?(?:${names})\b`;
    return new RegExp(pattern, 'iu').test(told);
  });
  return sides.length === 1 ? sides[0]?.id : undefined;
}

/** The organisation that somebody speaks for; empty for none. */
async function askMember({ desk, entries }: Dialogue): Promise<string> {
  const slugs = [...entries.sound.actors.values()].flatMap(({ slug, data }) =>
    data.kind === 'organisation' && data.withdrawn === undefined ? [slug] : [],
  );
  if (slugs.length === 0) return '';
  const { description = '' } = fieldSchema('actors', fieldOf('actors', 'member-of'));
  return desk.ask({
    key: 'actors member-of',
    about: [`  ${description} One of ${slugs.join(', ')}.`],
    prompt: 'member-of (Enter: none)',
    fault: (answer) =>
      answer === '' || slugs.includes(answer)
        ? undefined
        : `member-of is "${answer}", expected an organisation of the record: ${advise(answer, slugs, 'write one of the list')}`,
  });
}

/** A slug, where one can be made; empty where there is none to make. */
export function slugOr(make: () => string): string {
  try {
    return make();
  } catch {
    return '';
  }
}

/** The name of a new file, which no entry has. */
export async function askSlug(
  { desk }: Dialogue,
  noun: string,
  usual: string,
  taken: ReadonlySet<string>,
): Promise<string> {
  const free = usual === '' || !taken.has(usual) ? usual : nextFree(usual, taken);
  const fault = (answer: string): string | undefined => {
    if (!slugSchema.safeParse(answer).success)
      return `"${answer}" is no slug, expected at most 80 lower-case letters a to z, digits and single hyphens.`;
    return taken.has(answer) ? `"${answer}" is taken already: choose another slug.` : undefined;
  };
  const prompt = `slug${free === '' ? '' : ` (Enter: ${free})`}`;
  const explain = [
    '  The name of its file and of its page: lower-case letters a to z, digits and single hyphens.',
    '  It should say what the entry is about; once published, a slug leads on for ever.',
  ];
  return desk.ask({ key: `${noun} slug`, explain, prompt, otherwise: free, fault });
}

function nextFree(slug: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${slug}-${String(number)}`)) number += 1;
  return `${slug}-${String(number)}`;
}
