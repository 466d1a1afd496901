import type { CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { drawnEdges, words, type Edge } from './drawn-edges.ts';
import { builtPage, builtPages } from './pages.ts';

const claims = builtPages().filter(({ path, html }) => path.startsWith('claims/') && html.includes('class="ways"'));

const lines = (edges: readonly Edge[]): string[] =>
  edges.map(({ group, voice, via, article }) => [group, voice, via, article].join(' | ')).sort();

/** The lines that the table that the selector finds stands for: one for each article of each statement. */
function tabledEdges($: CheerioAPI, table: string): Edge[] {
  const edges: Edge[] = [];
  for (const body of $(table).children('tbody').toArray()) {
    const group = words($(body).find('th[scope="rowgroup"]').text());
    for (const row of $(body).children('tr:has(td)').toArray()) {
      const note = $(row).find('th .note');
      const side = words(note.children('.side').text());
      // The form and the day are told where a voice has several rows.
      const told = words(note.clone().children().remove().end().text());
      const [form = '', ...date] = told.split(', ');
      const name = words($(row).find('th > a').text());
      const voice = told === '' ? name : `${name} ${side}, ${form.toLowerCase()}, ${date.join(', ')}`;
      for (const item of $(row).find('td li').toArray()) {
        const [article, via] = $(item).children('a').toArray();
        edges.push({
          group,
          voice,
          via: words($(via).text()),
          article: words($(article).text()).replace(',', ''),
        });
      }
    }
  }
  return edges;
}

describe('where a claim comes from', () => {
  test('is drawn with the very lines that its table has, on every page and every version', () => {
    let drawn = 0;
    for (const { path, $ } of claims) {
      const tabled = tabledEdges($, '.ways table');
      expect(tabled.length, path).toBeGreaterThan(0);
      // One line alone is told by the table.
      expect($('.ways svg').length, path).toBe(tabled.length > 1 ? 1 : 0);
      if (tabled.length === 1) continue;
      expect(lines(drawnEdges($, '.ways svg')), path).toEqual(lines(tabled));
      drawn += 1;
    }
    expect(claims.length).toBeGreaterThan(40);
    expect(drawn).toBeGreaterThan(15);
  });

  test('is read as two articles with one origin where two articles relay one statement', () => {
    const { $ } = builtPage('claims/coast-took-the-lock/index.html');
    const section = words($('h2:contains("Where it comes from")').parent().text());
    expect(section).toContain(
      'Two articles, one origin: The Orlu Post (11 March 2014) and La Rade (12 March 2014) carry the same statement by Lena Orvik, through Tide.',
    );
  });
});

describe('the page of origins', () => {
  const { $ } = builtPage('origins/index.html');
  const count = (what: string): number => {
    const told = $(`.figures dt:contains("${what}")`).next('dd').text();
    expect(told, what).toMatch(/^\s*\d+\s*$/);
    return Number(told);
  };

  test('draws what came through somebody with the lines of its table', () => {
    const part = $('#passed-on');
    const edges = tabledEdges($, '#passed-on table');
    expect(lines(drawnEdges($, '#passed-on svg'))).toEqual(lines(edges));
    expect(edges.length).toBeGreaterThan(0);
    expect(edges.filter(({ via }) => via === '')).toEqual([]);
    expect(part.find('tbody tr').length).toBe(count('Through somebody in between'));
  });

  test('has a line for every voice in every article in which its table has a statement, and no other', () => {
    const part = $('#statements');
    const articles = part.find('thead th').toArray().slice(1);
    const tabled = part
      .find('tbody')
      .toArray()
      .flatMap((body) =>
        $(body)
          .children('tr:has(td)')
          .toArray()
          .flatMap((row) =>
            $(row)
              .children('td')
              .toArray()
              .flatMap((cell, i) => {
                const mark = words($(cell).text());
                const article = words($(articles[i]).children('a').attr('title') ?? '').replace(',', '');
                const via = mark.replace(/^(yes|through )/, '');
                const voice = words($(row).find('th > a').text());
                return mark === '' ? [] : [{ group: words($(body).find('.side').text()), voice, via, article }];
              }),
          ),
      );
    const drawn = drawnEdges($, '#statements svg').map((edge) => ({
      ...edge,
      voice: edge.voice.replace(/ \(\d+\)$/, ''),
    }));
    expect([...new Set(lines(drawn))]).toEqual([...new Set(lines(tabled))]);
    expect(part.find('tbody tr:has(td)').length).toBe(count('Statements'));
    expect(new Set(tabled.map(({ voice }) => voice)).size).toBe(count('Voices'));
  });

  test('sets the articles that carry one statement beside each other, with words of each', () => {
    const shared = $('.shared').toArray();
    expect(shared.length).toBe(count('In more than one article'));
    for (const [i, each] of shared.entries()) {
      const tellings = $(each).find('.tellings > section').toArray();
      expect(tellings.length, words($(each).find('h3').text())).toBe(
        drawnEdges($, `.shared:eq(${String(i)}) svg`).length,
      );
      expect(tellings.every((telling) => $(telling).find('.quotation').length > 0)).toBe(true);
    }
  });
});
