import { describe, expect, test } from 'vitest';
import { files, smallPortal } from '../fixtures/small-portal.ts';

const { filing } = files;
const COMPONENTS =
  '<Words>原文</Words>：引用本条举措的原文，逐字照抄；<Measure id="sample-2025/8" />：链接到另一条举措';

/** What the check prints after one replacement in the MDX of 2-1. */
async function reportAfter(before: string, after: string): Promise<string> {
  const portal = await smallPortal();
  await portal.spoil(filing, before, after);
  return portal.report();
}

describe('the body of an MDX is refused', () => {
  const code = '请删去；正文只写文字、列表和已登记的组件。';
  const unreadable = `MDX 无法解析：尖括号或花括号没有成对，或用法不对。正文里不写花括号；尖括号只用于：${COMPONENTS}。`;
  const plain = '只用段落、列表、粗体和已登记的组件。';
  const who = '要打官司的人，';
  test.each<[string, string, string, string]>([
    ['with an expression', who, `{1 + 1}${who}`, `正文里有花括号表达式。${code}`],
    ['with an expression on a line of its own', who, `{alert(1)}\n\n${who}`, `正文里有花括号表达式。${code}`],
    ['with a comment in braces', who, `{/* 注 */}${who}`, `正文里有花括号表达式。${code}`],
    ['with an import', who, `import x from 'node:fs'\n\n${who}`, `正文里有 import 或 export。${code}`],
    ['with an export', who, `export const x = 1\n\n${who}`, `正文里有 import 或 export。${code}`],
    ['with an unknown component', who, `<Chart />${who}`, `没有登记的组件 <Chart>。可用的组件：${COMPONENTS}。`],
    ['with HTML', who, `<b>要</b>${who}`, `没有登记的组件 <b>。可用的组件：${COMPONENTS}。`],
    ['with a script', who, `<script>x</script>${who}`, `没有登记的组件 <script>。可用的组件：${COMPONENTS}。`],
    ['with a brace left open', who, `要{${who}`, unreadable],
    ['with an HTML comment', who, `<!-- 注 -->${who}`, unreadable],
    ['with a link', who, `[要](https://example.org)${who}`, `正文里有不支持的写法（link）。${plain}`],
    ['with an image', who, `![要](a.png)${who}`, `正文里有不支持的写法（image）。${plain}`],
    ['with a code block', who, `\`\`\`\n代码\n\`\`\`\n\n${who}`, `正文里有不支持的写法（code）。${plain}`],
    [
      'with words that are not the text of the measure',
      who,
      `<Words>推行网上立按</Words>${who}`,
      '<Words> 里的“推行网上立按”不是本条原文。请照抄存档原文里的连续文字，标点也照抄；不是原文就去掉 <Words>。',
    ],
    ['with nothing in <Words>', who, `<Words></Words>${who}`, `组件 <Words> 里没有文字。可用的组件：${COMPONENTS}。`],
    [
      'with an attribute that there is not',
      who,
      `<Words class="x">推行网上立案</Words>${who}`,
      `组件 <Words> 没有属性 class。可用的组件：${COMPONENTS}。`,
    ],
  ])('%s', async (_, before, after, words) => {
    expect(await reportAfter(before, after)).toBe(`${filing}:25 ${words}\n共 1 处问题。`);
  });

  test('with a brace left open at the head of a line, with that line', async () => {
    expect(await reportAfter('要打官司的人，', '{要打官司的人，')).toBe(`${filing}:25 ${unreadable}\n共 1 处问题。`);
  });

  test.each([
    ['without its attribute', '<Measure />', `组件 <Measure> 缺少属性 id。可用的组件：${COMPONENTS}。`],
    ['with an expression for it', '<Measure id={1} />', `组件 <Measure> 里有花括号表达式。可用的组件：${COMPONENTS}。`],
  ])('with a <Measure> %s, once', async (_, after, words) => {
    expect(await reportAfter('<Measure id="xinghe-2024/2-2" />', after)).toBe(`${filing}:25 ${words}\n共 1 处问题。`);
  });
});

describe('the headings of the parts', () => {
  const expected = '应依次为 “## 这条举措要做什么”、“## 和谁有关”、“## 怎么核查”。';
  test.each<[string, string, string, string]>([
    ['have to be worded as they are', '## 和谁有关', '## 与谁有关', '“这条举措要做什么”“与谁有关”“怎么核查”'],
    ['have to be of the second level', '## 和谁有关', '### 和谁有关', '“这条举措要做什么”“###和谁有关”“怎么核查”'],
    ['have to be all there', '## 和谁有关\n\n', '', '“这条举措要做什么”“怎么核查”'],
    [
      'have no text before them',
      '## 这条',
      '前言。\n\n## 这条',
      '“（小标题之前的文字）”“这条举措要做什么”“和谁有关”“怎么核查”',
    ],
  ])('%s', async (_, before, after, found) => {
    expect(await reportAfter(before, after)).toBe(`${filing}:18 正文的小标题是${found}。${expected}\n共 1 处问题。`);
  });

  test('have something below them', async () => {
    expect(await reportAfter('看法院公布的网上立案率。', '')).toBe(
      `${filing}:27 “怎么核查”下面是空的。请写上这一部分的内容。\n共 1 处问题。`,
    );
  });
});

test.each(['**要紧**的', '*要紧*的', '- 一\n- 二\n\n', '1. 一\n2. 二\n\n', '80% < 90% 的', '“引号”——和（括号）'])(
  'the body may hold %j',
  async (text) => {
    expect(await reportAfter('要打官司的人，', `${text}要打官司的人，`)).toBe('共 0 处问题。');
  },
);
