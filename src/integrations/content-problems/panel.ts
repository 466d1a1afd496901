/** What an editor sees in dev of the content's problems: in short on every page, at their lines on that of an entry. */
import { countWithNoun } from '../../core/count.ts';
import type { VFileMessage } from 'vfile-message';
import { placeOf, visible } from '../../record/message.ts';
import { htmlOf } from '../../wording/html-text.ts';
import { addressOf } from './own-file.ts';
import { lineId, linesWithProblems } from './preview.ts';

/** The style sheet, which the dev server serves from the source. */
const PANEL_STYLES = 'src/integrations/content-problems/panel.css';

/** The file of which a page is made. */
export interface OwnFile {
  /** As problems name it. */
  path: string;
  text: string;
  /** Whether the page shows this text, an earlier one, or nothing of it. */
  shown: 'now' | 'before' | 'not';
}

/** What is known of the content when a page is asked for. */
export interface Found {
  problems: readonly VFileMessage[];
  /** The content's folder, as problems name it. */
  folder: string;
  /** The path under which the site is served. */
  base: string;
  /** `undefined` where the page is made of many files, or of none. */
  own: OwnFile | undefined;
}

/**
 * A page with the problems of the content as the first thing in its body. Where nothing of its own file can be shown, the
 * file's text takes the place of what the page says instead.
 * @param html the whole page
 */
export function withProblems(html: string, found: Found): string {
  const { own, problems } = found;
  const ofOwn = problems.filter(({ file }) => file === own?.path);
  const others = problems.filter(({ file }) => file !== own?.path);
  if (own?.shown === 'not') {
    const title = `${htmlOf(own.path)} cannot be shown yet`;
    const instead = html
      .replace(/<title>[^]*?<\/title>/, () => `<title>${title}</title>`)
      .replace(/(<main[^>]*>)[^]*<\/main>/, (_, start: string) => `${start}${previewOf(own, ofOwn, found)}</main>`);
    return inBody(instead, styles(found) + listOf(others, false, found));
  }
  if (problems.length === 0) return html;
  const preview = own === undefined || ofOwn.length === 0 ? '' : previewOf(own, ofOwn, found);
  return inBody(html, styles(found) + preview + listOf(others, preview === '', found));
}

/** A page where the site cannot make any: nothing says what the record is, or the page's own file stops it. */
export function pageOfProblems(found: Found): string {
  const reload = `<script type="module" src="${htmlOf(rootOf(found))}@vite/client"></script>`;
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title></title>${reload}`;
  const page = `<!doctype html><html lang="en"><head>${head}</head><body><main></main></body></html>`;
  return withProblems(page, found);
}

function rootOf({ base }: Found): string {
  return base.endsWith('/') ? base : `${base}/`;
}

function styles(found: Found): string {
  return `<link rel="stylesheet" href="${htmlOf(rootOf(found) + PANEL_STYLES)}">`;
}

function inBody(html: string, added: string): string {
  const at = /<body[^>]*>/i.exec(html);
  if (at === null) return added + html;
  const end = at.index + at[0].length;
  return html.slice(0, end) + added + html.slice(end);
}

const COUNTED = (count: number): string => countWithNoun(count, 'problem');

const SHOWN: Record<OwnFile['shown'], string> = {
  now: 'The page below shows what can be shown of it.',
  before: 'The page below shows it as it was when it could last be read.',
  not: 'It cannot be shown yet. This is its text; the page comes as soon as it can be read.',
};

/** The file's text, with its problems at their lines. */
function previewOf(own: OwnFile, problems: readonly VFileMessage[], found: Found): string {
  const count = problems.length === 0 ? 'rests on a file that has problems' : `has ${COUNTED(problems.length)}`;
  const heading = own.shown === 'not' ? 'h1' : 'h2';
  const { html, wrong } = linesWithProblems(own.text, problems, (each) => told(each, found), own.shown === 'not');
  const links = wrong.map((line) => `<a href="#${lineId(line)}">line ${String(line)}</a>`).join(', ');
  const at = wrong.length === 0 ? '' : `: ${links}`;
  return `<section class="content-problems" aria-labelledby="content-preview"><${heading} id="content-preview">${htmlOf(own.path)} ${count}${at}</${heading}><p>${SHOWN[own.shown]}</p>${html}</section>`;
}

/** Problems of other files, folded: they are not what this page is about. @param isOnly whether it stands alone */
function listOf(problems: readonly VFileMessage[], isOnly: boolean, found: Found): string {
  if (problems.length === 0) return '';
  const items = problems.map((problem) => `<li>${linkTo(problem, found)} ${told(problem, found)}</li>`).join('');
  return `<aside class="content-problems" aria-label="Problems of the content"><details><summary>The content has ${COUNTED(problems.length)}${isOnly ? '' : ' elsewhere'}. The pages show what they do not touch.</summary><ul>${items}</ul></details></aside>`;
}

/** Where a problem stands, as a link to where its file is shown. */
function linkTo(problem: VFileMessage, found: Found): string {
  const { file = '' } = problem;
  const place = htmlOf(placeOf(problem));
  const address = file.startsWith(`${found.folder}/`) ? addressOf(file.slice(found.folder.length + 1)) : undefined;
  return address === undefined ? place : `<a href="${htmlOf(rootOf(found) + address)}">${place}</a>`;
}

/** What is wrong, with its rule as a link to where this site explains it. */
function told(problem: VFileMessage, found: Found): string {
  const rule = problem.ruleId ?? '';
  return `${htmlOf(visible(problem.reason))} (<a href="${htmlOf(`${rootOf(found)}rules/#${rule}`)}">${htmlOf(rule)}</a>)`;
}
