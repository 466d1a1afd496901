import { expect, test } from 'vitest';
import { earlyScripts } from '../../../src/ui/early-scripts.ts';

const PAGE = (body: string, head = '') => `<html><head><title>Ferry</title>${head}</head><body>${body}</body></html>`;
const script = (src: string) => `<script type="module" src="${src}"></script>`;

test('a script behind the sign for it goes to the head, and runs when it has arrived; the others stay', () => {
  const html = PAGE(
    `<p>Deck</p>${script('/box.js')}<template data-early></template> ${script('/deck.$&.js')}<p>Hold</p>`,
  );
  expect(earlyScripts(html)).toBe(
    PAGE(`<p>Deck</p>${script('/box.js')}<p>Hold</p>`, '<script type="module" async src="/deck.$&.js"></script>'),
  );
});

test('a page without such a script stays as it is', () => {
  const html = PAGE(script('/box.js'));
  expect(earlyScripts(html)).toBe(html);
});
