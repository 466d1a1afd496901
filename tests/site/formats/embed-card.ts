import type { Verdict } from '../../../src/core/schema/claim.ts';
import { VERDICTS } from '../../../src/core/verdict/verdicts.ts';
import { allBut, dayIn } from './all-but.ts';
import { ID, pathIn } from '../this-site.ts';
import { builtPage } from '../pages.ts';
import { found } from './built-file.ts';
import { curled, type Format } from './format.ts';

/** The card that stands on other people's pages. */
export const embedCard: Format = {
  name: 'claims/<slug>/embed/',
  read: ({ slug: file }) => {
    const { $ } = builtPage(`claims/${file}/embed/index.html`);
    const url = pathIn($('h1 a').attr('href') ?? '');
    const [, id = '', version, on] =
      new RegExp(`^(${ID}), version (\\d+) of (.+)$`).exec($('.embed-kicker').text().trim()) ?? [];
    const label = $('.verdict').text().trim();
    const verdict = (Object.keys(VERDICTS) as Verdict[]).find((each) => VERDICTS[each].label === label);
    const [, asOf] = /As of (.+?), in/.exec($('.embed-note').text()) ?? [];
    return {
      fields: {
        ...{ id, url, slug: url.split('/').at(-2) ?? '', title: $('h1').text().trim(), version: Number(version) },
        ...{ verdict: found(verdict, `verdict ${label}`), asOf: dayIn(asOf), revised: dayIn(on) },
      },
      raw: $('body').text(),
    };
  },
  spelling: curled,
  cannot: allBut('id', 'slug', 'url', 'title', 'version', 'verdict', 'asOf', 'revised'),
};
