import { describe, expect, it } from 'vitest';
import { MARKS, type Manifest } from '../../../src/core/schema/manifest.ts';
import { sideStyleSheet } from '../../../src/ui/side-styles.ts';

/** As many sides as there are marks, so many of which fight. */
function record(fighting: number): Pick<Manifest, 'sides'> {
  return {
    sides: MARKS.map((mark, i) => ({
      id: `side-of-${mark}`,
      name: `Side of the ${mark}`,
      inSentence: `the side of the ${mark}`,
      account: `The account of the ${mark}`,
      note: 'Those who speak for it.',
      role: i < fighting ? 'belligerent' : 'party',
      mark,
      colour: { light: `#00000${String(i)}`, dark: `#ffffff`.replace(/f$/, String(i)) },
    })),
  };
}

const [light = '', dark = ''] = sideStyleSheet(record(2)).split('@media (prefers-color-scheme: dark)');

describe('the styles of the sides', () => {
  it('stand in the layer of the other marks, so that forced colours win over them', () => {
    expect(light.startsWith('@layer components {')).toBe(true);
    expect(light.split('{').length + dark.split('{').length).toBe(light.split('}').length + dark.split('}').length);
  });

  it('give each side its colour on either ground, before its shape', () => {
    for (const [i, mark] of MARKS.entries()) {
      expect(light).toContain(`.side-side-of-${mark} { --mark: #00000${String(i)}; }`);
      expect(dark).toContain(`.side-side-of-${mark} { --mark: #fffff${String(i)}; }`);
    }
  });

  it('give each side its shape, and the roles theirs; a square is the box that every mark is cut from', () => {
    const shapes = Array.from(light.matchAll(/\.side-([a-z-]+)::before \{ ([^}]*) \}/g), ([, side, shape]) => [
      side?.replace('side-of-', ''),
      shape?.replace(/\(.*/, ''),
    ]);
    expect(shapes).toEqual([
      ['disc', 'border-radius: 50%;'],
      ['diamond', 'clip-path: polygon'],
      ['triangle', 'clip-path: polygon'],
      ['bar', 'clip-path: polygon'],
      ['cross', 'clip-path: polygon'],
      ['third-party', 'clip-path: polygon'],
      ['outlet', 'block-size: .8125em; border-block: .5em double; border-block-end: .1875em solid;'],
    ]);
  });

  it('bring a layout for many accounts only where more than two sides fight', () => {
    expect(
      [2, 3, 5].map((fighting) => sideStyleSheet(record(fighting)).includes("@import './many-sides.css';")),
    ).toEqual([false, true, true]);
    const rows = /^\.evenings .*\n/m;
    expect(sideStyleSheet(record(3)).replace(/^.*\n/, '').replace(rows, '')).toBe(sideStyleSheet(record(2)));
  });

  it('give each side that fights a row of its own in the evenings of the home page, beside day, articles and verdicts', () => {
    const rows = [2, 3, 5].map((fighting) => /--evening-rows: (\d+)/.exec(sideStyleSheet(record(fighting)))?.[1]);
    // Two are what home.css has room for by itself.
    expect(rows).toEqual([undefined, '6', '8']);
  });
});
