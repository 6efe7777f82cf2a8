import type { Root as MdastRoot, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { componentFor, componentHelp, type Writing } from '#domain/mdx.ts';
import type { Problem } from '#domain/problem.ts';
import { mdxBoundProblems } from './mdx-bounds.ts';

/** A stretch of an MDX text with the line on which it stands. */
export interface Mention {
  readonly text: string;
  readonly line: number;
}

/** A component as a text uses it. */
export interface Use {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The words between its tags. */
  readonly text: string;
  readonly line: number;
}

/** An MDX text, read: what it uses and links to, and every problem in it. */
export interface MdxText {
  /** Absent where the parser does not get through. */
  readonly content: readonly RootContent[] | undefined;
  readonly uses: readonly Use[];
  readonly links: readonly Mention[];
  /** Its paragraphs, as words. */
  readonly paragraphs: readonly Mention[];
  readonly problems: readonly Problem[];
}

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

const PLAIN = ['root', 'paragraph', 'text', 'emphasis', 'strong', 'list', 'listItem', 'heading', 'break'];
const ALLOWED: Record<Writing, { nodes: ReadonlySet<string>; words: string }> = {
  measures: { nodes: new Set(PLAIN), words: '段落、列表、粗体' },
  pages: { nodes: new Set([...PLAIN, 'link', 'inlineCode']), words: '段落、列表、小标题、粗体、链接、反引号里的代码' },
};
const CODE = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression']);
const HAN = /[\p{Script=Han}，。；：、“”（）]/u;
const parser = unified().use(remarkParse).use(remarkMdx);

/** Reads MDX that begins on `firstLine` of its file: only what editors may write in that kind of text is no problem. */
export function readMdxText(file: string, text: string, firstLine: number, writing: Writing): MdxText {
  const problems: Problem[] = [];
  const lineOf = (line: number | undefined) => firstLine - 1 + (line ?? 1);
  const report = (line: number | undefined, what: string, instead: string) =>
    problems.push({ file, line: lineOf(line), what, instead });
  const usable = `可用的组件：${componentHelp(writing)}`;

  for (const { line, what, instead } of mdxBoundProblems(text)) report(line, what, instead);
  if (problems.length > 0) return { content: undefined, uses: [], links: [], paragraphs: [], problems };
  let tree: MdastRoot;
  try {
    tree = parser.parse(text);
  } catch (error) {
    report(
      openBraceLine(text) ?? (error as { line?: number }).line,
      'MDX 无法解析：尖括号或花括号没有成对，或用法不对',
      `正文里不写花括号；尖括号只用于：${componentHelp(writing)}`,
    );
    return { content: undefined, uses: [], links: [], paragraphs: [], problems };
  }

  const uses: Use[] = [];
  const links: Mention[] = [];
  const paragraphs: Mention[] = [];
  visit(tree, (node) => {
    const line = node.position?.start.line;
    if (CODE.has(node.type)) {
      const what = node.type === 'mdxjsEsm' ? '正文里有 import 或 export' : '正文里有花括号表达式';
      report(line, what, `请删去；正文只写文字、列表和已登记的组件${writing === 'pages' ? `。${usable}` : ''}`);
      return 'skip';
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const problem = componentProblem(node, writing);
      if (problem) {
        report(line, problem, usable);
        return 'skip';
      }
      uses.push({ name: node.name ?? '', attributes: attributesOf(node), text: textOf(node), line: lineOf(line) });
      return undefined;
    }
    const { nodes, words } = ALLOWED[writing];
    if (!nodes.has(node.type)) {
      report(line, `正文里有不支持的写法（${node.type}）`, `只用${words}和已登记的组件`);
      return 'skip';
    }
    if (node.type === 'text') {
      for (const { at, ...said } of textProblems(node.value)) report((line ?? 1) + at, said.what, said.instead);
    }
    if (node.type === 'paragraph') paragraphs.push({ text: textOf(node), line: lineOf(line) });
    if (node.type === 'link') links.push({ text: node.url, line: lineOf(line) });
    return undefined;
  });
  return { content: tree.children, uses, links, paragraphs, problems };
}

/** What would show on the page otherwise than it was meant, with the line of the text, from 0. */
function textProblems(text: string): { at: number; what: string; instead: string }[] {
  const lines = text.split('\n');
  return lines.flatMap((line, at) => [
    ...(line.includes('*')
      ? [
          {
            at,
            what: '加粗没有生效，星号会留在页面上：** 里面是标点，外面紧接着文字',
            instead: '请把标点移到 ** 外面，如 **先核对**。再写下文',
          },
        ]
      : []),
    ...(HAN.test(line.at(0) ?? '') && HAN.test(lines[at - 1]?.at(-1) ?? '')
      ? [{ at, what: '汉字之间换了行，页面上会多出一个空格', instead: '请接在同一行写' }]
      : []),
  ]);
}

/** The line of the last brace that is opened and not closed: the parser itself notices only at the end of the file. */
function openBraceLine(text: string): number | undefined {
  const open: number[] = [];
  for (const { 0: brace, index } of text.matchAll(/[{}]/gu)) {
    if (brace === '{') open.push(index);
    else open.pop();
  }
  const at = open.at(-1);
  return at === undefined ? undefined : text.slice(0, at).split('\n').length;
}

function componentProblem(node: Jsx, writing: Writing): string | undefined {
  const name = node.name ?? '';
  const component = componentFor(name, writing);
  if (!component) return `没有登记的组件 <${name}>`;
  const known = { ...component.attributes, ...component.optional };
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      return `组件 <${name}> 里有花括号表达式`;
    }
    const holding = Object.hasOwn(known, attribute.name) ? known[attribute.name] : undefined;
    if (holding === undefined) return `组件 <${name}> 没有属性 ${attribute.name}`;
    if (typeof holding === 'object' && !holding.includes(attribute.value)) {
      return `组件 <${name}> 的 ${attribute.name} 不能写“${attribute.value}”，可以写 ${holding.join('、')}`;
    }
  }
  const given = Object.keys(attributesOf(node));
  const missing = Object.keys(component.attributes).filter((attribute) => !given.includes(attribute));
  if (missing.length > 0) return `组件 <${name}> 缺少属性 ${missing.join('、')}`;
  if (component.wraps && node.children.length === 0) return `组件 <${name}> 里没有文字`;
  if (!component.wraps && node.children.length > 0) return `组件 <${name}> 里不能有文字`;
  return undefined;
}

function attributesOf({ attributes }: Jsx): Record<string, string> {
  return Object.fromEntries(
    attributes.flatMap((one) => (one.type === 'mdxJsxAttribute' ? [[one.name, String(one.value)]] : [])),
  );
}

/** The words in a part of an MDX text. */
export function textOf(node: RootContent): string {
  let text = '';
  visit(node, 'text', ({ value }) => {
    text += value;
  });
  return text;
}
