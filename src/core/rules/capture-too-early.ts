import { rule } from '../rule.ts';

export const captureTooEarly = rule('capture-too-early', {
  group: 'sides',
  demands: 'A copy of an article was taken on the day on which it was published, or later.',
  file: 'sources/courier.yaml',
  good: 'day: "2010-05-06"',
  bad: 'day: "2010-05-03"',
  tell: (day: string, issued: string) =>
    `day is "${day}", before the article was published (issued: "${issued}"), expected a day from then on: correct one of the two`,
});
