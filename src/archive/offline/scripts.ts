import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { sha256Of } from '#files/hash.ts';
import type { Files } from '#files/files.ts';

/** Pagefind's browser module in the built portal. */
export const PROGRAMME = /^pagefind\/pagefind\.[0-9a-f]+\.js$/u;

const CARRIED_FILES = fileURLToPath(new URL('../browser/carried-files.ts', import.meta.url));

/**
 * Turns the module scripts of pages, which a browser does not load from a disk, into plain scripts with everything in them.
 *
 * @param site the files of the built portal, from which scripts import further ones.
 */
export function plainScripts(site: Files) {
  const written = new Map<string, Promise<{ path: string; bytes: Uint8Array }>>();
  return {
    /** Where the plain form of a module is in the offline edition. @param code what the module says. @param file where it stands in the portal. */
    async pathOf(code: string, file: string): Promise<string> {
      const key = `${file}\n${code}`;
      const made = written.get(key) ?? plainScript(code, file, site);
      written.set(key, made);
      return (await made).path;
    },
    /** All that were asked for. */
    async files(): Promise<Files> {
      return new Map((await Promise.all(written.values())).map(({ path, bytes }) => [path, bytes]));
    },
  };
}

async function plainScript(code: string, file: string, site: Files): Promise<{ path: string; bytes: Uint8Array }> {
  const { outputFiles } = await build({
    entryPoints: [`site:${file}`],
    inject: /\bfetch\(/u.test(code) ? [CARRIED_FILES] : [],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    // Pagefind asks a module for its own address; it is told the address of its files instead.
    logOverride: { 'empty-import-meta': 'silent' },
    plugins: [fromSite(new Map([...site, [file, withPagefind(code, site)]]))],
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  return { path: `offline/scripts/${sha256Of(bytes).slice(0, 12)}.js`, bytes };
}

/** The search page imports Pagefind when it is first asked; from a disk it cannot, and has it from the start. */
function withPagefind(code: string, site: Files): Uint8Array {
  const programme = [...site.keys()].find((path) => PROGRAMME.test(path));
  const opening = `import * as carriedPagefind from "/${programme}";\nglobalThis.carriedPagefind = carriedPagefind;\n`;
  return new TextEncoder().encode(code.includes('carriedPagefind') ? opening + code : code);
}

/** Reads modules of the built portal from its files in memory. */
function fromSite(site: Files): Plugin {
  return {
    name: 'built-portal',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^site:/ }, ({ path }) => ({ path: path.slice('site:'.length), namespace: 'site' }));
      onResolve({ filter: /^[./]/, namespace: 'site' }, ({ path, importer }) => ({
        path: new URL(path, `site:/${importer}`).pathname.slice(1),
        namespace: 'site',
      }));
      onLoad({ filter: /.*/, namespace: 'site' }, ({ path }) => ({
        contents: /\/preload-helper\./u.test(path) ? withoutPreload(site.get(path)) : (site.get(path) ?? ''),
        loader: 'js',
      }));
    },
  };
}

/** The bundler's helper links a later module beforehand by an address; within a plain script there is none, so it only loads. */
function withoutPreload(code: Uint8Array | undefined): string {
  const [, name = 't'] = /export\s*\{\s*\w+ as (\w+)\s*\}/u.exec(new TextDecoder().decode(code)) ?? [];
  return `const load = (module) => module();\nexport { load as ${name} };\n`;
}
