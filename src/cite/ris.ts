import { inWords } from '../view/dates.ts';
import { licenceInWords } from '../view/licence.ts';
import { firstDay } from './date.ts';
import { numbered, type Cited } from './item.ts';

/**
 * A reference in RIS (https://en.wikipedia.org/wiki/RIS_(file_format)). Of a web page, programs read neither a number nor
 * a version, so both stand in a note, as does a date of which RIS holds only a part. Written here, as Citation.js breaks lines after
 * 70 letters, in the middle of words and addresses, and other programs join them with a space.
 */
export function risOf({ item, issued, licence }: Cited): string {
  const { id, type, title, author = [], 'container-title': container, URL, language } = item;
  const day = firstDay(item.issued);
  const names = author.map((name) => ('literal' in name ? name.literal : `${name.family}, ${name.given}`));
  const lines: (readonly [tag: string, value: string | undefined])[] = [
    ['TY', type === 'webpage' ? 'ELEC' : 'NEWS'],
    ['ID', id],
    ['TI', title],
    ...names.map((name) => ['AU', name] as const),
    ['T2', container],
    ['PY', day.slice(0, 4)],
    ['DA', `${day.replaceAll('-', '/')}${'/'.repeat(Math.max(0, 3 - day.split('-').length))}/`],
    ['LA', language],
    ['UR', URL],
    ['N1', numbered(item)],
    ['N1', isOneDate(issued) ? undefined : `Published ${inWords(issued)}`],
    ['N1', licence && `Licence: ${licenceInWords(licence)}`],
    ['ER', ''],
  ];
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\n`])).join('');
}

/** Whether an EDTF date is one year, month or day, and sure. */
function isOneDate(edtf: string): boolean {
  return /^[\d-]+$/.test(edtf);
}
