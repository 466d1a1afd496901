/** Somebody who speaks, by a name or a slug that is typed. */
import { slug as slugSchema } from '../../src/core/schema/common.ts';
import { advise } from '../../src/record/reading/nearest.ts';
import { termsOf } from '../../src/record/terms.ts';
import { fieldSchema } from '../new/fields.ts';
import { pathFor, slugFor } from '../new/names.ts';
import { renderEntry } from '../new/render.ts';
import type { Dialogue } from './context.ts';
import { chooseField, fieldOf } from './fields.ts';
import { exactlyNamed, nearlyNamed } from './named.ts';

const IS_IT = ['  y takes this voice of the record, whose name is only like what you typed; n begins another.'];

/** Who was typed: the slug of an actor that there is or will be. */
export async function askWho(context: Dialogue, typed: string, kind?: 'outlet'): Promise<string> {
  const { entries, desk } = context;
  const actors = [...entries.sound.actors.values()].filter(({ data }) => data.withdrawn === undefined);
  const exact = exactlyNamed(typed, actors);
  if (exact !== undefined) return exact.slug;
  const near = nearlyNamed(typed, actors);
  if (near !== undefined && (await desk.confirm('actor meant', `Is it ${near.data.name} (${near.slug})?`, '', IS_IT)))
    return near.slug;
  desk.note(`${typed} is not in the record yet.`);
  return newActor(context, typed, kind);
}

async function newActor(context: Dialogue, name: string, only?: 'outlet'): Promise<string> {
  const { entries, changes, folder, today } = context;
  const kind =
    only ?? (await chooseField(context, { kind: 'actors', field: fieldOf('actors', 'kind'), otherwise: 'person' }));
  const side = await chooseField(context, {
    kind: 'actors',
    field: fieldOf('actors', 'side'),
    ...(kind === 'outlet' && { otherwise: 'outlet' }),
  });
  const member = kind === 'person' || kind === 'unnamed' ? await askMember(context) : '';
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
