/** Contrast of two colours, as WCAG 2.2 defines it. */

/** Of the grounds on which text stands, the one nearest to it: the style sheets' `--tint`, which a test compares. */
export const GROUND_COLOURS = { light: '#e7ecea', dark: '#1f2a28' } as const;

/**
 * The contrast ratio of two colours, from 1 (the same) to 21 (black on white).
 * @param a as `#7f2f72`
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance, 0 to 1. https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
