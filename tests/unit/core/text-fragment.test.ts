import { expect, test } from 'vitest';
import { addressOfWords } from '../../../src/core/text-fragment.ts';

const PAGE = 'https://courier.example/bridge/';

test('words with a hyphen, a comma or an ampersand are escaped: each has a meaning in a directive', () => {
  expect(addressOfWords(PAGE, { exact: 'his half-built bridge, mill & all' })).toBe(
    `${PAGE}#:~:text=his%20half%2Dbuilt%20bridge%2C%20mill%20%26%20all`,
  );
});

test('a dash, quotation marks and Persian are escaped as UTF-8', () => {
  expect(addressOfWords(PAGE, { exact: '“پنجشیر” is – ours' })).toBe(
    `${PAGE}#:~:text=%E2%80%9C%D9%BE%D9%86%D8%AC%D8%B4%DB%8C%D8%B1%E2%80%9D%20is%20%E2%80%93%20ours`,
  );
});

test('a long passage is told by its first and last five words', () => {
  const exact = 'We hold the bridge, and we hold both of its ends since the night of the third';
  expect(addressOfWords(PAGE, { exact, prefix: 'He said', suffix: 'and went' })).toBe(
    `${PAGE}#:~:text=We%20hold%20the%20bridge%2C%20and,the%20night%20of%20the%20third`,
  );
});

test('each part between omissions has a directive of its own', () => {
  expect(addressOfWords(PAGE, { exact: 'The bridge is ours, and […] was not there at all' })).toBe(
    `${PAGE}#:~:text=The%20bridge%20is%20ours%2C%20and&text=was%20not%20there%20at%20all`,
  );
});

test('up to three words have their context beside them, the first part what is before, the last what is after', () => {
  expect(addressOfWords(PAGE, { exact: 'completely false', prefix: 'well-known as', suffix: 'he said' })).toBe(
    `${PAGE}#:~:text=well%2Dknown%20as-,completely%20false,-he%20said`,
  );
  expect(addressOfWords(PAGE, { exact: 'not so […] ours', prefix: 'It is', suffix: 'he said' })).toBe(
    `${PAGE}#:~:text=It%20is-,not%20so&text=ours,-he%20said`,
  );
});

test('an address that has a fragment keeps it', () => {
  expect(addressOfWords(`${PAGE}#text`, { exact: 'The bridge is ours' })).toBe(
    `${PAGE}#text:~:text=The%20bridge%20is%20ours`,
  );
});

test('words of a script without blanks are told by their letters, and need no context beside them', () => {
  expect(addressOfWords(PAGE, { exact: '我们没有关闭渡口', prefix: '他说', suffix: '星期四' })).toBe(
    `${PAGE}#:~:text=${encodeURIComponent('我们没有关闭渡口')}`,
  );
});

test('twelve words are told whole, and four have no need of what stands around them', () => {
  const twelve = 'one two three four five six seven eight nine ten eleven twelve';
  expect(addressOfWords(PAGE, { exact: twelve })).toBe(`${PAGE}#:~:text=${twelve.replaceAll(' ', '%20')}`);
  expect(addressOfWords(PAGE, { exact: 'The bridge is ours', prefix: 'said', suffix: 'he' })).toBe(
    `${PAGE}#:~:text=The%20bridge%20is%20ours`,
  );
});

test('several blanks, and a line that ends, are one blank', () => {
  expect(addressOfWords(PAGE, { exact: 'The  bridge is\n ours' })).toBe(`${PAGE}#:~:text=The%20bridge%20is%20ours`);
});
