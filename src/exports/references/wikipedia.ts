import { dateInWords } from '../../wording/dates.ts';
import { isByItsSite, numberAndVersion, type Cited, type CslName } from './item.ts';

/**
 * A reference as a template of the English Wikipedia: `cite web` for a page with an address, else `cite news`, which
 * asks for none. When it was read is for the editor to add, who read it.
 */
export function wikipediaOf({ item, issued, capture }: Cited): string {
  const { type, title, author = [], 'container-title': container, URL } = item;
  const isWeb = type === 'webpage' && URL !== undefined;
  const archived = URL === undefined ? undefined : capture;
  const names = isByItsSite(item) ? [] : author.flatMap(nameFields);
  const fields: (readonly [name: string, value: string | undefined])[] = [
    ...names,
    ['title', wikitext(title)],
    ['url', URL && wikiAddress(URL)],
    [isWeb ? 'website' : 'work', container && wikitext(container)],
    ['date', dateInWords(issued)],
    ['id', numberAndVersion(item)],
    ['language', item.language === 'en' ? undefined : item.language],
    ['archive-url', archived && wikiAddress(archived.address)],
    ['archive-date', archived && dateInWords(archived.day)],
  ];
  const told = fields.flatMap(([name, value]) => (value === undefined ? [] : [` |${name}=${value}`]));
  return `{{cite ${isWeb ? 'web' : 'news'}${told.join('')}}}`;
}

function nameFields(name: CslName, place: number): (readonly [string, string])[] {
  const number = String(place + 1);
  return 'literal' in name
    ? [[`author${number}`, wikitext(name.literal)]]
    : [
        [`last${number}`, wikitext(name.family)],
        [`first${number}`, wikitext(name.given)],
      ];
}

/** The signs that end a field, open a link or a template, set type or sign a name, as character references. */
function wikitext(text: string): string {
  return text.replace(/[&<>|[\]{}~]|''+/g, (signs) =>
    [...signs].map((sign) => `&#${String(sign.codePointAt(0))};`).join(''),
  );
}

/** An address within which nothing ends the field or the link. */
function wikiAddress(address: string): string {
  return address.replace(/[|[\]{}<>"\s]|''+/g, (signs) =>
    [...signs].map((sign) => (sign === "'" ? '%27' : encodeURIComponent(sign))).join(''),
  );
}
