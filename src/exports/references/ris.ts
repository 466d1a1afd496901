import { dateInWords } from '../../wording/dates.ts';
import { licenceInWords } from '../../wording/licence.ts';
import { firstDay } from './date.ts';
import { isByItsSite, numberAndVersion, type Cited } from './item.ts';

/**
 * A reference in RIS (https://en.wikipedia.org/wiki/RIS_(file_format)), as far as programs agree on it. Of a page of the
 * web none reads a number or a version, so both stand in the note, and all of the note in one field, as some keep the
 * first of several and some the last. An author that is no person is taken apart by most (`Record, The Sarvand`), and
 * who wrote a page is the website itself: its name stands as the publisher alone, which every program reads.
 */
export function risOf({ item, issued, licence }: Cited): string {
  const { id, type, title, 'container-title': container, URL, language } = item;
  const isWeb = type === 'webpage';
  const day = firstDay(item.issued);
  const author = isByItsSite(item) ? [] : (item.author ?? []);
  const names = author.map((name) => ('literal' in name ? name.literal : `${name.family}, ${name.given}`));
  const note = [
    numberAndVersion(item),
    // RIS holds a part of such a date.
    isOneDate(issued) ? undefined : `Published ${dateInWords(issued)}`,
    licence && `Licence: ${licenceInWords(licence)}`,
  ].filter((part) => part !== undefined);
  // A value a line: programs that find one broken join it with a blank, in the middle of words and addresses too.
  const lines: (readonly [tag: string, value: string | undefined])[] = [
    ['TY', isWeb ? 'ELEC' : 'NEWS'],
    ['ID', id],
    ['TI', title],
    ...names.map((name) => ['AU', name] as const),
    [isWeb ? 'PB' : 'T2', container],
    ['PY', day.slice(0, 4)],
    ['DA', `${day.replaceAll('-', '/')}${'/'.repeat(Math.max(0, 3 - day.split('-').length))}/`],
    ['LA', language],
    ['UR', URL],
    ['N1', note.length === 0 ? undefined : note.join('. ')],
    ['ER', ''],
  ];
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\n`])).join('');
}

/** Whether an EDTF date is one year, month or day, and sure. */
function isOneDate(edtf: string): boolean {
  return /^[\d-]+$/.test(edtf);
}
