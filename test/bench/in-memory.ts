import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Engine } from './engine.ts';

/** An engine that answers from one index, loaded whole. */
export interface InMemory {
  readonly name: string;
  /** The index as it would lie on a server. */
  readonly index: string;
  /** JavaScript that exports what a page needs of the library to load that index and search it; empty where it needs none. */
  readonly library: string;
  /** Measures, best first. */
  rank(query: string): readonly string[] | Promise<readonly string[]>;
}

/** The engine in this process. A page around it, and code that shows results, are not among its bytes. */
export async function inMemory({ name, index, library, rank }: InMemory): Promise<Engine> {
  const files = [index, await minified(library)].map((text) => Buffer.from(text));
  const total = (size: (file: Buffer) => number) => files.reduce((sum, file) => sum + size(file), 0);
  return {
    name,
    counted:
      'bytes: the index, serialised, and the library, minified; no page, no texts or titles to show. Time: ranking, in Node.',
    async answer(query) {
      const start = performance.now();
      const measures = await rank(query);
      return { measures, milliseconds: performance.now() - start };
    },
    download: () =>
      Promise.resolve({
        asServed: total(({ length }) => length),
        compressed: total((file) => (file.length === 0 ? 0 : gzipSync(file, { level: 9 }).length)),
      }),
    close: () => Promise.resolve(),
  };
}

async function minified(contents: string): Promise<string> {
  if (contents === '') return '';
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}
