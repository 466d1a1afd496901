/** The list of problems that an editor sees at the top of a page in dev. */
import type { VFileMessage } from 'vfile-message';
import { formatMessage } from '../../record/message.ts';
import { htmlOf } from '../../wording/html-text.ts';

/** The style sheet, which the dev server serves from the source. */
const PANEL_STYLES = 'src/integrations/content-problems/panel.css';

/**
 * A page with the panel as the first thing in its body.
 * @param html the whole page
 * @param problems at least one
 * @param path the page's path, with the base: problems of its own entry come first
 * @param base the path under which the site is served
 */
export function withPanel(html: string, problems: readonly VFileMessage[], path: string, base: string): string {
  const root = base.endsWith('/') ? base : `${base}/`;
  const own = ownFile(path.startsWith(root) ? path.slice(root.length) : path);
  const isOwn = (problem: VFileMessage): boolean => own !== undefined && problem.file?.includes(own) === true;
  const sorted = [...problems.filter(isOwn), ...problems.filter((problem) => !isOwn(problem))];
  const items = sorted.map((problem) => `<li>${itemOf(problem, root)}</li>`).join('');
  const count = problems.length === 1 ? '1 problem' : `${String(problems.length)} problems`;
  const panel = `<aside class="content-problems" role="alert"><link rel="stylesheet" href="${htmlOf(root + PANEL_STYLES)}"><p><strong>The content has ${count}.</strong> The pages show what they do not touch, and load again when you have mended them.</p><ol>${items}</ol></aside>`;
  const at = /<body[^>]*>/i.exec(html);
  if (at === null) return panel + html;
  const end = at.index + at[0].length;
  return html.slice(0, end) + panel + html.slice(end);
}

/** The message as it is told everywhere, with a link in place of the rule's address: to the page of this site. */
function itemOf(problem: VFileMessage, root: string): string {
  const rule = problem.ruleId ?? '';
  const [told = ''] = formatMessage(problem).split(/ {2}\([a-z0-9-]*\) {2}\S*$/);
  return `${htmlOf(told)}  (<a href="${htmlOf(`${root}rules/#${rule}`)}">${htmlOf(rule)}</a>)`;
}

/** `claims/talks-held/` → `/claims/talks-held.`, which the file of the entry has in its path. */
function ownFile(path: string): string | undefined {
  const [, kind, slug] = /^([a-z]+)\/([a-z0-9-]+)\//.exec(path) ?? [];
  return kind === undefined || slug === undefined ? undefined : `/${kind}/${slug}.`;
}
