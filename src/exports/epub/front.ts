/** What stands before and after the claims: what the book is, how to read it, its contents, and the articles. */
import { conditionInWords } from '../../core/verdict/condition.ts';
import { VERDICTS } from '../../core/verdict/verdicts.ts';
import type { ClaimEntry } from '../../record/types.ts';
import { dateOnPage } from '../../wording/dates.ts';
import { licenceOf } from '../../wording/licence.ts';
import { sidesOf } from '../../wording/sides.ts';
import { editorsInSentence, siteLine } from '../../wording/site-name.ts';
import { sourceCount, stillPublished } from '../../record/published.ts';
import { claimsByTopic, claimsInWords } from '../../wording/topics.ts';
import { counted } from '../../wording/words.ts';
import { citedSource } from '../references/items.ts';
import { referencesTo } from '../references/references.ts';
import { claimLine, type BookOf } from './claim.ts';
import { asXhtml, placedWhere, xhtml, type Markup } from './markup.ts';
import { claimDocument, SOURCES_FILE } from './place.ts';

/** The title page. */
export function titlePage({ record, root }: BookOf, claims: readonly ClaimEntry[], day: string): Markup {
  const { manifest } = record;
  const lead = claims.filter(({ id }) => manifest.lead.includes(id));
  const { title, url, note } = licenceOf(manifest);
  const articles = sourceCount(record);
  return xhtml`<h1>${manifest.name}</h1>
<p class="line">${siteLine(record)}</p>
<p>${manifest.summary}</p>
<h2>${manifest.question}</h2>
<ul>${lead.map((claim) => xhtml`<li>${claimLine(claim)}</li>`)}</ul>
<p>${claimsInWords(claims)}, in ${counted(articles, 'article')}. The record weighs what ${articles === 1 ? 'it prints' : 'they print'}, and nothing else. Nothing here says what really happened.</p>
<p class="note">As of ${dateOnPage(day)}, the day of the record’s last change.${placedWhere(root !== undefined, () => xhtml` What has changed since stands at <a href="${root}">${root}</a>.`)}</p>
<p class="note">By ${editorsInSentence(manifest)}. <a href="${url}">${title}</a>. ${note}</p>`;
}

/** How to read it: the verdicts, and the voices. */
export function readingPage({ record: { manifest } }: BookOf): Markup {
  return xhtml`<h1>How to read it</h1>
<p>Words between quotation marks stand in the article, at the words given: each quotation was compared with it word for word. A verdict follows from who says what, by rules that are the same for every claim. It holds as of a day, and in these articles only.</p>
<h2>The verdicts</h2>
<dl>${Object.values(VERDICTS).map(
    ({ label, told }) =>
      xhtml`<dt>${label}</dt><dd>${conditionInWords(told, { sides: manifest, favours: [] })}</dd>
`,
  )}</dl>
<h2>The voices</h2>
<dl>${sidesOf(manifest).map(
    ({ name, note }) =>
      xhtml`<dt>${name}</dt><dd>${note}</dd>
`,
  )}</dl>`;
}

/** The articles, each with its reference. */
export async function articlesPage({ record }: BookOf): Promise<Markup> {
  const { language } = record.manifest;
  const listed = await Promise.all(
    stillPublished(record.sources).map(async (source) => {
      const [reference] = await referencesTo(citedSource(source), language);
      return xhtml`<section id="${source.slug}">
<h2>${source.label}</h2>
<p>${asXhtml(reference?.html ?? '', (address) => address)}</p>
${(source.captures ?? []).map(
  ({ service, day, address }) =>
    xhtml`<p class="note">Copy of ${dateOnPage(day)}, ${service}: <a href="${address}">${address}</a></p>`,
)}
</section>
`;
    }),
  );
  return xhtml`<h1>The articles</h1>
${listed}`;
}

/** The contents, as programs and readers have them: claims by topic. */
export function contentsPage({ record }: BookOf, claims: readonly ClaimEntry[]): Markup {
  const topics = claimsByTopic(claims, record.manifest);
  return xhtml`<nav epub:type="toc" role="doc-toc" id="toc">
<h1>Contents</h1>
<ol>
<li><a href="title.xhtml">${record.manifest.name}</a></li>
<li><a href="reading.xhtml">How to read it</a></li>
${topics.map(
  ({ name, claims: own }) => xhtml`<li><span>${name}</span>
<ol>
${own.map(
  ({
    id,
    slug,
    title,
    judgement,
  }) => xhtml`<li><a href="${claimDocument(slug)}">${id} ${title}: ${VERDICTS[judgement.verdict].label}</a></li>
`,
)}</ol>
</li>
`,
)}<li><a href="${SOURCES_FILE}">The articles</a></li>
</ol>
</nav>`;
}
