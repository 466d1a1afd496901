import { firstDay } from './date.ts';
import { isByItsSite, numberAndVersion, type Cited, type CslName } from './item.ts';
import { latex, latexTitle } from './latex.ts';

/** As BibTeX's own styles name them, so that each prints them in its own way. */
const BIBTEX_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * An entry of a BibTeX file, for BibTeX (which has years, months and days) and for biblatex (which has dates, with all
 * that is not sure of them). A page of the web is `@online`: biblatex and programs that keep references know it, and
 * BibTeX, which does not, sets it as its `@misc`. Its address is in `url` alone: styles that print an address read it there.
 */
export function bibtexOf(cited: Cited): string {
  const { item } = cited;
  const { id, type, title, author, 'container-title': container, URL } = item;
  const isWeb = type === 'webpage';
  const [year, month, day] = firstDay(item.issued).split('-');
  const note = numberAndVersion(item);
  const outlet = container && !isByItsSite(item) ? braced(latex(container)) : undefined;
  const fields: (readonly [name: string, value: string | undefined])[] = [
    ['author', author && braced(author.map(nameOf).join(' and '))],
    ['title', braced(latexTitle(title))],
    [isWeb ? 'organization' : 'journal', outlet],
    ['entrysubtype', isWeb ? undefined : braced('newspaper')],
    ['year', year && braced(year)],
    ['month', BIBTEX_MONTHS[Number(month) - 1]],
    ['day', day && braced(String(Number(day)))],
    ['date', braced(dateOf(cited))],
    ['note', note && braced(latex(note))],
    ['url', URL && braced(bibtexAddress(URL))],
  ];
  const told = fields.flatMap(([name, value]) => (value === undefined ? [] : [`\t${name} = ${value},\n`]));
  return `@${isWeb ? 'online' : 'article'}{${id},\n${told.join('')}}\n`;
}

/** A date of biblatex is one of EDTF. An interval with an open end comes out garbled beside a year, and is told as an about. */
function dateOf({ item, issued }: Cited): string {
  return /^(?:\.\.)?\/|\/(?:\.\.)?$/.test(issued) ? `${firstDay(item.issued)}~` : issued;
}

/** A name that is no person's stands in braces of its own: what has blanks in it is else taken apart. */
function nameOf(name: CslName): string {
  return 'literal' in name ? braced(latex(name.literal)) : `${latex(name.family)}, ${latex(name.given)}`;
}

/** An address is taken as it stands, so that nothing is escaped in it. What would end it is told as the web does. */
function bibtexAddress(address: string): string {
  return address.replace(/[{}\\\s]/g, encodeURIComponent);
}

function braced(text: string): string {
  return `{${text}}`;
}
