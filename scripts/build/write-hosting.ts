import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { filesBelow } from '#files/folder.ts';
import { hostingFiles } from '#formats/hosting/hosting-files.ts';
import { hostingRules } from '#formats/hosting/rules.ts';

/** Writes into a built portal what tells servers its types, headers and caching. @param base the path under which it will be served. */
export async function writeHosting(out: string, base: string): Promise<void> {
  const pages = [...(await filesBelow(out))].filter(([path]) => path.endsWith('.html'));
  const folders = (await readdir(out, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const rules = hostingRules(
    base,
    new Map(pages.map(([path, bytes]) => [path, new TextDecoder().decode(bytes)])),
    folders.map(({ name }) => `${name}/`),
  );
  for (const [path, text] of Object.entries(hostingFiles(rules))) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), text);
  }
}
