/** What claims are about, as readers read it. */
import type { Manifest } from '../core/schema/manifest.ts';

/**
 * "Who held the bridge".
 * @throws RangeError where the record has no such topic: what an entry says is checked when it is read
 */
export function topicName({ topics }: Pick<Manifest, 'topics'>, topic: string): string {
  const found = topics.find(({ id }) => id === topic);
  if (found === undefined) throw new RangeError(`no topic called ${topic}`);
  return found.name;
}
