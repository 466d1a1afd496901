/** The record as a book: EPUB 3.3 (https://www.w3.org/TR/epub-33/). The same record gives the same bytes. */
import styles from './book.css?raw';
import type { SiteRecord } from '../../record/look-up.ts';
import { publishedClaims } from '../../record/published.ts';
import { lastChange } from '../last-changes.ts';
import { lastingId } from '../lasting-id.ts';
import { containerOf, type ArchivedFile } from '../whole/archive.ts';
import { htmlOf } from '../../wording/html-text.ts';
import { licenceInWords, licenceOf } from '../../wording/licence.ts';
import { editorsOf, siteLine } from '../../wording/site-name.ts';
import { claimsByTopic } from '../../wording/topics.ts';
import { claimChapter, type BookOf } from './claim.ts';
import { articlesPage, contentsPage, readingPage, titlePage } from './front.ts';
import { documentOf } from './markup.ts';
import { claimDocument, SOURCES_FILE } from './place.ts';

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/**
 * Every claim that stands, with its verdict, who says what, the words that show it, and its reference, by topic.
 * @throws Error where a reference cannot be set
 */
export async function bookOf(book: BookOf): Promise<Uint8Array> {
  const { record } = book;
  const { manifest } = record;
  const day = lastChange(record);
  const claims = claimsByTopic(publishedClaims(record.claims), manifest).flatMap((topic) => topic.claims);
  const documents: [file: string, text: string][] = [
    ['title.xhtml', documentOf(manifest.name, titlePage(book, claims, day), manifest, 'titlepage')],
    ['contents.xhtml', documentOf('Contents', contentsPage(book, claims), manifest)],
    ['reading.xhtml', documentOf('How to read it', readingPage(book), manifest)],
  ];
  for (const claim of claims)
    documents.push([claimDocument(claim.slug), documentOf(claim.title, await claimChapter(claim, book), manifest)]);
  documents.push([SOURCES_FILE, documentOf('The articles', await articlesPage(book), manifest)]);
  const files: [path: string, text: string][] = [
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', CONTAINER],
    ['book/package.opf', packageOf(record, documents.map(([file]) => file), day)], // prettier-ignore
    ['book/book.css', styles],
    ...documents.map(([file, text]): [string, string] => [`book/${file}`, text]),
  ];
  return containerOf(
    files.map(([path, text]): ArchivedFile => ({ path, bytes: Buffer.from(text) })),
    day,
  );
}

/** What a library knows of the book, and its parts in order. */
function packageOf(record: SiteRecord, documents: readonly string[], day: string): string {
  const { manifest } = record;
  const items = documents.map((file, i) => {
    const nav = file === 'contents.xhtml' ? ' properties="nav"' : '';
    return `<item id="d${String(i)}" href="${file}" media-type="application/xhtml+xml"${nav}/>`;
  });
  const accessible = [
    ['accessMode', 'textual'],
    ['accessModeSufficient', 'textual'],
    ['accessibilityFeature', 'structuralNavigation'],
    ['accessibilityFeature', 'tableOfContents'],
    ['accessibilityFeature', 'readingOrder'],
    ['accessibilityHazard', 'none'],
    ['accessibilitySummary', 'Text alone, in the order in which it is read, with headings and a list of contents.'],
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${manifest.language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${lastingId(manifest, 'book')}</dc:identifier>
<dc:title>${htmlOf(manifest.name)}</dc:title>
<dc:language>${manifest.language}</dc:language>
<dc:creator>${htmlOf(editorsOf(manifest))}</dc:creator>
<dc:publisher>${htmlOf(manifest.publisher.name)}</dc:publisher>
<dc:description>${htmlOf(`${siteLine(record)}.`)}</dc:description>
<dc:date>${day}</dc:date>
<dc:rights>${htmlOf(licenceInWords(licenceOf(manifest)))}</dc:rights>
<meta property="dcterms:modified">${day}T12:00:00Z</meta>
${accessible.map(([property = '', value = '']) => `<meta property="schema:${property}">${value}</meta>`).join('\n')}
</metadata>
<manifest>
<item id="css" href="book.css" media-type="text/css"/>
${items.join('\n')}
</manifest>
<spine>
${documents.map((_, i) => `<itemref idref="d${String(i)}"/>`).join('\n')}
</spine>
</package>
`;
}
