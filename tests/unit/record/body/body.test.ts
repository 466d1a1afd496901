import { describe, expect, test } from 'vitest';
import { underBase } from '../../../../src/record/body/addresses.ts';
import { partsOf } from '../../../fixtures/told.ts';
import { read } from './read-body.ts';

/** Each message as `line:column rule`. */
function faults(markdown: string): string[] {
  return read(markdown).messages.map(
    ({ line, column, ruleId }) => `${String(line)}:${String(column)} ${String(ruleId)}`,
  );
}

describe('plain markdown', () => {
  test('becomes HTML and text', () => {
    const { html, text, messages } = read('It was *said* and **read**.\n\n- one\n- two\n\n### After\n\nNo more.');
    expect(messages).toEqual([]);
    expect(html).toBe(
      '<p>It was <em>said</em> and <strong>read</strong>.</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<h3>After</h3>\n<p>No more.</p>',
    );
    expect(text).toBe('It was said and read.\n\none\n\ntwo\n\nAfter\n\nNo more.');
  });

  test('keeps colons that are no directives, as in times', () => {
    const { html, messages } = read('At 9:15 he left; note:this and a:b stay.');
    expect(messages).toEqual([]);
    expect(html).toBe('<p>At 9:15 he left; note:this and a:b stay.</p>');
  });

  test('cannot carry markup through entities or escapes', () => {
    expect(read('\\<script> &lt;b&gt;').html).toBe('<p>&#x3C;script> &#x3C;b></p>');
  });
});

describe('a link', () => {
  test('to an entry or a page of the site starts at the root, and gets the base of the site that shows it', () => {
    const markdown =
      '[a](/claims/bridge/), [b](/method/#rules), [c](/sources/courier/), [d][e]\n\n[e]: /claims/flour-carts/';
    const hrefs = (base: string): string[] =>
      Array.from(underBase(read(markdown).html, base).matchAll(/href="([^"]*)"/g), ([, href]) => href ?? '');
    expect(read(markdown).messages).toEqual([]);
    expect(hrefs('/')).toEqual(['/claims/bridge/', '/method/#rules', '/sources/courier/', '/claims/flour-carts/']);
    const under = [
      '/record/claims/bridge/',
      '/record/method/#rules',
      '/record/sources/courier/',
      '/record/claims/flour-carts/',
    ];
    expect(hrefs('/record/')).toEqual(under);
    expect(hrefs('/record')).toEqual(under);
  });

  test('to another site stays as it is', () => {
    expect(read('[x](https://example.org/a?b=c#d)').html).toBe('<p><a href="https://example.org/a?b=c#d">x</a></p>');
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'mailto:desk@example.org',
    '//example.org/',
    '../bridge/',
    'claims/bridge/',
    'https://',
    '#there',
  ])('to %s is refused', (url) => {
    expect(faults(`See [it](<${url}>).`)).toEqual(['1:5 unsafe-link']);
    expect(faults(`See [it][1].\n\n[1]: <${url}>`)).toEqual(['3:1 unsafe-link']);
  });

  test.each([
    '/claims/brigde/',
    '/claims/bridge',
    '/claim/bridge/',
    '/claims/bridge/?x=1',
    '/nowhere/',
    '/claims/',
    '/toString/constructor/',
  ])('to %s leads somewhere or is refused', (url) => {
    expect(faults(`[it](${url})`)).toEqual(url === '/claims/' ? [] : ['1:1 broken-link']);
  });
});

