import { load } from 'cheerio';
import { allBut, dayIn } from './all-but.ts';
import { builtPage } from '../pages.ts';
import { ID } from '../this-site.ts';
import { found } from './built-file.ts';
import { curled, type Format } from './format.ts';
import { headlined } from './headline.ts';
import { fieldsOfAddress } from './reference.ts';

/** A reference for people, as the claim's page prints it, and the way to its parts. */
interface Manual {
  name: string;
  title: RegExp;
  day: RegExp;
  spelling?: (title: string) => string;
}

/** The style files curl apostrophes, and two of the manuals set titles in capitals of their own. */
const inAnyCase = (title: string): string => curled(title).toLowerCase();

const MANUALS: readonly Manual[] = [
  { name: 'APA', title: /<i>(.*)<\/i>/, day: /\((\d{4}, \w+ \d+)\)/, spelling: curled },
  { name: 'Chicago', title: /“(.*)\.”/, day: /\. (\w+ \d+, \d{4})\. http/, spelling: inAnyCase },
  { name: 'MLA', title: /“(.*)\.”/, day: /, (\d+ \w+\.? \d{4}), http/, spelling: inAnyCase },
  { name: 'Wikipedia', title: /\|title=(.*?) \|/, day: /\|date=(.*?) \|/ },
];

export const manuals: readonly Format[] = MANUALS.map(({ name, title, day, spelling }) => ({
  name: `${name} on claims/<slug>/`,
  read: ({ slug }) => {
    const form = builtPage(`claims/${slug}/index.html`).$(`#cite [data-copy="${name}"]`);
    const text = form.text();
    // A template's own signs stand in the title as character references, once more than in the page.
    const html = name === 'Wikipedia' ? text : (form.html() ?? '');
    const [address = ''] = /https?:\/\/[^\s|]*\//.exec(text) ?? [];
    return {
      fields: {
        ...fieldsOfAddress(address),
        id: new RegExp(ID).exec(text)?.[0] ?? '',
        ...headlined(load(found(title.exec(html)?.[1], 'title')).text()),
        version: Number(/version (\d+)/i.exec(text)?.[1]),
        revised: dayIn(day.exec(text)?.[1]),
      },
      raw: text,
    };
  },
  ...(spelling && { spelling }),
  cannot: allBut('id', 'slug', 'url', 'versionUrl', 'title', 'verdict', 'version', 'revised'),
}));
