import { inPathOrder } from '#files/files.ts';
import type { BuiltContent } from './built-content.ts';

/** Files whose names the build makes up: no address is promised for them. */
const MADE_UP = /^(?:_astro|pagefind)\/|^search\/.*(?<!\.html)$/u;

/** So many addresses are named one by one. */
const NAMED = 20;

/** The page of a measure, below the portal's root. */
export const pageOf = (measure: string) => `measures/${measure}/index.html`;

/** Files that belong to the page of a measure. */
const filesOf = (measure: string) =>
  new RegExp(`^(?:api/v1/measures|cards|cite|embed/measures|feeds/measures|measures)/${measure}(?:[./].*)?$`, 'u');

/** What is said of addresses that only the old build has, but for those of measures that are told of by themselves. */
export function vanishedAddresses(old: BuiltContent, now: BuiltContent, removed: readonly string[]): string[] {
  if (old.base !== now.base) {
    return [`网站的路径由 ${old.base} 变成 ${now.base}，原有的网址全部失效。请用 --base ${old.base} 重新生成。`];
  }
  const ofRemoved = removed.map(filesOf);
  const gone = inPathOrder(old.paths).filter(
    (path) => !now.paths.has(path) && !MADE_UP.test(path) && !ofRemoved.some((files) => files.test(path)),
  );
  return [
    ...gone
      .slice(0, NAMED)
      .map((path) => `网址 /${path.replace(/(?<=^|\/)index\.html$/u, '')} 不见了。请恢复它：公布过的网址不能失效。`),
    ...(gone.length > NAMED ? [`不见的网址还有 ${gone.length - NAMED} 个。`] : []),
  ];
}
