/** Scripts that are to run before the whole of a long page is read. */

/** The script of what stands in an element of this name, up to its end. */
const EARLY = /(<template data-early><\/template>\s*)<script type="module" src="([^"]+)"><\/script>/g;

/**
 * Moves each module script behind `<template data-early></template>` into the head, to run as soon as it has arrived. Astro
 * leaves a script where its component stands, and the browser neither asks for it before it comes there, nor runs it
 * before the page's end.
 */
export function earlyScripts(html: string): string {
  const found = [...html.matchAll(EARLY)].map(([, , src = '']) => src);
  if (found.length === 0) return html;
  const head = found.map((src) => `<script type="module" async src="${src}"></script>`).join('');
  return html.replace(EARLY, '').replace('</head>', () => `${head}</head>`);
}
