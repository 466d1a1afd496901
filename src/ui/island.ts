/** What tools that run in the browser need of the page. */

/** @throws Error where the page has no such element */
export function elementIn<T extends Element>(root: ParentNode, selector: string, kind: abstract new () => T): T {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the page has no ${selector}`);
  return found;
}

/**
 * A file of this site.
 * @throws Error where it does not arrive
 */
export async function loadJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return (await response.json()) as T;
}

/** Makes an element with text or other elements in it, in order. Text is text, whatever it holds; without a class, it has none. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: readonly (string | Node)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** A link with text. */
export function link(url: string, text: string): HTMLAnchorElement {
  const made = element('a', '', text);
  made.href = url;
  return made;
}
