import { expect, test } from 'vitest';
import { withoutIndents } from '../../../src/ui/blanks.ts';

test('a stretch of blanks between tags is one blank', () => {
  expect(withoutIndents('<p>\n  The carts\n\t passed. </p>  <p> <b>9</b> </p>\n')).toBe(
    '<p> The carts passed. </p> <p> <b>9</b> </p>\n',
  );
});

test('a blank that does not break a line is none of them', () => {
  expect(withoutIndents('<p>9 \u00a0 May</p>')).toBe('<p>9 \u00a0 May</p>');
});

test('a quotation mark in text is itself, in an attribute it is told by its name', () => {
  expect(withoutIndents('<p title="&quot;">&quot;9&quot;</p><pre data-a="&quot;">{\n  &quot;a&quot;: 1 }</pre>')).toBe(
    '<p title="&quot;">"9"</p><pre data-a="&quot;">{\n  "a": 1 }</pre>',
  );
});

test.each([
  '<pre class="snippet">{\n  "a": 1\n}</pre>',
  '<textarea>\n\n  a</textarea>',
  '<script type="application/json">{ "a":  "b  c" }</script>',
  '<p title="a  >  b" data-x=\'c  <  d\'>e</p>',
  '<!-- a  b -->',
])('%s stays as it is', (html) => {
  expect(withoutIndents(html)).toBe(html);
});
