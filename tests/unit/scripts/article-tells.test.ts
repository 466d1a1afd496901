/** What is offered of a piece of evidence because the sentence says it of the voice that was chosen. */
import { describe, expect, test } from 'vitest';
import { OF_THE_ECHO, answering, dialogue, type Answer } from '../../fixtures/dialogue.ts';
import { openSound } from '../../fixtures/open-sound.ts';

const MORE =
  ' Write to the Echo about the snow, the road, the mill, its grain and whatever else you saw on your way through.';

/** What is offered last at a question, where a voice of the record says something of a claim that it has. */
async function asked(text: string, question: string, voice: string, answers: readonly Answer[] = []) {
  const says: Answer[] = [
    ['whose', voice],
    ['says', 'says something'],
    ['claim', 'SV-002'],
  ];
  const terminal = answering([...OF_THE_ECHO, ['for', 'f'], ['for', 'c'], ...says, ...answers]);
  await dialogue(openSound().folder, `The Valley Echo, 6 May 2010\n\n${text}${MORE}`, terminal).catch(() => undefined);
  expect(terminal.left()).toEqual([]);
  return terminal.shown.findLast((line) => line.startsWith(`${question} (`));
}

describe('the stance', () => {
  test.each([
    ['Mira Tolen said so and denied that.', 'denies'],
    ['Mira Tolen told the Echo so and denied that.', 'denies'],
    ['Mira Tolen said that she denied that.', 'denies'],
    ['She denied that.', 'denies'],
    ['Dov Arlin denied that, and Mira Tolen said so.', 'asserts'],
    ['Mira Tolen said that Dov Arlin dismissed it.', 'asserts'],
    ['Dov Arlin said so, as Mira Tolen contradicted him.', 'denies'],
    ['A carter denied what Mira Tolen said.', 'asserts'],
  ])('is a denial of nobody but who denies: %s', async (text, usual) => {
    expect(await asked(text, 'stance', 'mira-tolen')).toBe(`stance (Enter: ${usual}): `);
  });

  test('is never one of the outlet, where somebody else is said to deny it', async () => {
    const of = (text: string) => asked(text, 'stance', 'the-valley-echo');
    expect(await of('Mira Tolen denied that, and the Echo saw nothing.')).toBe('stance (Enter: asserts): ');
    expect(await of('A carter denied that.')).toBe('stance (Enter: asserts): ');
  });
});

describe('the basis', () => {
  test.each([
    ['Mira Tolen said that she saw forty carts.', 'first-hand'],
    ['Mira Tolen, who was there, said so.', 'first-hand'],
    ['“I have seen the carts,” Mira Tolen said.', 'first-hand'],
    ['Mira Tolen said that they had heard shots.', 'first-hand'],
    ['Mira Tolen said that she heard that carts passed.', 'own-word'],
    ['Mira Tolen said that she saw pictures of carts.', 'own-word'],
    ['Mira Tolen said: “They saw carts.”', 'own-word'],
    ['Mira Tolen said so, and Dov Arlin said that he saw carts.', 'own-word'],
    ['Mira Tolen said that she reportedly saw carts.', 'second-hand'],
  ])(
    'is the strongest only where the words say that the voice saw it, heard it or was there: %s',
    async (text, usual) => {
      expect(await asked(text, 'basis', 'mira-tolen')).toBe(`basis (Enter: ${usual}): `);
    },
  );

  test.each([
    ['The Echo could not ask the carters.', [], 'first-hand'],
    ['The Valley Echo counted nine carts.', [], 'first-hand'],
    ['Nine carts passed.', [], 'own-word'],
    ['He saw nine carts.', [], 'own-word'],
    ['The Echo could not confirm it.', [['stance', 'w']], 'own-word'],
  ] as const)('of the outlet it is that of its own work: %s', async (text, stance, usual) => {
    expect(await asked(text, 'basis', 'the-valley-echo', stance)).toBe(`basis (Enter: ${usual}): `);
  });
});
