/** Entries that have a name, found by what somebody typed. */
import { nearest } from '../../../src/record/reading/nearest.ts';

/** An entry with a name: an actor, a place. */
export interface HasName {
  slug: string;
  data: { name: string; spellings?: readonly { text: string }[] | undefined };
}

function namesOf({ slug, data }: HasName): string[] {
  return [slug, data.name, ...(data.spellings ?? []).map(({ text }) => text)];
}

/** The one whose slug, name or spelling was typed. */
export function exactlyNamed<T extends HasName>(typed: string, all: readonly T[]): T | undefined {
  return all.find((each) => namesOf(each).some((name) => name.toLowerCase() === typed.toLowerCase()));
}

/** One whose name is spelt nearly so, or has the word that was typed. */
export function nearlyNamed<T extends HasName>(typed: string, all: readonly T[]): T | undefined {
  const byName = new Map(all.flatMap((each) => namesOf(each).map((name) => [name, each] as const)));
  const spelt = nearest(typed, byName.keys());
  if (spelt !== undefined) return byName.get(spelt);
  const words = typed.toLowerCase().split(/\s+/);
  return all.find((each) => {
    const own = namesOf(each).flatMap((name) => name.toLowerCase().split(/[\s-]+/));
    return words.length <= own.length && words.every((word) => word.length > 2 && own.includes(word));
  });
}
