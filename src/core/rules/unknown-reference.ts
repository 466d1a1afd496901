import { rule } from '../rule.ts';

export const unknownReference = rule('unknown-reference', {
  group: 'references',
  demands: 'Whatever an entry names is there, under the name that it has now.',
  file: 'statements/tolen-on-the-bridge.yaml',
  good: 'actor: mira-tolen',
  bad: 'actor: mira-tollen',
  tell: (field: string, slug: string, noun: string, file: string, advice: string) =>
    `${field} is "${slug}", expected the slug of ${noun}, and there is no ${file}: ${advice}`,
  renamed: (field: string, slug: string, noun: string, now: string) =>
    `${field} is "${slug}", which ${noun} was called earlier, expected its slug of now: write "${now}"`,
  hurts: (party: string, sides: readonly string[], advice: string) =>
    `hurts is "${party}", expected a side (${sides.join(', ')}) or the slug of an actor: ${advice}`,
  lead: (id: string, advice: string) =>
    `lead is "${id}", and no claim has that id, expected one that there is: ${advice}`,
  place: (slug: string, advice: string) => `place is "${slug}", expected the slug of a place: ${advice}`,
  listed: (subject: string, known: readonly string[], advice: string) =>
    `${subject}, expected one of ${known.join(', ')}: ${advice}`,
});
