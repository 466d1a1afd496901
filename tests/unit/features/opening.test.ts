import { describe, expect, it } from 'vitest';
import { openingOf } from '../../../src/features/claim/opening.ts';

describe('an account', () => {
  it('has its first paragraph above, with whatever is set in it, and the rest below', () => {
    const html = '<p>A <em>ferry</em> sank,\nthey say.</p>\n<p>It was late.</p>\n<ul><li>So</li></ul>';
    expect(openingOf(html)).toEqual({
      opening: '<p>A <em>ferry</em> sank,\nthey say.</p>',
      rest: '<p>It was late.</p>\n<ul><li>So</li></ul>',
    });
  });

  it('has nothing above where it begins with something else than a paragraph, and loses none of it', () => {
    expect(openingOf('<ul><li>So</li></ul>\n<p>They say.</p>')).toEqual({
      opening: '',
      rest: '<ul><li>So</li></ul>\n<p>They say.</p>',
    });
    expect(openingOf('')).toEqual({ opening: '', rest: '' });
  });
});
