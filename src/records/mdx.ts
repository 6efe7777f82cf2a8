import type { Root as MdastRoot, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { componentHelp, isRegistered, registeredComponents } from '#domain/mdx.ts';
import { measureParts } from '#domain/measure.ts';
import type { Problem } from '#domain/problem.ts';

/** A stretch of an MDX text with the line on which it stands. */
export interface Mention {
  readonly text: string;
  readonly line: number;
}

/** The body of a measure's MDX: its three parts, and what they quote and link to. */
export interface MdxBody {
  readonly parts: readonly { readonly heading: string; readonly content: readonly RootContent[] }[];
  /** What `<Words>` quotes. */
  readonly words: readonly Mention[];
  /** What `<Measure>` links to. */
  readonly measures: readonly Mention[];
  readonly problems: readonly Problem[];
}

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

const ALLOWED = new Set(['root', 'paragraph', 'text', 'emphasis', 'strong', 'list', 'listItem', 'heading', 'break']);
const CODE = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression']);
const parser = unified().use(remarkParse).use(remarkMdx);

/** Reads the body of a measure's MDX, which begins on `firstLine` of its file, and lists every problem in it. */
export function readMdx(file: string, text: string, firstLine: number): MdxBody {
  const problems: Problem[] = [];
  const report = (line: number | undefined, what: string, instead: string) =>
    problems.push({ file, line: firstLine - 1 + (line ?? 1), what, instead });

  let tree: MdastRoot;
  try {
    tree = parser.parse(text);
  } catch (error) {
    report(
      openBraceLine(text) ?? (error as { line?: number }).line,
      'MDX 无法解析：尖括号或花括号没有成对，或用法不对',
      `正文里不写花括号；尖括号只用于：${componentHelp()}`,
    );
    return { parts: [], words: [], measures: [], problems };
  }

  const words: Mention[] = [];
  const measures: Mention[] = [];
  visit(tree, (node) => {
    const line = node.position?.start.line;
    if (CODE.has(node.type)) {
      const what = node.type === 'mdxjsEsm' ? '正文里有 import 或 export' : '正文里有花括号表达式';
      report(line, what, '请删去；正文只写文字、列表和已登记的组件');
      return 'skip';
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const problem = componentProblem(node);
      if (problem) {
        report(line, problem, `可用的组件：${componentHelp()}`);
        return 'skip';
      }
      const mention = { text: mentioned(node), line: firstLine - 1 + (line ?? 1) };
      if (node.name === 'Words') words.push(mention);
      if (node.name === 'Measure') measures.push(mention);
      return undefined;
    }
    if (!ALLOWED.has(node.type)) {
      report(line, `正文里有不支持的写法（${node.type}）`, '只用段落、列表、粗体和已登记的组件');
      return 'skip';
    }
    return undefined;
  });

  const parts = partsOf(tree);
  const headings = parts.map(({ heading }) => heading);
  if (headings.join('\n') !== measureParts.join('\n')) {
    report(
      1,
      `正文的小标题是“${headings.join('”“')}”`,
      `应依次为 ${measureParts.map((part) => `“## ${part}”`).join('、')}`,
    );
  }
  for (const { heading, content, line } of parts) {
    if (content.length === 0) report(line, `“${heading}”下面是空的`, '请写上这一部分的内容');
  }
  return { parts, words, measures, problems };
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

function componentProblem(node: Jsx): string | undefined {
  const name = node.name ?? '';
  if (!isRegistered(name)) return `没有登记的组件 <${name}>`;
  const allowed: readonly string[] = registeredComponents[name].attributes;
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      return `组件 <${name}> 里有花括号表达式`;
    }
    if (!allowed.includes(attribute.name)) return `组件 <${name}> 没有属性 ${attribute.name}`;
  }
  if (allowed.length !== node.attributes.length) return `组件 <${name}> 缺少属性 ${allowed.join('、')}`;
  if (name === 'Words' && mentioned(node) === '') return '组件 <Words> 里没有文字';
  return undefined;
}

function mentioned(node: Jsx): string {
  const id = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id');
  if (id) return String(id.value);
  let text = '';
  visit(node, 'text', ({ value }) => {
    text += value;
  });
  return text;
}

function partsOf(tree: MdastRoot): { heading: string; content: RootContent[]; line: number }[] {
  const parts: { heading: string; content: RootContent[]; line: number }[] = [];
  for (const node of tree.children) {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'heading') {
      let heading = node.depth === 2 ? '' : '#'.repeat(node.depth);
      visit(node, 'text', ({ value }) => {
        heading += value;
      });
      parts.push({ heading, content: [], line });
    } else if (parts.length > 0) {
      parts.at(-1)?.content.push(node);
    } else {
      parts.push({ heading: '（小标题之前的文字）', content: [node], line });
    }
  }
  return parts;
}
