import { sep } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { contentFolder } from '../record/content-folder.ts';
import { writeEditorSchemas } from '../record/editor/write.ts';
import { findWithoutRecord } from './content-problems/find.ts';
import { pageOfProblems } from './content-problems/panel.ts';
import { formatMessage } from '../record/message.ts';
import { readAgain } from '../record/read-again.ts';

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
        const content = contentFolder(root);
        // What lies in the project is watched already.
        server.watcher.add(content);
        let timer: NodeJS.Timeout | undefined;
        const changed = (): void => {
          server.hot.send({ type: 'full-reload' });
          tellProblems(content, logger)
            .then(() => writeEditorSchemas(root, content))
            .catch((error: unknown) => {
              logger.warn(String(error));
            });
        };
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(content + sep)) return;
          // Astro keeps which pages a route has, with what each was handed; by this event it hears that they may differ.
          for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
          clearTimeout(timer);
          timer = setTimeout(changed, QUIET);
        });
        changed();
        // Before Astro asks any page for its addresses, which none can tell without a record.
        server.middlewares.use((request, response, next) => {
          if (request.headers.accept?.includes('text/html') !== true) {
            next();
            return;
          }
          findWithoutRecord(content, server.config.base).then((found) => {
            if (found === undefined) next();
            else response.setHeader('content-type', 'text/html; charset=utf-8').end(pageOfProblems(found));
          }, next);
        });
      },
    },
  };
}

/** Says in the terminal what is wrong with the content. The pages read it at the same time, and it is read once. */
async function tellProblems(content: string, logger: AstroIntegrationLogger): Promise<void> {
  const { problems } = await readAgain(content);
  if (problems.length === 0) return;
  logger.error(
    `The content has problems; the pages show what they do not touch:\n${problems.map(formatMessage).join('\n')}`,
  );
}