describe('a quotation in a line', () => {
  const markdown =
    'He said :quote[we are […] in [full]\ncontrol]{source=courier voice=speaker prefix="that" suffix=We}.';

  test('is proved and collected', () => {
    expect(read(markdown).quotes).toEqual([
      {
        source: 'courier',
        exact: 'we are […] in [full] control',
        prefix: 'that',
        suffix: 'We',
        voice: 'speaker',
        wordRanges: [[4, 9]],
      },
    ]);
  });

  test('becomes a <q> with a link to its source', () => {
    const html =
      '<p>He said <q cite="/sources/courier/" data-voice="speaker">we are […] in [full]\ncontrol</q> (<cite><a href="/sources/courier/">The courier</a></cite>).</p>';
    expect(read(markdown).html).toBe(html);
    expect(underBase(html, '/record/')).toBe(html.replaceAll('"/sources', '"/record/sources'));
  });

  test('stands in the text between quotation marks', () => {
    expect(read(markdown).text).toBe('He said “we are […] in [full] control”.');
  });

  test('that is not proved is a problem at its place', () => {
    const { messages, quotes } = read('No.\n\nHe said :quote[the wrong words]{source=courier voice=speaker}.');
    expect(messages.map(partsOf)).toEqual([{ line: 3, column: 9, message: 'not in courier', rule: 'quote-not-found' }]);
    expect(quotes).toEqual([]);
  });

  test.each([
    [':quote[words]', ['1:1 missing-field', '1:1 missing-field']],
    [':quote[words]{source=courier voice=writer}', ['1:1 not-allowed']],
    [':quote[words]{source=courier voice=article by=him}', ['1:1 unknown-field']],
    [':quote[words]{source=courier voice=article .loud}', ['1:1 unknown-field']],
    [':quote[*words*]{source=courier voice=article}', ['1:1 quote-form']],
    [':quote[a [link](/claims/bridge/)]{source=courier voice=article}', ['1:1 quote-form']],
    ['::quote[words]{source=courier voice=article}', ['1:1 quote-form']],
    [':cite[words]{source=courier}', ['1:1 unknown-directive']],
    [':::note\nwords\n:::', ['1:1 unknown-directive']],
  ])('written %s is refused', (markdown, expected) => {
    expect(faults(markdown)).toEqual(expected);
  });
});

describe('a quotation in another language', () => {
  const attributes = '{source=rud voice=speaker translation="We came from the river"}';

  test('in a line has its language and direction, and our translation behind it, marked as ours', () => {
    const { html, text, messages } = read(`He said :quote[ما از Lower Tamrin آمدیم]${attributes}.`);
    expect(messages).toEqual([]);
    expect(html).toBe(
      '<p>He said <q cite="/sources/rud/" data-voice="speaker" lang="fa" dir="rtl">ما از Lower Tamrin آمدیم</q> (Our translation: We came from the river; <cite><a href="/sources/rud/">The rud</a></cite>).</p>',
    );
    expect(text).toBe('He said “\u2068ما از Lower Tamrin آمدیم\u2069” (Our translation: We came from the river).');
  });

  test('on its own has them too', () => {
    const { html, quotes } = read(`:::quote${attributes}\nما از رود آمدیم\n:::`);
    expect(html).toBe(
      '<figure class="quotation"><blockquote cite="/sources/rud/" data-voice="speaker" lang="fa" dir="rtl">\n<p>ما از رود آمدیم</p>\n</blockquote><p>Our translation: We came from the river</p><figcaption><cite><a href="/sources/rud/">The rud</a></cite></figcaption></figure>',
    );
    expect(quotes).toMatchObject([{ exact: 'ما از رود آمدیم', translation: 'We came from the river' }]);
  });
});

describe('a quotation on its own', () => {
  test('becomes a block quote with its source under it', () => {
    const { html, text, quotes, messages } = read(
      ':::quote{source=courier voice=article}\nThe words\nof it\n:::\n\nAfter.',
    );
    expect(messages).toEqual([]);
    expect(html).toBe(
      '<figure class="quotation"><blockquote cite="/sources/courier/" data-voice="article">\n<p>The words\nof it</p>\n</blockquote><figcaption><cite><a href="/sources/courier/">The courier</a></cite></figcaption></figure>\n<p>After.</p>',
    );
    expect(underBase(html, '/record/')).toBe(html.replaceAll('"/sources', '"/record/sources'));
    expect(text).toBe('“The words of it”\n\nAfter.');
    expect(quotes.map(({ exact }) => exact)).toEqual(['The words of it']);
  });

  test('of two paragraphs, or with a label, is refused', () => {
    expect(faults(':::quote{source=courier voice=article}\nOne.\n\nTwo.\n:::')).toEqual(['1:1 quote-form']);
    expect(faults(':::quote[Label]{source=courier voice=article}\n:::')).toEqual(['1:1 quote-form']);
    expect(faults(':::quote{source=courier voice=article}\n:::')).toEqual(['1:1 quote-form']);
  });
});

