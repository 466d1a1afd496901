/** Which file of the content an address shows, and where a file is shown. */
import { CONTENT_KINDS, extensionOf } from '../../record/kinds.ts';
import { MANIFEST } from '../../record/manifest.ts';
import { PAGES_FOLDER } from '../../record/text-pages/files.ts';

/**
 * The file in the content folder that an address would show; `undefined` where its page is made of many.
 *
 * `claims/talks-held/` → `claims/talks-held.md`, `about/` → `pages/about.mdx`, `` → `record.yaml`
 * @param address below the site's root, without its first slash
 */
export function fileAt(address: string): string | undefined {
  if (address === '') return MANIFEST;
  const [, folder = '', slug] = /^([a-z0-9-]+)\/(?:([a-z0-9-]+)\/)?$/.exec(address) ?? [];
  const kind = CONTENT_KINDS.find((known) => known === folder);
  if (kind !== undefined) return slug === undefined ? undefined : `${kind}/${slug}${extensionOf(kind)}`;
  return slug === undefined && folder !== '' ? `${PAGES_FOLDER}/${folder}.mdx` : undefined;
}

/** The address at which a file is shown, as {@link fileAt} takes it; `undefined` where it has none of its own. */
export function addressOf(file: string): string | undefined {
  if (file === MANIFEST) return '';
  const [, folder, slug] = /^([a-z]+)\/([a-z0-9-]+)\.[a-z]+$/.exec(file) ?? [];
  if (folder === undefined || slug === undefined) return undefined;
  const address = folder === PAGES_FOLDER ? `${slug}/` : `${folder}/${slug}/`;
  return fileAt(address) === file ? address : undefined;
}
