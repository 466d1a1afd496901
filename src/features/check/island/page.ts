/** What the tools of this folder need of the page. */
import { element } from '../../../ui/dom.ts';

/**
 * A file of this site.
 * @throws Error where it does not arrive
 */
export async function loadJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return (await response.json()) as T;
}

/** A link with text. */
export function link(url: string, text: string): HTMLAnchorElement {
  const made = element('a', '', text);
  made.href = url;
  return made;
}
