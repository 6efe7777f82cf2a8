import { isNode, Lexer, visit, type Document, type Scalar } from 'yaml';
import type { Problem } from '#domain/problem.ts';
import { oddCharacters } from './characters.ts';

/** Something in a YAML text that editors do not mean or may not use, by its place in the text. */
export interface YamlFlaw extends Pick<Problem, 'what' | 'instead'> {
  readonly at: number;
}

/** What the lexer puts before an unquoted text; the others are its marks for documents and for broken brackets. */
const UNQUOTED = '\x1f';
const MARKS = ['\x02', '\x18', UNQUOTED];

/** The signs with which a word begins that YAML takes for something else than text. */
const signs = new Map([
  ['*', '别名'],
  ['&', '锚点'],
  ['!', '标签'],
  ['%', '指令'],
]);

/** So many colons, brackets and quotation marks on one line no editor writes; the parser calls itself for each. */
const MOST_ON_LINE = 200;
const STRAY = '多出一个右括号';

/** How deep lists and fields may stand within each other: no schema goes half as deep, and the parser calls itself. */
const DEPTH = 30;

/**
 * What a YAML text may not hold though it is YAML: aliases, anchors, tags and merge keys, which make a value say what does not stand there
 * and eat the head of an unquoted text; and what nobody could read.
 */
export function forbiddenYaml(text: string): YamlFlaw[] {
  const flaws: YamlFlaw[] = [];
  const brackets: string[] = [];
  let onLine = 0;
  eachToken(text, (token, at, isText) => {
    if (token.includes('\n')) onLine = 0;
    else if (!isText && /^(?:[:[\]{}]$|["'])/u.test(token) && ++onLine === MOST_ON_LINE) {
      flaws.push({ at, what: '这一行的冒号、括号和引号太多', instead: '请检查这一行；是文字就给整个值加上引号' });
    }
    if (isText) {
      if (token === '<<') flaws.push({ at, what: '“<<”是 YAML 的合并写法', instead: '请把每个字段写全' });
      return;
    }
    const [sign = ''] = token;
    const special = signs.get(sign);
    if (special) {
      const instead = `是文字就给整个值加上引号；YAML 的${special}不能用，请把值写全`;
      flaws.push({ at, what: `“${token.slice(0, 20).trim()}”被当作 YAML 的${special}`, instead });
    } else if (token === '?') {
      flaws.push({ at, what: '“?”被当作 YAML 的字段名写法', instead: '字段名直接写，后面加冒号和空格' });
    } else if (sign === '[' || sign === '{') {
      if (brackets.push(sign) === DEPTH)
        flaws.push({ at, what: '括号里套着太多层括号', instead: '请检查括号是否成对' });
    } else if (sign === ']' || sign === '}') {
      if (brackets.pop() === undefined && !flaws.some(({ what }) => what === STRAY))
        flaws.push({ at, what: STRAY, instead: '请检查括号是否成对；是文字就给整个值加上引号' });
    }
  });
  const deep = /^(?: {120}|(?:- ?){30})/mu.exec(text);
  if (deep) flaws.push({ at: deep.index, what: '缩进太深', instead: '请检查缩进：每级两个空格' });
  return flaws;
}

/** Where ` #` cuts an unquoted text short: YAML takes the rest of the line for a comment. */
export function cutValues(text: string): YamlFlaw[] {
  const flaws: YamlFlaw[] = [];
  let mayCut = false;
  eachToken(text, (token, at, isText) => {
    if (mayCut && token.startsWith('#')) {
      const what = `“${token.slice(0, 12)}”被当作注释，没有读进来`;
      flaws.push({ at, what, instead: '是文字就给整个值加上引号；是注释就另起一行' });
    }
    if (isText) mayCut = true;
    else if (!/^[ \t]*$/u.test(token)) mayCut = token === ':';
  });
  return flaws;
}

/** Fields that stand twice in one record. The parser's own check compares each with all others. */
export function repeatedKeys(document: Document): YamlFlaw[] {
  const flaws: YamlFlaw[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<string>();
      for (const { key } of items) {
        const name = String(key);
        const at = isNode(key) ? key.range?.[0] : undefined;
        if (seen.has(name)) flaws.push({ at: at ?? 0, what: 'YAML 里同一个字段写了两次', instead: '请删去其中一个' });
        seen.add(name);
      }
    },
  });
  return flaws;
}

/** Characters that only an escape brings into a value; those that stand in the text itself are told of the file. */
export function escapedCharacters(document: Document, text: string): YamlFlaw[] {
  const flaws: YamlFlaw[] = [];
  visit(document, {
    Scalar: (_, { value, range }: Scalar) => {
      if (typeof value !== 'string' || !range || oddCharacters(text.slice(range[0], range[1])).length > 0) return;
      const odd = oddCharacters(value);
      flaws.push(...odd.map(({ what, instead }) => ({ at: range[0], what: `文字里${what}`, instead })));
    },
  });
  return flaws;
}

function eachToken(text: string, visitor: (token: string, at: number, isText: boolean) => void): void {
  let at = 0;
  let isText = false;
  for (const token of new Lexer().lex(text)) {
    if (!MARKS.includes(token)) {
      visitor(token, at, isText);
      at += token.length;
    }
    isText = token === UNQUOTED;
  }
}
