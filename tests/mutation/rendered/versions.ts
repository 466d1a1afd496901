/** Changes to the page of a version, and to the card for other pages. */
import { PAGES, type RenderedChange } from './change.ts';

export const VERSIONS: readonly RenderedChange[] = [
  {
    says: 'The notice leads to the version on which it stands.',
    file: 'src/features/versions/VersionNotice.astro',
    find: 'Superseded by <a href={href(versionPath(slug, next.version))}>',
    put: 'Superseded by <a href={href(versionPath(slug, version.version))}>',
    where: PAGES.versions,
    seen: 'held/claims.test.ts',
  },
  {
    says: 'Of the next version is told what changed with this one.',
    file: 'src/features/versions/VersionChanges.astro',
    find: '{after.revisions.at(-1)?.what}',
    put: '{before.revisions.at(-1)?.what}',
    where: PAGES.versions,
    seen: 'held/claims.test.ts',
  },
  {
    says: 'A version that was superseded is told to be the newest.',
    file: 'src/features/versions/VersionNotice.astro',
    find: '{next === undefined || later === undefined ? (',
    put: '{next === undefined || later === undefined || version.version > 1 ? (',
    where: PAGES.versions,
    seen: 'held/claims.test.ts',
  },
  {
    says: 'What was added is told to have been taken out.',
    file: 'src/features/versions/VersionChanges.astro',
    find: 'changesBetween(before, after, ',
    put: 'changesBetween(after, before, ',
    where: PAGES.versions,
    seen: 'held/claims.test.ts',
  },
  {
    says: 'A version shows what the next one says.',
    file: 'src/pages/claims/[slug]/v/[version].astro',
    find: 'const claim = shownClaim(version, slug);',
    put: 'const claim = shownClaim(next ?? version, slug);',
    where: PAGES.versions,
    seen: 'held/claims.test.ts',
  },
  {
    says: 'The card for other pages shows another verdict.',
    file: 'src/features/embed/EmbedCard.astro',
    find: '<VerdictBadge {verdict} />',
    put: '<VerdictBadge verdict="undisputed" />',
    where: PAGES.embeds,
    seen: 'held/badges.test.ts',
  },
  {
    says: 'The card tells the day of the verdict for that of the version.',
    file: 'src/features/embed/EmbedCard.astro',
    find: '{claim.id}, version {claim.version} of {dateInWords(on)}',
    put: '{claim.id}, version {claim.version} of {dateInWords(asOf)}',
    where: PAGES.embeds,
    seen: 'formats.test.ts',
  },
];
