import { readFile } from 'node:fs/promises';

// A language made by machine, to find words that stand outside the room for words: each Chinese character of our own words is another letter,
// while what the words are given, content, stays as it is.

const LETTER = 'ж';
const HAN = /\p{Script=Han}/gu;
const OPEN = '\uE000';
const CLOSE = '\uE001';

/** Words of the interface, of any shape, said in that language. */
export function inPseudo<T>(words: T): T {
  if (typeof words === 'string') return words.replaceAll(HAN, LETTER) as T;
  if (typeof words === 'function') return ((...given: unknown[]) => said(words as never, given)) as T;
  if (Array.isArray(words)) return words.map(inPseudo) as T;
  if (typeof words === 'object' && words !== null) {
    return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, inPseudo(value as unknown)])) as T;
  }
  return words;
}

/** What a function of words says, with the Chinese that it was given put back. */
function said(words: (...given: unknown[]) => unknown, given: readonly unknown[]): unknown {
  const kept: string[] = [];
  const hide = (value: unknown): unknown => {
    if (typeof value === 'string' && value.search(HAN) >= 0) return `${OPEN}${kept.push(value) - 1}${CLOSE}`;
    if (Array.isArray(value)) return value.map(hide);
    if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, hide(one)]));
    }
    return value;
  };
  const show = (value: unknown): unknown => {
    if (typeof value === 'string') {
      return value.replaceAll(new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'gu'), (_, at: string) => kept[Number(at)] ?? '');
    }
    if (Array.isArray(value)) return value.map(show);
    if (value !== null && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, show(one)]));
    }
    return value;
  };
  return show(inPseudo(words(...given.map(hide))));
}

const WORDS = /\/src\/words\/zh\/[^/?]+\.ts$/u;

/** A Vite plugin that lets every module of `src/words/zh` speak that language. */
export function pseudoLanguage() {
  return {
    name: 'pseudo-language',
    enforce: 'pre' as const,
    async load(id: string): Promise<string | undefined> {
      if (!WORDS.test(id)) return undefined;
      const text = await readFile(id, 'utf8');
      const names = [...text.matchAll(/^export (?:const|function) (\w+)/gmu)].map(([, name]) => name ?? '');
      // What a module hands on from another is said by that other.
      const handedOn = [...text.matchAll(/^export (?:\*|\{[^}]*\}) from '.*';$/gmu)].map(([line]) => line);
      return [
        `import * as words from ${JSON.stringify(`${id}?zh`)};`,
        `import { inPseudo } from ${JSON.stringify(import.meta.filename)};`,
        ...handedOn,
        ...names.map((name) => `export const ${name} = inPseudo(words.${name});`),
      ].join('\n');
    },
  };
}
