import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { problemLine } from '#domain/problem.ts';
import { areDraftsShown, contentFolder } from './content-folder.ts';
import { pathsIn } from '#files/folder.ts';
import { readFileOf, readKind, type FileRead } from './content.ts';
import { draftPaths } from './drafts.ts';
import { hasManyFiles, namesIn, type Kind } from './kind.ts';
import { registry, type KindName } from './registry.ts';

/**
 * Astro's loader for one kind of record: an entry for each file, with a digest of its value. While developing, only a file that changed is
 * read again; one that has problems leaves the entry as it was, and the pages tell of them instead (`workshop/preview`). A build stops at it,
 * unless it is a draft's: drafts have no entry, or where they are shown one as soon as they can be read.
 */
export function recordsLoader(kind: KindName): Loader {
  return {
    name: `content-${kind}`,
    async load({ store, config, watcher, generateDigest }) {
      const root = fileURLToPath(config.root);
      const where = { root, folder: contentFolder(), before: new Map() };
      const paths = await pathsIn(resolve(root, where.folder));
      const drafts = await draftPaths(where, paths);
      const keep = ({ names, value, problems, file }: FileRead) => {
        const id = idOf(kind, names);
        const data = { kind, names, value };
        const compiled = compiledFrom(kind, root, file);
        // Astro compiles what this build names, also where the entry is that of an earlier one.
        if (compiled && value !== undefined) store.addModuleImport(compiled.filePath);
        if (value !== undefined) store.set({ id, data, digest: generateDigest({ ...data, ...compiled }), ...compiled });
        else if (!watcher && !drafts.has(relative(where.folder, file)))
          throw new Error(problems.map(problemLine).join('\n'));
      };

      const shown = areDraftsShown() ? paths : paths.filter((path) => !drafts.has(path));
      const found = await readKind(kind, where, shown);
      const ids = new Set(found.map(({ names }) => idOf(kind, names)));
      for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
      found.forEach(keep);

      if (!watcher) return;
      watcher.add(resolve(root, where.folder));
      const follow = (event: 'add' | 'change' | 'unlink') =>
        watcher.on(event, async (changed) => {
          const path = relative(resolve(root, where.folder), changed).replaceAll(sep, '/');
          const names = namesIn(registry[kind].files, path);
          if (!names) return;
          const isHidden = !areDraftsShown() && (await draftPaths(where, [path])).has(path);
          if (isHidden || (event === 'unlink' && hasManyFiles(registry[kind]))) store.delete(idOf(kind, names));
          else keep(await readFileOf(kind, path, where));
        });
      follow('add');
      follow('change');
      follow('unlink');
    },
  };
}

/** Where Astro finds the text that it compiles. */
function compiledFrom(kind: KindName, root: string, file: string) {
  const { isCompiled }: Kind = registry[kind];
  return isCompiled ? { filePath: relative(root, resolve(root, file)), deferredRender: true } : undefined;
}

/** The names in the path of its file; of a kind that has one file, the kind's. */
function idOf(kind: KindName, names: Readonly<Record<string, string>>): string {
  return Object.values(names).join('/') || kind;
}
