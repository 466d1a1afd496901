/** A claim as a chapter: what its page says, in the page's words and order. */
import { asOurs, langAndDir } from '../../core/languages.ts';
import { NEITHER_SHOWN, VERDICTS } from '../../core/verdict/verdicts.ts';
import type { SiteRecord } from '../../record/look-up.ts';
import type { ClaimEntry, EvidenceEntry, ProvedQuote } from '../../record/types.ts';
import { accountsOf } from '../../wording/accounts.ts';
import { asOfInWords } from '../../wording/claim.ts';
import { correctionsOf } from '../../wording/corrections.ts';
import { dateOnPage } from '../../wording/dates.ts';
import { figureInWords } from '../../wording/figures.ts';
import { BASES, CHANNELS, CLAIM_KINDS, STANCES } from '../../wording/labels.ts';
import { nameInSentence } from '../../wording/names.ts';
import { provedAt, whoseWords } from '../../wording/quotations.ts';
import { reasonInWords } from '../../wording/reasons.ts';
import { sideWords } from '../../wording/sides.ts';
import { alliesSpeak, noAnswer, SILENCE_PROVES_NOTHING, silentOn } from '../../wording/silence.ts';
import { weighedBy } from '../../record/published.ts';
import { topicName } from '../../wording/topics.ts';
import { capital } from '../../wording/words.ts';
import { citedClaim } from '../references/items.ts';
import { referencesTo } from '../references/references.ts';
import { asXhtml, placedWhere, xhtml, type Markup } from './markup.ts';
import { claimDocument, leadingTo, SOURCES_FILE } from './place.ts';

/** What a chapter is made of. */
export interface BookOf {
  record: SiteRecord;
  /** The address of the site's root with a slash at its end. */
  siteRoot: string;
  /** The same, where anybody but this machine knows it. */
  root: string | undefined;
}

/**
 * A claim that stands, and names none that does not, as the body of a document.
 * @throws Error where its reference cannot be set
 */
export async function claimChapter(claim: ClaimEntry, book: BookOf): Promise<Markup> {
  const { record, root } = book;
  const { manifest } = record;
  const { judgement, unknowns, calculation } = claim;
  const weighed = weighedBy(record, judgement.asOf);
  const working = calculation?.result.working ?? [];
  const others = (slugs: readonly string[]) => slugs.map((slug) => record.claim(slug));
  return xhtml`<header>
<p class="kicker">${claim.id} · ${topicName(manifest, claim.topic)}</p>
<h1>${claim.title}</h1>
</header>
<div class="answer">
<p class="verdict">${VERDICTS[judgement.verdict].label}</p>
<p><strong>${reasonInWords(claim, record)}</strong></p>
${placedWhere(judgement.family === 'open', () => xhtml`<p>${NEITHER_SHOWN}</p>`)}
${asXhtml(claim.html, leadingTo(record, root))}
<p class="note">As of ${asOfInWords(judgement.asOf, weighed)}.</p>
</div>
${corrected(claim)}
${definitionList('The working', working)}
<section>
<h2>Who says what</h2>
${accounts(claim, record)}
${silence(claim, record, weighed)}
</section>
${definitionList('Not told in these sources', unknowns)}
${otherClaims('Cannot both be true', others(claim.opposes))}
${tensions(claim, record)}
${otherClaims('Read with this', others(claim.related))}
${await about(claim, book)}`;
}

function accounts(claim: ClaimEntry, record: SiteRecord): Markup[] {
  const { facing, others } = accountsOf(claim.evidence, record.manifest);
  const why = new Map(claim.judgement.uncounted.map((piece) => [piece.statement, piece.why]));
  return [...facing, ...others].map(
    ({ side, evidence }) => xhtml`<h3>${sideWords(record.manifest, side).heading}</h3>
${evidence.map((piece) => testimony(piece, why.get(piece.statement), record))}`,
  );
}

function testimony(piece: EvidenceEntry, uncounted: string | undefined, record: SiteRecord): Markup {
  const actor = record.actor(piece.actor);
  const { channel, made } = record.statement(piece.statement);
  const carriers = piece.sources.filter((slug) => !piece.quotes.some(({ source }) => source === slug));
  const notes = [
    placedWhere(carriers.length > 0, () => {
      const also = piece.quotes.length > 0 ? 'also ' : '';
      return xhtml`Carried ${also}by ${carriers.map((slug, i) => xhtml`${i > 0 ? '; ' : ''}${sourceLink(slug, record)}`)}. `;
    }),
    xhtml`${BASES[piece.basis]}.`,
    placedWhere(uncounted !== undefined, () => xhtml` <strong>Not counted:</strong> ${uncounted}`),
    placedWhere(
      piece.concession !== undefined,
      () => xhtml` <strong>Against its own interest:</strong> ${piece.concession}`,
    ),
    placedWhere(piece.note !== undefined, () => xhtml` ${piece.note}`),
  ];
  return xhtml`<div class="testimony">
<p><strong>${capital(nameInSentence(actor, record.manifest))}</strong> ${STANCES[piece.stance]} <span class="note">${CHANNELS[channel]}, ${dateOnPage(made.on)}${piece.figure && ` · gives ${figureInWords(piece.figure)}`}</span></p>
${piece.quotes.map((quote) => quotation(quote, piece.actor, record))}
<p class="note">${notes}</p>
</div>
`;
}

