import { rule } from '../rule.ts';

export const ownerOtherTime = rule('owner-other-time', {
  group: 'references',
  demands: 'The owner of an outlet is that of the day on which its article appeared.',
  file: 'actors/herald.yaml',
  good: 'of: "2010-05"',
  bad: 'of: "2009"',
  tell: (of: string, source: string, issued: string) =>
    `of is "${of}", and ${source} appeared on ${issued}, expected a time that holds that day: say who owned the outlet then`,
});
