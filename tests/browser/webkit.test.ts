import { describe } from 'vitest';
import { offlineWalks } from './engines/offline-walks.ts';
import { walks } from './engines/walks.ts';
import { findWebKit, startWebKit } from './engines/webkit.ts';

const webkit = findWebKit();
const start = () => startWebKit(webkit ?? { driver: '', xvfb: undefined });

// Its driver knows neither of fingers nor of paper.
describe.skipIf(webkit === undefined)('in WebKit, whose driver has to be installed, with Xvfb', () => {
  walks(start);
});

describe.skipIf(webkit === undefined)('on a device with WebKit, whose driver has to be installed, with Xvfb', () => {
  offlineWalks(start);
});
