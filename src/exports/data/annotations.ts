/** Builds `data/annotations.jsonld`. */
import { asOurs } from '../../core/languages.ts';
import type { AnnotationsFile } from '../schema/annotations-file.ts';
import type { Manifest } from '../../core/schema/manifest.ts';
import { passagesOf } from '../../core/text-fragment.ts';
import type { SiteRecord } from '../../record/look-up.ts';
import type { ClaimEntry, EvidenceEntry, ProvedQuote, SourceEntry } from '../../record/types.ts';
import { headlineOf } from '../../wording/headline.ts';
import { STANCES } from '../../wording/labels.ts';
import { lastingId } from '../lasting-id.ts';
import { licenceOf } from '../../wording/licence.ts';
import { nameInSentence } from '../../wording/names.ts';
import { provedAt } from '../../wording/quotations.ts';
import { siteInSentence } from '../../wording/site-name.ts';
import { stillPublished } from '../../record/published.ts';
import { versionPath } from '../../wording/version.ts';
import { capital } from '../../wording/words.ts';

type Annotation = AnnotationsFile['first']['items'][number];
type AnnotationNames = Pick<SiteRecord, 'manifest' | 'actor' | 'source'>;

/** Whose words a quotation holds, before the word numbers. */
const WHOSE: Record<ProvedQuote['voice'], string> = {
  speaker: 'The speaker’s own words',
  article: 'The article’s words, which report the speaker’s',
};

/**
 * Every quotation that shows a stance on a claim that stands, as a Web Annotation of its article.
 * @param root the address of the site's root, with its base path and a slash at the end
 */
export function annotationsFile(record: AnnotationNames & Pick<SiteRecord, 'claims'>, root: string): AnnotationsFile {
  const items = stillPublished(record.claims).flatMap((claim) =>
    claim.evidence.flatMap((piece) => piece.quotes.map((quote) => annotationOf(record, { claim, piece, quote }, root))),
  );
  const id = `${root}data/annotations.jsonld`;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: `The quotations of ${siteInSentence(record.manifest)}`,
    total: items.length,
    first: { id: `${id}#all`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

interface AnnotatedQuote {
  claim: ClaimEntry;
  piece: EvidenceEntry;
  quote: ProvedQuote;
}

function annotationOf(record: AnnotationNames, { claim, piece, quote }: AnnotatedQuote, root: string): Annotation {
  const { manifest } = record;
  const source = record.source(quote.source);
  const [first, last] = [claim.revisions[0], claim.revisions.at(-1)];
  const link = <P extends string>(purpose: P, path: string) => ({
    type: 'SpecificResource' as const,
    source: root + path.slice(1),
    purpose,
  });
  const said = [
    `${headlineOf(claim)} (${claim.id}, version ${String(claim.version)}).`,
    `${capital(nameInSentence(record.actor(piece.actor), manifest))} ${STANCES[piece.stance]}.`,
    `${WHOSE[quote.voice]}: ${provedAt(quote.wordRanges)}.`,
  ];
  return {
    id: lastingId(manifest, `${claim.id} ${piece.statement} ${quote.source} ${quote.exact}`),
    type: 'Annotation',
    motivation: 'linking',
    created: midnight(first?.on ?? claim.reviewed),
    modified: midnight(last?.on ?? claim.reviewed),
    creator: { type: 'Organization', name: manifest.publisher.name, homepage: root },
    rights: licenceOf(manifest).url,
    body: [
      describing(said.join(' '), manifest),
      link('linking', versionPath(claim.slug, claim.version)),
      link('identifying', `/statements/${piece.statement}/`),
      link('identifying', `/sources/${quote.source}/`),
      ...(quote.translation === undefined ? [] : [describing(asOurs(quote.translation), manifest)]),
    ],
    target: passagesOf(quote).map(({ exact, prefix, suffix }) => ({
      type: 'SpecificResource',
      source: articleOf(source, manifest),
      selector: {
        type: 'TextQuoteSelector',
        exact,
        ...(prefix !== undefined && { prefix }),
        ...(suffix !== undefined && { suffix }),
      },
    })),
  };
}

function articleOf(
  { slug, URL: url, captures, language, label }: SourceEntry,
  manifest: Manifest,
): Annotation['target'][number]['source'] {
  return { id: url ?? captures?.[0]?.address ?? lastingId(manifest, `source ${slug}`), type: 'Text', language, label };
}

function describing(value: string, { language }: Manifest) {
  return {
    type: 'TextualBody' as const,
    value,
    format: 'text/plain' as const,
    language,
    purpose: 'describing' as const,
  };
}

function midnight(on: string): string {
  return `${on}T00:00:00Z`;
}