describe('our own text', () => {
  test('takes no side; a quotation may', () => {
    expect(faults('The regime and the\n*terrorists* left.')).toEqual(['1:5 neutral-language', '2:2 neutral-language']);
    expect(faults('It said :quote[the regime]{source=courier voice=article}.')).toEqual([]);
    expect(faults(':::quote{source=courier voice=article}\nThe regime\n:::')).toEqual([]);
  });

  test('has no quotation marks', () => {
    expect(faults('He called it "over" and ‘done’.')).toEqual([
      '1:14 unproved-quotation',
      '1:19 unproved-quotation',
      '1:25 unproved-quotation',
      '1:30 unproved-quotation',
    ]);
    expect(faults("The valley's mill, and the millers’ carts.")).toEqual([]);
  });

  test('is told at its place also behind escapes, character references and marks', () => {
    expect(faults('Two \\* and a \\* regime, a regime.')).toEqual(['1:17 neutral-language', '1:27 neutral-language']);
    expect(faults('He said &quot;no.')).toEqual(['1:9 unproved-quotation']);
    expect(faults('A &amp; the re&shy;gime and\n  the re**gim**e.')).toEqual([
      '1:13 neutral-language',
      '2:7 neutral-language',
    ]);
    expect(faults("He said '**no**' and &#8216;_yes_&#8217;.")).toEqual([
      '1:9 unproved-quotation',
      '1:16 unproved-quotation',
      '1:22 unproved-quotation',
      '1:34 unproved-quotation',
    ]);
  });
});

describe('headings', () => {
  test('start at level 3 and skip none', () => {
    expect(faults('### A\n\n#### B\n\n### C\n\n#### D\n\n##### E')).toEqual([]);
    expect(faults('# A')).toEqual(['1:1 heading-depth']);
    expect(faults('## A')).toEqual(['1:1 heading-depth']);
    expect(faults('### A\n\n##### B')).toEqual(['3:1 heading-depth']);
  });
});

describe('what is more than plain markdown', () => {
  test.each([
    ['a <b>word', '1:3 raw-html'],
    ['<!-- note -->', '1:1 raw-html'],
    ['<script>alert(1)</script>', '1:1 raw-html'],
    ['<Chart />', '1:1 raw-html'],
    ['a {word', '1:1 mdx'],
    ['export const a = 1', '1:1 mdx'],
    ['`code`', '1:1 plain-body'],
    ['```\ncode\n```', '1:1 plain-body'],
    ['![picture](/a.png)', '1:1 plain-body'],
    ['![picture][a]\n\n[a]: https://example.org/a.png', '1:1 plain-body'],
    ['> words', '1:1 plain-body'],
    ['one\n\n---\n\ntwo', '3:1 plain-body'],
  ])('as %j is refused', (markdown, expected) => {
    expect(faults(markdown)).toContain(expected);
  });
});

test('a body that is too long is told at its first line', () => {
  expect(faults(`\n\n\n${'word '.repeat(2_001)}`)).toEqual(['4:1 too-long']);
});

test('marks that plain markdown does not have are told in our text, and left alone in a quotation', () => {
  const told = faults('He said [no][nowhere] ~~twice~~.[^1]');
  expect(told.toSorted()).toEqual(['1:12 lost-mark', '1:23 lost-mark', '1:33 lost-mark']);
  expect(faults('He said :quote[we won ~~twice and **left [^1] it]{source=courier voice=speaker}.')).toEqual([]);
});
