import { rule } from '../rule.ts';

export const rawHtml = rule('raw-html', {
  group: 'bodies',
  demands: 'An account holds no HTML.',
  file: 'claims/bridge-taken.md',
  good: 'and no reporter saw it.',
  bad: 'and no<br>reporter saw it.',
  tell: () => 'found raw HTML, expected plain markdown: take the tags out',
});
