import { expect, test } from 'vitest';
import { ruleAddress, formatMessage, messageAt } from '../../../src/record/message.ts';
import { messagesAsJson, messagesAsText, messagesForGithub } from '../../../src/record/message-formats.ts';

const FINDING = { rule: 'not-allowed', path: ['kind'], message: 'kind is "hil", expected 100 % more:\nhill' };
const AT = { line: 2, column: 7 };
const MESSAGE = messageAt('content/places/a,b:c.yaml', AT, FINDING);
const PLAIN = messageAt('a.md', AT, { ...FINDING, message: 'b' });

test('GitHub gets one annotation a problem, with whatever would end it early written in its way', () => {
  expect(messagesForGithub([MESSAGE, PLAIN])).toBe(
    '::error file=content/places/a%2Cb%3Ac.yaml,line=2,col=7,title=not-allowed::kind is "hil", expected 100 %25 more:%0Ahill%0A/rules/#not-allowed\n' +
      '::error file=a.md,line=2,col=7,title=not-allowed::b%0A/rules/#not-allowed\n',
  );
});

test('JSON has every field as it is', () => {
  const [path, message, rule, url] = [MESSAGE.file, FINDING.message, 'not-allowed', '/rules/#not-allowed'];
  expect(JSON.parse(messagesAsJson([MESSAGE]))).toEqual({ problems: [{ path, ...AT, message, rule, url }] });
  expect(JSON.parse(messagesAsJson([]))).toEqual({ problems: [] });
});

test('text is one line a problem, with the address of its rule behind it', () => {
  expect(messagesAsText([MESSAGE, MESSAGE]).split('\n')).toHaveLength(3);
  expect(messagesAsText([])).toBe('');
  expect(formatMessage(PLAIN)).toBe('a.md:2:7  b  (not-allowed)  /rules/#not-allowed');
});

test.each([
  [{}, '/rules/#side-gap'],
  [{ BASE_PATH: 'record' }, '/record/rules/#side-gap'],
  [{ SITE_URL: 'https://example.org' }, 'https://example.org/rules/#side-gap'],
  [{ SITE_URL: 'https://example.org/', BASE_PATH: '/a/record/' }, 'https://example.org/a/record/rules/#side-gap'],
])('a rule is explained where the site is published: %j', (env, address) => {
  expect(ruleAddress('side-gap', env)).toBe(address);
});
