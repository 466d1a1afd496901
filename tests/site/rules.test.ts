import { expect, test } from 'vitest';
import { RULES } from '../../src/core/rules.ts';
import { ruleAddress } from '../../src/record/message.ts';
import { builtPage } from './pages.ts';

const { $ } = builtPage('rules/index.html');

test('the page of rules has each rule once, where its messages say that it is', () => {
  const ids = $('.rule')
    .toArray()
    .map(({ attribs }) => attribs.id);
  expect(ids).toEqual(RULES.map(({ id }) => id));
  expect(ids.map((id = '') => ruleAddress(id, {}))).toEqual(RULES.map(({ id }) => `/rules/#${id}`));
});

test('each says what it demands, what keeps it and what breaks it', () => {
  const texts = $('.rule')
    .toArray()
    .map((rule) => [
      $(rule).find('p').first().text().trim(),
      ...$(rule)
        .find('pre')
        .slice(0, 2)
        .toArray()
        .map((pre) => $(pre).text()),
    ]);
  expect(texts.map(([demands]) => demands)).toEqual(RULES.map(({ demands }) => demands));
  expect(texts.filter(([, right = '', wrong = '']) => right === wrong || right === '' || wrong === '')).toEqual([]);
});

test('the method leads to it', () => {
  expect(builtPage('method/index.html').$('main a[href$="/rules/"]')).toHaveLength(1);
});
