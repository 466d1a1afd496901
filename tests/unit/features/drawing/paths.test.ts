import { describe, expect, it } from 'vitest';
import { wrappedLines, textWidth } from '../../../../src/features/origins/drawing/measure.ts';
import { boxPath, fanPath, markPath } from '../../../../src/features/origins/drawing/paths.ts';

describe('text in lines', () => {
  it('breaks between words, and never within one', () => {
    const room = textWidth('keeper of the');
    expect(wrappedLines('The keeper of the upper lock', room)).toEqual(['The keeper', 'of the upper', 'lock']);
    expect(wrappedLines('Llanfairpwllgwyngyll', 10)).toEqual(['Llanfairpwllgwyngyll']);
    expect(wrappedLines('', 100)).toEqual([]);
  });

  it('keeps a date together', () => {
    expect(wrappedLines('Tweet, 4\u00a0May\u00a02031', textWidth('Tweet, 4'))).toEqual([
      'Tweet,',
      '4\u00a0May\u00a02031',
    ]);
  });

  it('counts a letter of another script as a wide one', () => {
    expect(textWidth('پنجشیر')).toBeGreaterThan(textWidth('panjer'));
  });
});

describe('paths', () => {
  it('draw boxes as one path', () => {
    const box = { x: 1, y: 2, width: 30, height: 20, name: [], about: [] };
    expect(boxPath([box, { ...box, y: 40 }])).toBe('M1 2h30v20H1zM1 40h30v20H1z');
  });

  it('draw the marks of boxes as one path, each before the first line of its text', () => {
    const box = { x: 1, y: 2, width: 60, height: 27, name: ['A miller'], about: [], side: 'lowland' };
    expect(markPath([box, { ...box, y: 42 }], 'square')).toBe('M8 10h10v10h-10zM8 50h10v10h-10z');
  });

  it('draw one way to two articles as one line that forks', () => {
    const fan = { stance: 'asserts' as const, shared: true, from: { x: 30, y: 12 } };
    const ends = [
      { x: 100, y: 5 },
      { x: 100, y: 50 },
    ];
    expect(fanPath([{ ...fan, level: { y: 12, start: 30, end: 60 }, ends }])).toBe(
      'M30 12H60c20 0 20 -7 40 -7M60 12c20 0 20 38 40 38',
    );
  });

  it('draw one of several ways of a voice apart from the others before they run level', () => {
    const fan = { stance: 'asserts' as const, shared: false, from: { x: 30, y: 12 } };
    const one = { ...fan, level: { y: 20, start: 40, end: 60 }, ends: [{ x: 100, y: 20 }] };
    expect(fanPath([one])).toBe('M30 12c5 0 5 8 10 8H60c20 0 20 0 40 0');
  });
});
