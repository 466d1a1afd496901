/** The ground as a still map cuts it: its files cover the whole view. */

/** Attributes of an image that covers more than its drawing, in per cent of the drawing. */
export function sizeOfGround({ left, top, width, height }: Record<'left' | 'top' | 'width' | 'height', number>): {
  x: string;
  y: string;
  width: string;
  height: string;
} {
  const percent = (share: number) => `${String(Math.round(share * 1e6) / 1e4)}%`;
  return { x: percent(left), y: percent(top), width: percent(width), height: percent(height) };
}
