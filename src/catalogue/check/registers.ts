import type { Problem } from '#domain/problem.ts';
import type { Content } from '../content.ts';
import type { Checked } from '../read/yaml.ts';
import { registerIds, type RegisterIds } from './register-ids.ts';

/** Themes, bodies and terms: each id once, each term in one spelling once, no theme without a measure. */
export function checkRegisters({ site, places, themes, bodies, glossary, measures, drafts }: Content): Problem[] {
  // While a measure cannot be read, or is a draft, nobody knows which themes it has.
  const allRead = drafts.size === 0 && measures.every(({ value }) => value);
  const used = new Set(measures.flatMap(({ value }) => value?.themes ?? []));
  const idle = (themes.value ?? []).flatMap(({ id, name }, at) =>
    used.has(id) || !allRead
      ? []
      : [
          {
            file: themes.file,
            line: themes.lineOf([at, 'id']),
            what: `专题“${name}”没有任何举措`,
            instead: '请给相关举措加上这个专题，或删去它',
          },
        ],
  );
  const spellings = (glossary.value ?? []).flatMap(({ term, aliases }, at) =>
    [term, ...aliases].map((spelling) => ({ value: spelling, path: [at, 'term'] })),
  );
  return [
    ...repeatedIds(places, '地区编号'),
    ...repeatedIds(themes, '专题编号'),
    ...repeatedIds(bodies, '责任主体编号'),
    ...repeatedIds(glossary, '术语编号'),
    ...repeated(glossary, spellings, '术语'),
    ...repeated(themes, namesOf(themes), '专题名'),
    ...repeated(places, namesOf(places), '地名'),
    ...repeated(bodies, namesOf(bodies), '机构名'),
    ...idle,
    ...questionProblems(site, themes),
  ];
}

function questionProblems(site: Content['site'], themes: Content['themes']): Problem[] {
  const registered = registerIds(themes);
  return (site.value?.questions ?? []).flatMap(({ theme }, at) =>
    registered.has(theme)
      ? []
      : [{ file: site.file, line: site.lineOf(['questions', at, 'theme']), ...unknownTheme(theme, registered) }],
  );
}

/** What is said of a theme id that the register does not hold. */
export function unknownTheme(theme: string, { instead }: RegisterIds): { what: string; instead: string } {
  return { what: `没有专题“${theme}”`, instead };
}

function namesOf({ value }: Checked<{ name: string }[]>) {
  return (value ?? []).map(({ name }, at) => ({ value: name, path: [at, 'name'] }));
}

function repeatedIds(register: Checked<{ id: string }[]>, what: string): Problem[] {
  const ids = (register.value ?? []).map(({ id }, at) => ({ value: id, path: [at, 'id'] }));
  return repeated(register, ids, what);
}

function repeated(
  register: Checked<unknown>,
  entries: readonly { value: string; path: (string | number)[] }[],
  what: string,
): Problem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ value, path }) => {
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [
      {
        file: register.file,
        line: register.lineOf(path),
        what: `${what}“${value}”出现了两次`,
        instead: '请删去或改名',
      },
    ];
  });
}
