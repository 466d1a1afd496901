/** The worker's address below the site's root. Alone in its file: every page loads what asks for the worker, and no more than that. */
export const WORKER_FILE = 'sw.js';
