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
    // A day is not parted from its month there.
    const words = (selector: string) => $(selector).text().trim().replaceAll('\u00a0', ' ');
    const url = pathIn($('h1 a').attr('href') ?? '');
    const [, id = '', version, on] = new RegExp(`^(${ID}), version (\\d+) of (.+)$`).exec(words('.embed-kicker')) ?? [];
    const label = $('.verdict').text().trim();
    const verdict = (Object.keys(VERDICTS) as Verdict[]).find((each) => VERDICTS[each].label === label);
    const [, asOf] = /As of (.+?), in/.exec(words('.embed-note')) ?? [];
    return {
      fields: {
        ...{ id, url, slug: url.split('/').at(-2) ?? '', title: words('h1'), version: Number(version) },
        ...{ verdict: found(verdict, `verdict ${label}`), asOf: dayIn(asOf), revised: dayIn(on) },
      },
      raw: words('body'),
    };
  },
  spelling: curled,
  cannot: allBut('id', 'slug', 'url', 'title', 'version', 'verdict', 'asOf', 'revised'),
};
