import { relative, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '#catalogue/content-folder.ts';
import { readContent, type Content, type ReadBefore } from '#catalogue/content.ts';
import { problemReport, type Problem } from '#domain/problem.ts';
import { problemsPage } from './problems-page.ts';

/**
 * While developing, checks the content as `npm run check` does, again after each change: problems are told in the terminal, and in place of
 * every page until they are mended.
 *
 * @param check loads what finds the problems; it is large, and no build needs it.
 */
export function showProblems(check: () => Promise<(content: Content) => Problem[]>): AstroIntegration {
  return {
    name: 'content-problems',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const folder = contentFolder();
        const before: ReadBefore = new Map();
        let told = '';
        const find = async () => {
          const problems = (await check())(await readContent({ folder }, before));
          const report = problems.length > 0 ? problemReport(problems) : '';
          if (report !== '' && report !== told) logger.error(`\n${report}`);
          told = report;
          return problems;
        };
        let found = find();
        const again = (changed: string) => {
          if (relative(resolve(folder), changed).startsWith('..')) return;
          found = find();
          found.finally(() => server.ws.send({ type: 'full-reload' })).catch(() => undefined);
        };
        server.watcher.add(resolve(folder));
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, again);

        server.middlewares.use((request, response, next) => {
          if (/^\/(?:@|src\/|node_modules\/)/u.test(request.url ?? '')) return next();
          // Whoever asks again may have mended what the watcher did not see, such as before it began.
          const now = found.then((problems) => (problems.length === 0 ? problems : (found = find())));
          now.then((problems) => {
            if (problems.length === 0) return next();
            response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
            response.end(problemsPage(problems));
          }, next);
        });
      },
    },
  };
}
