import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { PortalNames } from '../portal-names.ts';
import { pageMarkup } from './page-markup.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** zod brings its messages in fifty languages, half of its weight; the page shows none of them. */
const withoutMessages: Plugin = {
  name: 'without-messages',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, ({ path }) => ({
      contents: 'export { default as en } from "./en.js";',
      resolveDir: dirname(path),
    }));
  },
};

/** `verify.html`: one file that checks snapshots in any browser, without a network; the same bytes from the same sources. */
export async function verifyPage(portal: PortalNames): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/archive/browser/verify-page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'eof',
    tsconfigRaw: {},
    logLevel: 'silent',
    plugins: [withoutMessages],
  });
  // A script in a page ends at the first of these, in whatever text it stands.
  const script = (outputFiles[0]?.text ?? '').replace(/<(?=\/script|!--)/giu, '\\x3C');
  return pageMarkup(script, portal);
}
