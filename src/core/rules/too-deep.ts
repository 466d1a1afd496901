import { rule } from '../rule.ts';

export const tooDeep = rule('too-deep', {
  group: 'bodies',
  demands: 'Marks do not stand so deep in one another that no program follows.',
  file: 'pages/about.mdx',
  good: 'The record of the valley is kept',
  bad: `${'> '.repeat(8_000)}The record of the valley is kept`,
  shown: '> > > > > > > > … (thousands of them) The record of the valley is kept',
  tell: () => 'the marks stand too deep in one another, expected plain markdown: take some out',
});
