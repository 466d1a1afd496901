import { rule } from '../rule.ts';

export const pagePart = rule('page-part', {
  group: 'bodies',
  demands:
    'A page has the parts that the site gives to it, each where it belongs, without attributes and without words in it.',
  file: 'pages/method.mdx',
  good: '<Rules />',
  bad: '<Rule />',
  tell: (name: string, all: readonly string[], advice: string) =>
    `"<${name}>" is no part of a page, expected one of ${all.join(', ')}: ${advice}`,
  attributes: (name: string) => `<${name}> has attributes, expected none: take them out`,
  words: (name: string) => `<${name}> holds words, expected <${name} /> alone: set them before or after it`,
  alone: (name: string) =>
    `<${name} /> stands alone, expected it among the words of a sentence: write the sentence round it`,
  among: (name: string) =>
    `<${name} /> stands among words, expected it between paragraphs: set it on a line of its own`,
});
