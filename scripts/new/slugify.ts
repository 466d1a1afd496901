/** `Élise’s Bridge, 4 May` → `elises-bridge-4-may`; empty where no letter of the Latin alphabet is in it. */
export function slugify(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
}
