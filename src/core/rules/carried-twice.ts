import { rule } from '../rule.ts';

export const carriedTwice = rule('carried-twice', {
  group: 'sides',
  demands: 'A statement names each source that carries it once.',
  file: 'statements/tolen-on-the-bridge.yaml',
  good: '  - { source: courier }',
  bad: '  - { source: courier }\n  - { source: courier }',
  tell: (source: string) => `carriedBy names "${source}" twice, expected each source once: put the two together`,
});
