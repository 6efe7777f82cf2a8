import { z } from 'zod';

/** The programmes whose work is in the bytes of a snapshot. */
const TOOLS = [
  'node',
  'astro',
  'pagefind',
  'esbuild',
  'parse5',
  'fflate',
  '@myriaddreamin/typst-ts-node-compiler',
  'warcio',
  '@resvg/resvg-js',
  '@expo-google-fonts/noto-sans-sc',
  '@expo-google-fonts/noto-serif-sc',
];

const lockSchema = z.object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) });

/** The versions of the programmes that make a snapshot, as the lock file fixes them. @param lock the text of `package-lock.json` */
export function toolsOf(lock: string): Record<string, string> {
  const { packages } = lockSchema.parse(JSON.parse(lock));
  return Object.fromEntries(TOOLS.map((name) => [name, packages[`node_modules/${name}`]?.version ?? '']));
}
