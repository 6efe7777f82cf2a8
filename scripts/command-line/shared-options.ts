import { CONTENT, contentFolderProblem, useContentFolder } from '#catalogue/content-folder.ts';
import { Refused } from '#domain/refused.ts';
import { WrongUsage } from './read-arguments.ts';

export const base = {
  value: '/路径/',
  default: '/',
  zh: '网站在主机上的路径',
  en: 'path of the portal on its host',
} as const;

export const port = { value: '端口', default: '4321', zh: '本机的端口', en: 'port of this computer' } as const;

/**
 * The path of a portal as it stands in addresses, `/ledger/` also where `ledger` was written.
 *
 * @throws {WrongUsage} for what is no path.
 */
export function baseOf(text: string): string {
  const path = `/${text}/`.replace(/^\/+|\/+$/gu, '/');
  if (!/^\/(?:[\w.~-]+\/)*$/u.test(path) || /\/\.{1,2}\//u.test(path)) {
    const host = /^\w+:/u.test(text) ? '主机写在 --site；' : '';
    throw new WrongUsage(
      `--base 不能是“${text}”。${host}请只写网站在主机上的路径，如 --base /ledger/，用字母、数字和 - . _ ~。`,
    );
  }
  return path;
}

/**
 * The address of the host that serves a portal.
 *
 * @throws {WrongUsage} for what is none, and for what would be lost of it.
 */
export function siteOf(text: string): string {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (!address || !/^https?:$/u.test(address.protocol) || address.href !== `${address.origin}/`) {
    throw new WrongUsage(`--site 不能是“${text}”。请只写主机，如 --site https://example.org；路径写在 --base。`);
  }
  return address.origin;
}

/** @throws {WrongUsage} for what is no port. */
export function portOf(text: string): number {
  const number = Number(text);
  if (!/^\d+$/u.test(text) || number > 65_535) throw new WrongUsage(`--port 不能是“${text}”。请写 1 到 65535 的数字。`);
  return number;
}

export const content = {
  value: '文件夹',
  default: CONTENT,
  zh: '内容放在哪里：另一个文件夹生成另一个网站',
  en: 'where the content is: another folder makes another portal',
} as const;

export const drafts = {
  zh: '也显示草稿，只供自己看；这样生成的网站不能发布',
  en: 'shows drafts too, for yourself alone; such a build cannot be published',
} as const;

/**
 * Makes a folder the content of this command and of what it starts.
 *
 * @throws {Refused} where it is no folder, or lacks what every portal has to have.
 */
export async function chooseContent(given: string): Promise<string> {
  const folder = given.replace(/(?<=.)\/+$/u, '');
  const problem = await contentFolderProblem(folder);
  if (problem !== undefined) throw new Refused(problem);
  useContentFolder(folder);
  return folder;
}

/**
 * Removes from the environment what Vite would read there instead of what it was told: a `BASE_URL` that a host sets for other programs would
 * become the path of every link.
 */
export function forgetVariablesOfVite(): void {
  for (const name of ['BASE_URL', 'SITE', 'ASSETS_PREFIX', 'MODE', 'DEV', 'PROD', 'SSR']) {
    Reflect.deleteProperty(process.env, name);
  }
}
