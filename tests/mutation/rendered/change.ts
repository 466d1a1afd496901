/** A small change to what is rendered, of which a test of the built site has to take notice. */
export interface RenderedChange {
  /** What a reader would be told wrongly, as a sentence. */
  says: string;
  /** The file, from the project's root; what stands in it, once; and what is put there. */
  file: string;
  find: string;
  put: string;
  /** The built files that can differ by it. */
  where: RegExp;
  /** The test of the built site that is to notice: it is asked first. */
  seen: string;
  /** Why no test can or need notice. Only of a change that is known to survive. */
  argued?: string;
}

/** Kinds of built files, by their paths. */
export const PAGES = {
  claims: /^claims\/(?!page\/)[^/]+\/index\.html$/,
  versions: /^claims\/[^/]+\/v\/\d+\/index\.html$/,
  claimsAndVersions: /^claims\/(?!page\/)[^/]+\/(?:v\/\d+\/)?index\.html$/,
  embeds: /^claims\/[^/]+\/(?:v\/\d+\/)?embed\/index\.html$/,
  days: /^as-of\/[\d-]+\/index\.html$/,
  disagreements: /^disagreements\/index\.html$/,
  statements: /^statements\/[^/]+\/index\.html$/,
  any: /\.html$/,
} as const;
