/** The places of the record that some words name. */
import type { Entry } from '../../../src/record/entries.ts';
import type { Dialogue } from '../context.ts';
import { MONTHS } from '../../../src/core/months.ts';
import { escaped } from './speaker.ts';

/**
 * The slugs of the places that are named in some words, in their order: by the longest name that stands there, so that
 * "Mina Bridge" is not Mina as well; by "the province", where the record has only one of the kind and none is named.
 */
export function placesIn({ entries }: Dialogue, words: string): string[] {
  const places = [...entries.sound.places.values()].filter(({ data }) => data.withdrawn === undefined);
  const named = namedIn(words, places);
  if (named.length > 0) return named;
  const kinds = Map.groupBy(places, ({ data }) => data.kind);
  return [...kinds].flatMap(([kind, all]) =>
    all.length === 1 && whole(`the ${kind}`).test(words) ? all.map(({ slug }) => slug) : [],
  );
}

/** The places that a sentence and those before it name, and those of the claims before it, the nearest first. */
export function placesNear(
  context: Dialogue,
  { words, earlier, before }: { words: string; earlier: readonly { words: string }[]; before: readonly string[] },
): string[] {
  const { claims } = context.entries.sound;
  const [last, ...others] = [{ words }, ...earlier].map((each) => placesIn(context, each.words));
  const ofClaims = before.flatMap((slug) => claims.get(slug)?.data.places ?? []);
  return [...new Set([...(last ?? []), ...(others[0] ?? []), ...ofClaims, ...others.flat()])];
}

const IS_TIME = new RegExp(String.raw`^(?:${MONTHS.join('|')}|\p{L}+day)\b`, 'u');

/** A name behind a word that says where: "the road to Upper Mina". */
const WHERE =
  /\b(?:in|at|to|into|near|from|towards?|around|outside) ((?:\p{Lu}[\p{L}\p{M}’'-]+)(?: \p{Lu}[\p{L}\p{M}’'-]+)*)/gu;

/** The names by which some words say where, that nobody and nothing of the record has. */
export function newPlacesIn({ entries: { sound } }: Dialogue, words: string): string[] {
  const known = [...sound.actors.values(), ...sound.places.values()].flatMap(({ data }) => [
    data.name,
    ...(data.spellings ?? []).map(({ text }) => text),
  ]);
  const names = [...words.matchAll(WHERE)].flatMap(([, name = '']) => name.replace(/[’']s$/u, ''));
  const isNew = (name: string): boolean => !IS_TIME.test(name) && !known.some((each) => whole(name).test(each));
  return [...new Set(names)].filter(isNew);
}

/** Some words without the names of places. */
export function withoutPlaces(words: string, places: readonly Entry<'places'>[]): string {
  return withNames(words, places).left;
}

function namedIn(words: string, places: readonly Entry<'places'>[]): string[] {
  const { found } = withNames(words, places);
  return [...new Set(found.toSorted((a, b) => a.at - b.at).map(({ slug }) => slug))];
}

/** Which names stand where, the longest first, and what is left beside them. */
function withNames(
  words: string,
  places: readonly Entry<'places'>[],
): { found: { slug: string; at: number }[]; left: string } {
  const names = places
    .flatMap(({ slug, data }) =>
      [data.name, ...(data.spellings ?? []).map(({ text }) => text)].map((name) => ({ slug, name })),
    )
    .toSorted((a, b) => b.name.length - a.name.length);
  let left = words;
  const found: { slug: string; at: number }[] = [];
  for (const { slug, name } of names)
    left = left.replace(whole(name), (match: string, at: number) => {
      found.push({ slug, at });
      return ' '.repeat(match.length);
    });
  return { found, left };
}

/** Words that stand by themselves; "Sarvand's" names Sarvand. */
function whole(name: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])${escaped(name)}(?![\p{L}\p{M}\p{N}])`, 'giu');
}
