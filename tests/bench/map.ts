/**
 * How soon the map of `dist/` is drawn, beside Leaflet alone with the same ground and the same places, in turn, in a browser
 * whose processor is four times slower than it is.
 */
import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import * as cheerio from 'cheerio';
import type { Browser } from 'playwright-core';
import { parse } from 'yaml';
import { serve } from '../../scripts/serve/server.ts';
import type { Manifest } from '../../src/core/schema/manifest.ts';
import { addressFrom } from '../../src/core/site-address.ts';
import { launchBrowser } from '../browser/launch.ts';
import { aligned } from './table.ts';

/** How many times slower the processor is than it is. */
const SLOWER = 4;

/** What one opening of a page took, in milliseconds from its beginning. */
export interface Drawn {
  /** Something of the page can be seen. */
  seen: number;
  /** The picture of the map can be seen: here the drawing beneath the moving map, of Leaflet the map itself. */
  picture: number;
  /** The map can be moved, and its ground is there. */
  moves: number;
}

export interface MapMeasured {
  ours: Drawn[];
  leaflet: Drawn[];
}

/**
 * Opens both pages in turn, each time in a context of its own.
 * @throws Error where `dist/` has no map
 */
export async function measureMap(root: string, content: string, runs: number): Promise<MapMeasured> {
  const dist = join(root, 'dist');
  if (!existsSync(join(dist, 'map/index.html'))) throw new Error('dist/ has no map: run `npm run build` first.');
  const { base } = addressFrom(process.env);
  const site = await serve({ folder: dist, base, port: 0 });
  const alone = await serveLeaflet(root, dist, content);
  const browser = await launchBrowser();
  const measured: MapMeasured = { ours: [], leaflet: [] };
  try {
    const { port } = alone.address() as AddressInfo;
    for (let run = 0; run <= runs; run += 1) {
      const leaflet = await open(browser, `http://localhost:${String(port)}/`);
      const ours = await open(browser, `${site.url}map/`);
      // The first opening warms the browser up.
      if (run === 0) continue;
      measured.leaflet.push(leaflet);
      measured.ours.push(ours);
      console.error(`  ${String(run)}: ${ours.moves.toFixed(0)} ms, Leaflet alone ${leaflet.moves.toFixed(0)} ms`);
    }
  } finally {
    await browser.close();
    await site.close();
    alone.closeAllConnections();
    alone.close();
  }
  return measured;
}

/** Medians, and by how much each moment of ours is later than Leaflet's map. */
export function tableOfMap({ ours, leaflet }: MapMeasured): string {
  const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN;
  const row = (name: string, at: (run: Drawn) => number, of: readonly Drawn[]) => {
    const ratios = of.map((run, i) => at(run) / (leaflet[i]?.moves ?? NaN));
    return [name, median(of.map(at)).toFixed(0), Math.min(...of.map(at)).toFixed(0), median(ratios).toFixed(2)];
  };
  return aligned([
    ['', 'ms, median', 'least', 'times Leaflet'],
    row('Leaflet alone', ({ moves }) => moves, leaflet),
    row('this map, the picture', ({ picture }) => picture, ours),
    row('this map, moving', ({ moves }) => moves, ours),
  ]);
}

async function open(browser: Browser, url: string): Promise<Drawn> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(() => {
    const frame = (name: string) => {
      // After the frame that shows it.
      requestAnimationFrame(() => {
        setTimeout(() => performance.mark(name));
      });
    };
    const told = new Set<string>();
    const tell = (name: string, when: boolean) => {
      if (!when || told.has(name)) return;
      told.add(name);
      frame(name);
    };
    const look = () => {
      const ground = [...document.querySelectorAll<HTMLImageElement>('.leaflet-image-layer')];
      const moves = document.querySelector('[data-live]') !== null && ground.every(({ complete }) => complete);
      const drawing = document.querySelector('.map-drawing');
      tell('picture', moves || (drawing !== null && drawing.closest('.map-day')?.nextElementSibling !== null));
      tell('moves', moves && ground.length > 0);
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
    document.addEventListener('load', look, true);
  });
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('moves').length > 0, undefined, { polling: 100 });
  const drawn = await page.evaluate(() => {
    const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? NaN;
    return { seen: at('first-contentful-paint'), picture: at('picture'), moves: at('moves') };
  });
  await context.close();
  return { ...drawn, picture: Math.max(drawn.picture, drawn.seen) };
}

/** A page with Leaflet as its package brings it, the ground of the record's map and a named mark at each of its places. */
async function serveLeaflet(root: string, dist: string, content: string): Promise<Server> {
  const { map } = parse(readFileSync(join(content, 'record.yaml'), 'utf8')) as Manifest;
  const $ = cheerio.load(readFileSync(join(dist, 'map/index.html'), 'utf8'));
  const corners = (name: string) => {
    const [south, west, north, east] = ($('record-map').attr(name) ?? '').split(' ').map(Number);
    return [
      [south, west],
      [north, east],
    ];
  };
  const places = $('.map-list li[data-lat]')
    .toArray()
    .map((item) => ({
      at: ['data-lat', 'data-lon'].map((name) => Number($(item).attr(name))),
      radius: Number($(item).attr('data-radius-km') ?? 0) * 1000,
      name: $(item).children('a').text().trim(),
    }));
  const ground = [map?.outlines, map?.line?.file].filter((file) => file !== undefined);
  const script = `
    const map = L.map('map', { attributionControl: false, zoomSnap: 0 }).fitBounds(${JSON.stringify(corners('data-frame'))});
    L.control.scale().addTo(map);
    ${map?.relief === undefined ? '' : `L.imageOverlay('/content/${map.relief}', ${JSON.stringify(corners('data-view'))}).addTo(map);`}
    Promise.all(${JSON.stringify(ground)}.map((file) => fetch('/content/' + file).then((answer) => answer.json()))).then((all) => {
      for (const each of all) L.geoJSON(each, { interactive: false, style: { fill: false } }).addTo(map);
      for (const { at, radius, name } of ${JSON.stringify(places)}) {
        if (radius > 0) L.circle(at, { radius, interactive: false }).addTo(map);
        L.marker(at, { icon: L.divIcon({ html: name, iconSize: null }) }).bindPopup(name).addTo(map);
      }
      document.body.dataset.live = '';
    });`;
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Leaflet</title>
    <link rel="stylesheet" href="/leaflet.css"><style>#map { width: 46rem; max-width: 100%; aspect-ratio: 1 }</style>
    <h1>Map</h1><div id="map"></div><script src="/leaflet.js"></script><script>${script}</script></html>`;
  const package_ = join(root, 'node_modules/leaflet/dist');
  const files: Record<string, [type: string, path: string]> = {
    '/leaflet.js': ['text/javascript', join(package_, 'leaflet.js')],
    '/leaflet.css': ['text/css', join(package_, 'leaflet.css')],
    ...Object.fromEntries(ground.map((file) => [`/content/${file}`, ['application/json', join(content, file)]])),
    ...(map?.relief !== undefined && { [`/content/${map.relief}`]: ['image/webp', join(content, map.relief)] }),
  };
  const server = createServer(({ url = '/' }, response) => {
    const file = files[url];
    if (url !== '/' && file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': file?.[0] ?? 'text/html' });
    response.end(file === undefined ? page : readFileSync(file[1]));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return server;
}
