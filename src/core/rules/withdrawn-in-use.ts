import { rule } from '../rule.ts';

export const withdrawnInUse = rule('withdrawn-in-use', {
  group: 'references',
  demands: 'Nothing that stands rests on an entry that was withdrawn.',
  file: 'statements/guard-on-prisoners.yaml',
  good: 'reviewed:',
  bad: 'withdrawn: { on: "2010-06-20", why: It was a mistake. }\nreviewed:',
  tell: (entry: string, resting: string, one: boolean) =>
    `${entry} is withdrawn, and ${resting} ${one ? 'rests' : 'rest'} on it, expected nothing that stands to rest on it: withdraw that too, or let it rest on what took its place`,
});
