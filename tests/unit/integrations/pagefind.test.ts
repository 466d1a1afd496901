import { expect, test } from 'vitest';
import { indexedPart } from '../../../src/integrations/pagefind.ts';

const page = (main: string): string =>
  `<!doctype html><html lang="en"><head><title>Bridge – Record</title></head><body><header>Masthead</header>${main}<footer>Colophon</footer></body></html>`;

test('Pagefind gets the language of a page and the part that is to be found', () => {
  const html = page('<main id="content" tabindex="-1" data-pagefind-body><h1>Bridge</h1></main>');
  expect(indexedPart(html)).toBe(
    '<!doctype html><html lang="en"><body><main id="content" tabindex="-1" data-pagefind-body><h1>Bridge</h1></main></body></html>',
  );
});

test('a page that is not to be found is not handed over, whatever it says', () => {
  expect(indexedPart(page('<main id="content"><p>data-pagefind-body</p></main>'))).toBeUndefined();
});
