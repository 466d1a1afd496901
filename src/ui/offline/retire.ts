/// <reference lib="webworker" />
/**
 * Takes the place of a worker that is to go, whatever it was: it answers for no page, takes all copies off the device, and
 * ends itself. Pages that are open stay as they are. `OFFLINE=off npm run build` writes it.
 */
import { forgetAll } from './copies.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetAll(self.registration.scope).then(() => self.registration.unregister()));
});
