import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { registry } from './registry.ts';

/** Where editors' files are, unless a command is told of another folder. */
export const CONTENT = 'content';

// Astro's loaders take no arguments: they learn of the folder from the environment of the process that builds.
const VARIABLE = 'CONTENT_FOLDER';

/** The content folder of this build, as it was given. */
export function contentFolder(): string {
  return process.env[VARIABLE] ?? CONTENT;
}

/** Makes `folder` the content folder of this process and of those that it starts. */
export function useContentFolder(folder: string): void {
  process.env[VARIABLE] = folder;
}

const DRAFTS = 'CONTENT_DRAFTS';

/** Whether this build shows drafts too, for whoever writes them. */
export function areDraftsShown(): boolean {
  return process.env[DRAFTS] !== undefined;
}

/** Makes this process and those that it starts show drafts too. */
export function showDrafts(): void {
  process.env[DRAFTS] = 'shown';
}

/** Why a folder cannot be a content folder and what to make, in one sentence; `undefined` where it can. */
export async function contentFolderProblem(folder: string): Promise<string | undefined> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const site = join(folder, registry.site.files);
  const make = `请新建 ${site}，写上 title、titleEnglish、subject、subjectEnglish、tagline、dataDate 和 licence（见 docs/content.md）`;
  if (!isFolder) return `没有文件夹 ${folder}，读不到内容：${make}。`;
  const isThere = await stat(site).then(
    (found) => found.isFile(),
    () => false,
  );
  return isThere ? undefined : `${folder} 里没有 ${registry.site.files}，不是放内容的文件夹：${make}。`;
}
