import type { Content } from '#catalogue/content.ts';
import type { ReadFile } from '#catalogue/registry.ts';
import { addressFlaw } from '#domain/address.ts';
import type { Problem } from '#domain/problem.ts';
import { addressesAt } from './addresses.ts';

/** Every link in the pages that editors write which leads to no page of the portal, or to no place on one. */
export function proseLinkProblems(content: Content): Problem[] {
  const paths = pathsOf(content);
  return content.prosePages.flatMap((page) =>
    page.links.flatMap(({ text, line }) => {
      const said = linkProblem(text, page, content, paths);
      return said ? [{ file: page.file, line, ...said }] : [];
    }),
  );
}

const FILES = /^\/(?:api\/v1|data|feeds|charts|cite)\/[\w./-]+\.\w+$/u;

/** Places that a page's own lists have, besides those of its text. */
const OWN_PLACES: Readonly<Record<string, readonly string[]>> = {
  archive: ['published'],
  corrections: ['corrections', 'left-out'],
};

const { searchIndex, notFound, ...addresses } = addressesAt('/');
const PAGES = Object.values(addresses).filter((address) => typeof address === 'string');

function pathsOf({ documents, measures, themes, bodies }: Content): ReadonlySet<string> {
  const used = new Set(measures.flatMap(({ value }) => value?.themes ?? []));
  return new Set([
    ...PAGES,
    ...documents.map(({ names }) => addresses.document(names.document)),
    ...measures.map(({ names }) => addresses.measure(`${names.document}/${names.number}`)),
    ...(themes.value ?? []).filter(({ id }) => used.has(id)).map(({ id }) => addresses.theme(id)),
    ...(bodies.value ?? []).map(({ id }) => addresses.body(id)),
  ]);
}

function linkProblem(
  link: string,
  page: ReadFile<'prosePages'>,
  content: Content,
  paths: ReadonlySet<string>,
): Pick<Problem, 'what' | 'instead'> | undefined {
  if (/^mailto:/u.test(link)) return undefined;
  if (/^https?:/iu.test(link)) {
    const flaw = addressFlaw(link);
    return flaw === undefined
      ? undefined
      : { what: `链接“${link}”不能用：${flaw}`, instead: '请写公开可访问、不含用户名和密码的网址' };
  }
  if (!/^[/#]/u.test(link)) {
    const instead = '本站的页面从 / 写起，如 /press/；别的网站写 https:// 开头的网址';
    return { what: `链接“${link}”的写法不对`, instead };
  }
  const [path = '', place] = link.split('#');
  if (path !== '' && !paths.has(path) && !FILES.test(path)) {
    const pages = PAGES.filter((address) => address.endsWith('/')).join('、');
    const instead = `可以写 ${pages}，或者 /documents/、/measures/、/themes/、/bodies/ 下面有的编号，末尾都有 /`;
    return { what: `本站没有“${path}”这个页面`, instead };
  }
  const places = place === undefined ? undefined : placesOn(path, page, content);
  if (!places || place === undefined || places.includes(place)) return undefined;
  return { what: `“${path || '本页'}”上没有 #${place}`, instead: `可以写 ${places.map((id) => `#${id}`).join('、')}` };
}

/** The ids of the places on a page of the portal, where they are known before it is built. */
function placesOn(
  path: string,
  page: ReadFile<'prosePages'>,
  { prosePages, glossary }: Content,
): readonly string[] | undefined {
  if (path === addresses.glossary) return glossary.value?.map(({ id }) => id);
  const on = prosePages.find(({ names }) => names.language === page.names.language && path === `/${names.page}/`);
  const target = path === '' ? page : on;
  return target && [...target.anchors.map(({ text }) => text), ...(OWN_PLACES[target.names.page] ?? [])];
}
