import { rule } from '../rule.ts';

export const sideAndActor = rule('side-and-actor', {
  group: 'manifest',
  demands: 'No side is called as an actor is who does not belong to it.',
  file: 'record.yaml',
  good: '    name: Harbour',
  bad: '    name: The Herald',
  ofId: (id: string) =>
    `the side is called "${id}", and so is an actor (actors/${id}.yaml), expected two names, since a claim may hurt either: rename one`,
  name: (name: string, path: string) =>
    `the side is called "${name}", and so is an actor who is not of it (${path}), expected two names, so that a reader can tell them apart: rename one, or correct the actor's side`,
});
