/** What the head and the address of a page tell of its source, so that Enter is enough. */
import { expect, test } from 'vitest';
import { answering, dialogue, type Answer } from '../../fixtures/dialogue.ts';
import { openSound } from '../../fixtures/open-sound.ts';

const asked = async (text: string, answers: readonly Answer[] = [], content = openSound()): Promise<string[]> => {
  const terminal = answering(answers);
  await dialogue(content.folder, text, terminal).catch(() => undefined);
  return terminal.shown.filter((line) => /^(?:outlet|url|copy)(?: \(|:)/.test(line));
};
const PAGE = 'https://www.valley-echo.example/2010/snow';

test('the head of a page tells whose it is: the name before its day, or an outlet of the record that it names', async () => {
  expect(await asked('The Valley Echo\n6 May 2010\n\nIt snowed.\n')).toContain('outlet (Enter: The Valley Echo): ');
  expect(await asked('THE SARVAND COURIER | 6 May 2010\n\nIt snowed.\n')).toContain(
    'outlet (Enter: The Sarvand Courier): ',
  );
  expect(await asked('It snowed on 6 May 2010, and nobody came.\n')).toEqual(['outlet: ']);
});

test('the text tells its address, and with that what the copy is where the address is the outlet’s own', async () => {
  const text = `The Valley Echo, 6 May 2010\n${PAGE}\n\nIt snowed on the road.\n`;
  expect(await asked(text)).toContain(`url (Enter: ${PAGE}): `);
  expect(await asked(text)).toContain("copy (Enter: The outlet's own page.): ");
  const elsewhere = text.replace('www.valley-echo', 'valley-echo.posts');
  expect((await asked(elsewhere)).at(-1)).toBe('copy: ');
});

test('the copy is offered to be what it was of the last article of the outlet from the same site', async () => {
  const content = openSound();
  await dialogue(
    content.folder,
    `The Valley Echo, 6 May 2010\nhttps://posts.example/1\n`,
    answering([['copy', 'A repost.']]),
  ).catch(() => undefined);
  expect(await asked('The Valley Echo, 7 May 2010\nhttps://posts.example/2\n', [], content)).toContain(
    'copy (Enter: A repost.): ',
  );
});
