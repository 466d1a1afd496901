import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { writeEditorSchemas } from '../record/editor/write.ts';

/** How long the content must be quiet before pages are loaded again, in milliseconds: editors save in several steps. */
const QUIET = 150;

/**
 * In dev, and only there: shows the problems of the content at the top of every page, loads pages again when the content
 * changes, and keeps up to date what an editor's program completes. A build gets nothing of it.
 */
export function contentProblems(): AstroIntegration {
  return {
    name: 'content-problems',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command !== 'dev') return;
        addMiddleware({ order: 'pre', entrypoint: new URL('content-problems/middleware.ts', import.meta.url) });
      },
      'astro:server:setup': ({ server, logger }) => {
        const root = server.config.root;
        const content = join(root, 'content') + sep;
        let timer: NodeJS.Timeout | undefined;
        const changed = (): void => {
          server.hot.send({ type: 'full-reload' });
          writeEditorSchemas(root).catch((error: unknown) => {
            logger.warn(String(error));
          });
        };
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(content)) return;
          clearTimeout(timer);
          timer = setTimeout(changed, QUIET);
        });
        changed();
      },
    },
  };
}
