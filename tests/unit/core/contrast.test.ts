import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, GROUND_COLOURS } from '../../../src/core/contrast.ts';

const sheet = readFileSync('src/ui/styles/tokens.css', 'utf8');
const [light = '', dark = ''] = sheet.split('@media (prefers-color-scheme: dark)');
const tokens = { light: tokensIn(light), dark: tokensIn(dark) };

/** Each colour by the name of its token. White may be written in short. */
function tokensIn(rules: string): Record<string, string> {
  const found = rules.matchAll(/--([a-z-]+): (#[\da-f]{3}(?:[\da-f]{3})?);/g);
  return Object.fromEntries(
    Array.from(found, ([, name = '', colour = '']) => [name, colour.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3')]),
  );
}

describe('contrast', () => {
  test('goes from 1 to 21, whichever colour is named first', () => {
    expect(contrast('#777777', '#777777')).toBe(1);
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 10);
  });

  test('weighs green more than red, and red more than blue', () => {
    const onBlack = ['#00ff00', '#ff0000', '#0000ff'].map((colour) => contrast(colour, '#000000'));
    expect(onBlack.map((ratio) => Number(ratio.toFixed(2)))).toEqual([15.3, 5.25, 2.44]);
  });

  test('of grey is that of the standard at the step of its curve', () => {
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrast('#0a0a0a', '#000000')).toBeCloseTo(1.06, 2);
  });
});

describe.each(['light', 'dark'] as const)('the %s ground', (ground) => {
  const { [ground]: own } = tokens;
  const far = ground === 'light' ? '#000000' : '#ffffff';

  test('for which the colours of sides are checked is the tint of the style sheet', () => {
    expect(own.tint).toBe(GROUND_COLOURS[ground]);
  });

  test('is the one on which colours are harder to read than on any other', () => {
    const others = ['paper', 'sheet'].map((name) => contrast(own[name] ?? '', far));
    expect(Math.min(...others)).toBeGreaterThan(contrast(GROUND_COLOURS[ground], far));
  });

  test('lets everybody read the engine’s own marks', () => {
    const marks = ['third-party', 'soft', 'stands', 'contested', 'open', 'does-not-stand'];
    const unreadable = marks.filter((name) => contrast(own[name] ?? '', GROUND_COLOURS[ground]) < 4.5);
    expect(unreadable).toEqual([]);
  });
});
