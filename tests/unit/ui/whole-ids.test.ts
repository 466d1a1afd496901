/** What has to be copied whole is not parted where a line ends. */
import { expect, test } from 'vitest';
import { wholeCode, wholeIds } from '../../../src/ui/whole-ids.ts';

test('the number of a claim is kept in one line among words', () => {
  expect(wholeIds('See AB-001, and <i>AB-1234</i>.')).toBe(
    'See <span class="id">AB-001</span>, and <i><span class="id">AB-1234</span></i>.',
  );
});

test('a word of code with a hyphen or a slash stays in its line where it is short, and has its own where it is long', () => {
  expect(wholeCode('--changed "2010-05-03/2010-05-06",')).toBe(
    '<span class="id">--changed</span> <span class="id">"2010-05-03/2010-05-06",</span>',
  );
  expect(wholeCode('[ "panned-for-gold-by-the-old-bridge" ]')).toBe(
    '[ <span class="whole">"panned-for-gold-by-the-old-bridge"</span> ]',
  );
});

test('a word of code without either is left as it is, and so is a tag', () => {
  expect(wholeCode('npm <b>ci</b> &lt;slug&gt;<br/>')).toBe('npm <b>ci</b> &lt;slug&gt;<br/>');
});