function quotation(quote: ProvedQuote, actor: string, record: SiteRecord): Markup {
  const source = record.source(quote.source);
  const { before, after } = whoseWords(quote, source, record.actor(actor));
  const { lang, dir } = langAndDir(source.language, record.manifest.language);
  const spoken = placedWhere(lang !== undefined, () => xhtml` lang="${lang}" xml:lang="${lang}" dir="${dir}"`);
  return xhtml`<figure>
<blockquote${spoken}><p>“${quote.exact}”</p></blockquote>
${placedWhere(quote.translation !== undefined, () => xhtml`<p class="note">${asOurs(quote.translation ?? '')}</p>`)}
<figcaption>${before} ${sourceLink(quote.source, record)} ${after} (${provedAt(quote.wordRanges)})</figcaption>
</figure>
`;
}

function sourceLink(slug: string, record: SiteRecord): Markup {
  return xhtml`<a href="${SOURCES_FILE}#${slug}">${record.source(slug).label}</a>`;
}

function silence(claim: ClaimEntry, record: SiteRecord, weighed: number): Markup | undefined {
  const opposing = claim.opposes.map((slug) => record.claim(slug));
  const silent = silentOn(claim, opposing, record);
  return placedWhere(
    silent.length > 0,
    () =>
      xhtml`${silent.map(
        ({ name, allies }) => xhtml`<h3>${name}</h3>
<p>${noAnswer(weighed)} ${alliesSpeak({ allies }, record.manifest)}</p>
`,
      )}<p class="note">${SILENCE_PROVES_NOTHING}</p>`,
  );
}

function definitionList(heading: string, lines: readonly string[]): Markup | undefined {
  return placedWhere(
    lines.length > 0,
    () => xhtml`<section>
<h2>${heading}</h2>
<ul>${lines.map((line) => xhtml`<li>${line}</li>`)}</ul>
</section>`,
  );
}

/** A claim by number and title, with its verdict. */
export function claimLine({ id, slug, title, judgement }: ClaimEntry): Markup {
  return xhtml`${id} <a href="${claimDocument(slug)}">${title}</a>. <em>${VERDICTS[judgement.verdict].label}</em>`;
}

function otherClaims(heading: string, claims: readonly ClaimEntry[]): Markup | undefined {
  return placedWhere(
    claims.length > 0,
    () => xhtml`<section>
<h2>${heading}</h2>
<ul>${claims.map((claim) => xhtml`<li>${claimLine(claim)}</li>`)}</ul>
</section>`,
  );
}

function tensions({ tension }: ClaimEntry, record: SiteRecord): Markup | undefined {
  return placedWhere(
    tension.length > 0,
    () => xhtml`<section>
<h2>In tension with this</h2>
<ul>${tension.map(({ claim, how }) => xhtml`<li>${claimLine(record.claim(claim))} ${how}</li>`)}</ul>
<p class="note">Both can be true, and no verdict rests on it.</p>
</section>`,
  );
}

function corrected(claim: ClaimEntry): Markup | undefined {
  const corrections = correctionsOf(claim);
  return placedWhere(
    corrections.length > 0,
    () => xhtml`<section>
<h2>Corrected</h2>
${corrections.map(
  ({ version, on, verdictBefore, verdictAfter, what, why }) =>
    xhtml`<p>${VERDICTS[verdictBefore].label} until version ${version} of ${dateOnPage(on)}, then ${VERDICTS[verdictAfter].label}. ${what} ${why}</p>`,
)}
</section>`,
  );
}

async function about(claim: ClaimEntry, { record, siteRoot }: BookOf): Promise<Markup> {
  const { manifest } = record;
  // As its page cites it: it is set once for both.
  const [reference] = await referencesTo(citedClaim(claim, siteRoot, manifest), manifest.language);
  return xhtml`<section>
<h2>About this claim</h2>
<dl>
<dt>Kind of claim</dt><dd>${CLAIM_KINDS[claim.kind]}</dd>
<dt>About the time</dt><dd>${capital(dateOnPage(claim.when))}</dd>
${claim.figure && xhtml`<dt>Figure</dt><dd>${capital(figureInWords(claim.figure))}</dd>`}
${placedWhere(claim.places.length > 0, () => xhtml`<dt>Places</dt><dd>${claim.places.map((slug) => record.place(slug).name).join(', ')}</dd>`)}
<dt>How the verdict was reached</dt><dd>By rule ${claim.judgement.ruleNumber}. ${claim.judgement.rule}</dd>
${claim.revisions.toReversed().map(({ version, on, what }) => xhtml`<dt>Version ${version}</dt><dd>${dateOnPage(on)}: ${what}</dd>`)}
<dt>Cite this</dt><dd>${asXhtml(reference?.html ?? '', (address) => address)}</dd>
</dl>
</section>`;
}
