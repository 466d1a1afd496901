import { expect, test } from 'vitest';
import { withoutIndents } from '../../../src/ui/blanks.ts';

test('a stretch of blanks between tags is one blank', () => {
  expect(withoutIndents('<b>\n  The carts\n\t passed. </b>  <i> 9 </i>\n')).toBe(
    '<b> The carts passed. </b> <i> 9 </i>\n',
  );
});

test('beside what stands in no line there is no blank', () => {
  expect(withoutIndents('<ul>\n  <li> <b>9</b> </li>\n</ul>\n<p> The carts <i>passed</i> . </p> <b>a</b>')).toBe(
    '<ul><li><b>9</b></li></ul><p>The carts <i>passed</i> .</p><b>a</b>',
  );
});

test('between two boxes in one line the blank stays', () => {
  expect(withoutIndents('<summary> <h2> The carts </h2> <span>two</span> </summary>')).toBe(
    '<summary><h2>The carts</h2> <span>two</span></summary>',
  );
  expect(withoutIndents('<dt> By </dt> <dd> <i>him</i> </dd>')).toBe('<dt> By </dt> <dd> <i>him</i> </dd>');
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

test('a link has no blank at its edges that would be underlined', () => {
  expect(withoutIndents('<p> by <a href="/a/"> a miller </a>, and <a href="/b/"> her son </a> </p>')).toBe(
    '<p>by <a href="/a/">a miller</a>, and <a href="/b/">her son</a></p>',
  );
  expect(withoutIndents('<i>by</i><a href="/a/"> a miller </a>said')).toBe('<i>by</i><a href="/a/"> a miller </a>said');
});

test('no blank stands between an element and the comma or the full stop behind it', () => {
  expect(withoutIndents('<p><a href="/a/">The Herald</a> , in its own words <span>(9)</span> .</p>')).toBe(
    '<p><a href="/a/">The Herald</a>, in its own words <span>(9)</span>.</p>',
  );
});
