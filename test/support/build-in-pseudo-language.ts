import { build } from 'astro';
import { useContentFolder } from '#catalogue/content-folder.ts';
import { whileClaimed } from '#files/claim.ts';
import { CLAIM } from '../../scripts/build/build-portal.ts';
import { pseudoLanguage } from './pseudo-language.ts';

// Usage: node test/support/build-in-pseudo-language.ts <content folder> <folder to build to>
const [content = '', outDir = ''] = process.argv.slice(2);
useContentFolder(content);
await whileClaimed(
  CLAIM,
  () => undefined,
  () =>
    build({
      outDir,
      cacheDir: 'node_modules/.astro/pseudo-language',
      logLevel: 'error',
      vite: { plugins: [pseudoLanguage()] },
    }),
);
