/** XHTML, put together so that no text of the record is taken for a tag. */
import render from 'dom-serializer';
import { DomUtils, parseDocument } from 'htmlparser2';
import { htmlOf } from '../../wording/html-text.ts';
import { pageWithApostrophes } from '../../wording/page-apostrophes.ts';

/** What is XHTML already. */
export class Markup {
  readonly xhtml: string;

  constructor(xhtml: string) {
    this.xhtml = xhtml;
  }
}

type Value = string | number | Markup | undefined | readonly Value[];

/** XHTML from a template: text in it is escaped, other XHTML stands as it is, a list is joined, nothing is nothing. */
export function xhtml(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(strings.map((text, i) => (i === 0 ? text : written(values[i - 1]) + text)).join(''));
}

function written(value: Value): string {
  if (value === undefined) return '';
  if (value instanceof Markup) return value.xhtml;
  if (typeof value === 'string' || typeof value === 'number') return htmlOf(String(value));
  return value.map(written).join('');
}

/** Something, where there is a reason for it. */
export function placedWhere(holds: boolean, make: () => Markup): Markup | undefined {
  return holds ? make() : undefined;
}

/**
 * A piece of the site's HTML, safe as it is, as XHTML.
 * @param leadTo what becomes of an address; a link without one stays as its words
 */
export function asXhtml(html: string, leadTo: (address: string) => string | undefined): Markup {
  const document = parseDocument(html);
  for (const element of DomUtils.getElementsByTagName('a', document)) {
    const to = leadTo(element.attribs.href ?? '');
    if (to === undefined) delete element.attribs.href;
    else element.attribs.href = to;
  }
  // A citation of a block quote is an address too; readers do not see it.
  for (const element of DomUtils.getElementsByTagName('blockquote', document)) delete element.attribs.cite;
  return new Markup(render(document, { xmlMode: true, encodeEntities: 'utf8' }));
}

/** What every document of a book is in. Its apostrophes are those of print, as on the site's pages. */
export function documentOf(title: string, body: Markup, { language }: { language: string }, kind = ''): string {
  const type = kind === '' ? '' : ` epub:type="${kind}"`;
  return pageWithApostrophes(`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head>
<title>${htmlOf(title)}</title>
<link rel="stylesheet" href="book.css"/>
</head>
<body${type}>
${body.xhtml}
</body>
</html>
`);
}
