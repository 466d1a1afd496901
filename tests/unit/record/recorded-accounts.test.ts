/** Whatever a body may hold, a recorded version may hold: what was published once can be published again. */
import { expect, test } from 'vitest';
import type { Version } from '../../../src/core/schema/version.ts';
import type { VFileMessage } from 'vfile-message';
import { lineOf } from '../../fixtures/told.ts';
import { checkRecordedHtml } from '../../../src/record/versions/check-html.ts';
import { read } from './body/read-body.ts';
import { forged, history } from '../core/version/history.ts';

const [first] = history(1) as [Version];

test.each([
  [
    'marks and lists',
    'It *was* **so**.  \nAnd so.\n\n- a\n- b\n\n  c\n\n3. d\n4. e\n\n### F\n\n#### G\n\n##### H\n\n###### I',
  ],
  [
    'links',
    '[a](/method/), [b](https://example.org/?a=b&c=d#e), [c][d], <https://example.org/>\n\n[d]: /claims/bridge/',
  ],
  [
    'links with odd signs',
    "[a](<https://example.org/a b>) [b](https://example.org/ü's) [c](https://example.org/\\<d\\>)",
  ],
  ['titles of links', '[a](/method/ "How & why")'],
  ['titles with signs of HTML', '[a](/method/ "1 < 2, and 3 > 2")'],
  ['signs of HTML', '1 \\< 2 & 3 > 2, a&nbsp;b &copy; &#x27;tis'],
  [
    'quotations',
    'He said :quote[we *are*\n “here” & \\<there>]{source=courier voice=speaker} twice.'.replaceAll('*', ''),
  ],
  [
    'quotations on their own',
    ':::quote{source=rud voice=article translation="We are < here"}\nما “از” رود\nآمدیم\n:::',
  ],
])('%s', (_what, markdown) => {
  const body = read(markdown);
  expect(body.messages).toEqual([]);
  const version = forged(first, (version) => {
    version.html = body.html;
    version.bodyQuotes = body.quotes.map((quote) => ({ ...quote, words: [...quote.wordRanges] })) as never;
  });
  const problems: VFileMessage[] = [];
  const recorded = { sound: new Map([['SV-001', [version]]]), folders: new Map([['SV-001', 'versions/SV-001']]) };
  checkRecordedHtml(recorded, (problem) => problems.push(problem));
  expect(problems.map(lineOf)).toEqual([]);
});
