/** The places that a claim is about, by names or slugs; one that the record lacks is put there. */
import { placeSchema } from '../../src/core/schema/place.ts';
import type { Entry } from '../../src/record/entries.ts';
import { advise } from '../../src/record/reading/nearest.ts';
import { choicesOf, split } from '../new/answers.ts';
import { fieldSchema } from '../new/fields.ts';
import { pathFor, slugFor } from '../new/names.ts';
import { renderEntry } from '../new/render.ts';
import { asChanged, type Dialogue } from './context.ts';
import { chooseField, fieldOf } from './fields.ts';
import { exactlyNamed, nearlyNamed } from './tells/named.ts';
import { askSlug, slugOr } from './who.ts';

/** What is typed for none, where some are offered. */
const NONE = '-';

/** What can be told by one digit. */
const MOST_NEAR = 9;

/** @param usual slugs that are taken where nothing is answered @param near those that may be meant, which take one key: by slugs, or by names that the record lacks */
export async function askPlaces(
  context: Dialogue,
  usual: readonly string[],
  near: readonly string[],
): Promise<string[]> {
  const keys = near.filter((slug) => !usual.includes(slug)).slice(0, MOST_NEAR);
  const listed = `  ${keys.map((slug, i) => `${String(i + 1)} ${slug}`).join(', ')}, ${NONE} none; or names with commas between them, then Enter`;
  const field = fieldOf('claims', 'place');
  const places = placesOf(context);
  const fault = (answer: string): string | undefined => {
    const wrong = split(answer, field).find((name) => name !== NONE && !placeSchema.shape.name.safeParse(name).success);
    return wrong === undefined ? undefined : `place is "${wrong}", expected names or slugs with commas between them.`;
  };
  const typed = await context.desk.ask({
    key: 'claims place',
    ...(keys.length > 0 && { about: [listed], keys: [...keys.map((_, i) => String(i + 1)), NONE] }),
    explain: [
      `  ${fieldSchema('claims', { ...field, path: ['places'] }).description ?? ''} By name or slug, several with commas between them.`,
      '  One that is not in the record can be put there now. That of the claim, not that where somebody spoke.',
      ...(places.length === 0 ? [] : [`  ${places.map(({ slug, data }) => `${data.name} (${slug})`).join(', ')}`]),
    ],
    prompt: `place (names with commas between them; Enter: ${usual.length === 0 ? 'none' : `${usual.join(', ')}; ${NONE} for none`})`,
    otherwise: usual.join(', '),
    fault,
    means: (answer) =>
      split(answer, field)
        .map((name) => keys[Number(name) - 1] ?? name)
        .join(', '),
  });
  const found: string[] = [];
  for (const name of split(typed, field)) if (name !== NONE) found.push(await askPlace(asChanged(context), name));
  return [...new Set(found)];
}

function placesOf({ entries }: Dialogue): Entry<'places'>[] {
  return [...entries.sound.places.values()].filter(({ data }) => data.withdrawn === undefined);
}

const IS_IT = ['  y takes this place of the record, whose name is only like what you typed; n begins another.'];

/** The slug of a place that there is or will be. */
async function askPlace(context: Dialogue, typed: string): Promise<string> {
  const { desk } = context;
  const places = placesOf(context);
  const exact = exactlyNamed(typed, places);
  if (exact !== undefined) return exact.slug;
  const near = nearlyNamed(typed, places);
  if (near !== undefined && (await desk.confirm('place meant', `Is it ${near.data.name} (${near.slug})?`, '', IS_IT)))
    return near.slug;
  desk.note(`${typed} is not in the record yet.`);
  return newPlace(context, typed);
}

/** What sort of place its name says that it is: "Upper Pass", "Lake of the Mill". */
function kindInName(name: string, kinds: readonly string[]): string | undefined {
  const words = name.toLowerCase().split(/\s+/);
  return kinds.find((kind) => kind === words.at(-1) || kind === words[0]);
}

async function newPlace(context: Dialogue, name: string): Promise<string> {
  const { desk, entries, changes, folder, today } = context;
  const places = placesOf(context);
  const field = fieldOf('places', 'kind');
  const told = kindInName(name, choicesOf('places', field, entries.terms));
  const kind = await chooseField(context, { kind: 'places', field, ...(told !== undefined && { otherwise: told }) });
  const slugs = places.map(({ slug }) => slug);
  const whole = await desk.ask({
    key: 'places part-of',
    explain: [
      `  ${fieldSchema('places', fieldOf('places', 'part-of')).description ?? ''} By name or slug: the smallest that the record has.`,
      `  ${slugs.join(', ')}`,
    ],
    prompt: 'part-of (Enter: none)',
    fault: (answer) =>
      answer === '' || exactlyNamed(answer, places) !== undefined
        ? undefined
        : `part-of is "${answer}", expected a place of the record: ${advise(answer, slugs, 'write one of those that ? lists')}`,
  });
  const partOf = exactlyNamed(whole, places)?.slug;
  const answers = { name: [name], kind: [kind], ...(partOf !== undefined && { 'part-of': [partOf] }) };
  const made = slugOr(() => slugFor('places', undefined, answers));
  const slug = await askSlug(context, 'place', made, entries.known.places);
  changes.write(
    pathFor('places', slug, folder),
    renderEntry({ kind: 'places', answers, terms: entries.terms, today, id: '' }),
  );
  return slug;
}
