import type { Problem } from '#domain/problem.ts';

/** A character that does not belong into what editors write: where, and what to do. */
export interface OddCharacter extends Pick<Problem, 'what' | 'instead'> {
  readonly kind: KindName;
  /** Code units before it. */
  readonly at: number;
}

interface Kind {
  readonly name: string;
  readonly characters: RegExp;
  readonly instead: string;
}

const COPIED = '请删去，或者重新键入这几个字；从网页、PDF 和 Word 复制的文字常带这种字符';

/** No two kinds share a character. XML 1.0 `Char`, RFC 5545 `CONTROL` and Unicode's general categories are where they come from. */
const kinds = [
  { name: '制表符', characters: /\t/u, instead: '请改用空格' },
  { name: '乱码', characters: /[\p{Cs}\uFFFD]|[\uFFFE\uFFFF]/u, instead: '请照来源补上原来的字' },
  { name: '控制字符', characters: /(?!\t|\n)\p{Cc}/u, instead: COPIED },
  { name: '看不见的字符', characters: /\p{Cf}|\u034F|[\u2028\u2029\u115F\u1160\u3164\uFFA0]/u, instead: COPIED },
  { name: '不能换行的空格或宽度特别的空格', characters: /(?![ \u3000])\p{Zs}/u, instead: '请改用普通空格，或者删去' },
  { name: '没有公开字形的字符', characters: /\p{Co}/u, instead: '请换成 Unicode 里有的字' },
] as const satisfies readonly Kind[];

type KindName = (typeof kinds)[number]['name'];

const ODD = new RegExp(kinds.map(({ characters }) => `(?:${characters.source})`).join('|'), 'gu');

/** The odd characters of a text, the first of each kind on each line. */
export function oddCharacters(text: string): OddCharacter[] {
  const seen = new Set<KindName>();
  let start = 0;
  let end = lineEnd(text, start);
  return [...text.matchAll(ODD)].flatMap(({ 0: character, index }) => {
    while (end < index) {
      start = end + 1;
      end = lineEnd(text, start);
      seen.clear();
    }
    const kind = kinds.find(({ characters }) => characters.test(character));
    if (!kind || seen.has(kind.name)) return [];
    seen.add(kind.name);
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const before = text.slice(start, index).replaceAll(ODD, '').slice(-8).trim();
    return [
      {
        kind: kind.name,
        at: index,
        what: `${before && `“${before}”后面`}有${kind.name} U+${code}`,
        instead: kind.instead,
      },
    ];
  });
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

/**
 * The odd characters of a file as problems. Its indentation is left to what parses it, and so is a byte-order mark at its head.
 *
 * @param only kinds of character that are told.
 */
export function characterProblems(
  file: string,
  text: string,
  only: readonly KindName[] = kinds.map(({ name }) => name),
): Problem[] {
  let line = 1;
  let counted = 0;
  const blank = text.replace(/^\uFEFF/u, ' ').replaceAll(/^[ \t]+/gmu, (indent) => ' '.repeat(indent.length));
  return oddCharacters(blank).flatMap(({ kind, at, what, instead }) => {
    line += blank.slice(counted, at).split('\n').length - 1;
    counted = at;
    return only.includes(kind) ? [{ file, line, what, instead }] : [];
  });
}
