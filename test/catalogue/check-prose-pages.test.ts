import { describe, expect, test } from 'vitest';
import { componentHelp } from '#domain/mdx.ts';
import { readContent } from '#catalogue/content.ts';
import { contentProblems } from '#formats/content-problems.ts';
import { smallPortal } from '../fixtures/small-portal.ts';

const file = 'content/pages/zh/about.mdx';
const FRONT = 'title: 关于\ndescription: 为测试虚构的一页。';
const USABLE = `可用的组件：${componentHelp('pages')}`;
const REMOVE = `请删去；正文只写文字、列表和已登记的组件。${USABLE}`;
const ANCHOR = '请用小写字母开头，只用小写字母、数字和连字符';

/** What the check prints of a page; its text begins on line 6. */
async function reportOf(text: string, { front = FRONT, at = file } = {}): Promise<string> {
  const portal = await smallPortal();
  await portal.add(at, `---\n${front}\n---\n\n${text}\n`);
  return portal.report();
}

describe('a page that editors write is refused', () => {
  test.each<[string, string, string]>([
    ['with an import', "import x from 'node:fs'", `正文里有 import 或 export。${REMOVE}`],
    ['with an export', 'export const x = 1', `正文里有 import 或 export。${REMOVE}`],
    ['with an expression', '共 {1 + 1} 条', `正文里有花括号表达式。${REMOVE}`],
    ['with an unknown component', '<Map />', `没有登记的组件 <Map>。${USABLE}`],
    ['with a component of measures', '<Words>原文</Words>', `没有登记的组件 <Words>。${USABLE}`],
    ['with HTML', '<div>文字</div>', `没有登记的组件 <div>。${USABLE}`],
    ['with an expression in an attribute', '<Count of={1} />', `组件 <Count> 里有花括号表达式。${USABLE}`],
    ['with an attribute that there is not', '<Note class="x">注</Note>', `组件 <Note> 没有属性 class。${USABLE}`],
    ['without an attribute that is needed', '<Entry>说明</Entry>', `组件 <Entry> 缺少属性 name。${USABLE}`],
    [
      'with a value that there is not',
      '<Portal of="owner" />',
      `组件 <Portal> 的 of 不能写“owner”，可以写 name、english、data-date。${USABLE}`,
    ],
    ['with nothing where words belong', '<Note></Note>', `组件 <Note> 里没有文字。${USABLE}`],
    ['with words where none belong', '<Contact>我们</Contact>', `组件 <Contact> 里不能有文字。${USABLE}`],
    [
      'with an image',
      '![图](a.png)',
      '正文里有不支持的写法（image）。只用段落、列表、小标题、粗体、链接、反引号里的代码和已登记的组件',
    ],
    [
      'with a measure that there is not',
      '<Measure id="xinghe-2024/9-9" />',
      '<Measure> 说的举措“xinghe-2024/9-9”不存在。请写成 文件编号/举措编号，如 sample-2025/8',
    ],
    [
      'with a chart that there is not',
      '<Chart name="pie" />',
      '<Chart> 说的图“pie”不存在。可以写 states-by-document、due-and-done、themes-by-documents、timeline、indicators、disclosure',
    ],
    [
      'with an example that the ledger does not bear out',
      '<Example measure="xinghe-2024/2-1" summary="kept">已经做到。</Example>',
      '实例 xinghe-2024/2-1 写的小结是 kept，台账现在推出的是 unassessed（未核定）。请换一条举措，或者改正 summary 和里面的理由',
    ],
    [
      'with an example whose promise the ledger does not bear out',
      '<Example measure="xinghe-2024/2-1" summary="unassessed" promise="e1" state="pilot">试点。</Example>',
      '实例 xinghe-2024/2-1 的 e1 写的进展是 pilot，台账现在推出的是 unassessed（未核定）。请换一项承诺，或者改正 state 和里面的理由',
    ],
    [
      'with an example of a promise that there is not',
      '<Example measure="xinghe-2024/2-1" summary="unassessed" promise="e9" state="pilot">试点。</Example>',
      '实例 xinghe-2024/2-1 没有要素 e9。可用的要素：e1',
    ],
    [
      'with an example of a promise without its state',
      '<Example measure="xinghe-2024/2-1" summary="unassessed" promise="e1">试点。</Example>',
      '实例 xinghe-2024/2-1 的 promise 和 state 只写了一个。请两个都写，或都不写',
    ],
    ['with an id that is no address', '<Heading id="A1">标题</Heading>', `小标题的 id“A1”不能用。${ANCHOR}`],
    [
      'with bold that is none',
      '**先核对。**再找到那一条',
      '加粗没有生效，星号会留在页面上：** 里面是标点，外面紧接着文字。请把标点移到 ** 外面，如 **先核对**。再写下文',
    ],
  ])('%s', async (_, text, words) => {
    expect(await reportOf(text)).toBe(`${file}:6 ${words}。\n共 1 处问题。`);
  });

  test('with a line broken between characters, where it goes on', async () => {
    expect(await reportOf('一段话\n分成两行')).toBe(
      `${file}:7 汉字之间换了行，页面上会多出一个空格。请接在同一行写。\n共 1 处问题。`,
    );
  });

  test('with an id used twice, where it is used again', async () => {
    const words = '小标题的 id“a”用了两次。每个 id 在一页里只用一次，请改其中一个。';
    expect(await reportOf('<Heading id="a">一</Heading>\n\n<Heading id="a">二</Heading>')).toBe(
      `${file}:8 ${words}\n共 1 处问题。`,
    );
  });

  test('without a title, and with a field that nobody knows', async () => {
    expect(await reportOf('文字。', { front: 'description: 为测试虚构的一页。' })).toBe(
      `${file}:2 缺少字段 title。请写上：页面的标题，40 字以内。\n共 1 处问题。`,
    );
    expect(await reportOf('文字。', { front: `${FRONT}\nlayout: wide` })).toBe(
      `${file}:4 不认识的字段 “layout”。这里可用的字段：title、description、lead。\n共 1 处问题。`,
    );
  });

  test('without a place that other pages lead to', async () => {
    const at = 'content/pages/zh/methodology.mdx';
    const missing = (place: string) =>
      `${at}:1 别的页面会链接到这一页的 #${place}，这里却没有。请给讲这件事的小标题写上：<Heading id="${place}">…</Heading>。`;
    expect(await reportOf('<Heading id="states">进展</Heading>', { at })).toBe(`${missing('passages')}\n共 1 处问题。`);
  });

  test('under a name that the portal has no page for', async () => {
    const at = 'content/pages/zh/staff.mdx';
    const names = ['about', 'methodology', 'press', 'archive', 'corrections', 'feeds'].map((name) => `${name}.mdx`);
    expect(await reportOf('文字。', { at })).toBe(
      `${at}:1 网站没有叫“staff”的页面。文件名可以是 ${names.join('、')}。\n共 1 处问题。`,
    );
  });
});

test.each([
  '## 小标题\n\n- **要紧**：见 [报道参考](/press/)\n- `代码`',
  '<Section id="a" title="一节" short="短">\n\n<Entries>\n<Entry name="词">说明</Entry>\n<Entry name="词">说明</Entry>\n</Entries>\n\n</Section>',
  '<Command><Snapshot of="remake" /></Command>',
  '<Example measure="xinghe-2024/2-1" summary="unassessed">还没有记录。</Example>',
  '<Example measure="xinghe-2024/2-2" summary="unassessed" promise="e2" state="unassessed">还没有记录。</Example>',
  '<Count of="measures" /> 条，<Measure id="xinghe-2024/2-2" />，<Rubric of="kinds" />',
])('a page may hold %j', async (text) => {
  expect(await reportOf(text)).toBe('共 0 处问题。');
});

describe('a link of a page', () => {
  const linksOn = async (hrefs: string[]) => {
    const portal = await smallPortal();
    const text = hrefs.map((href) => `[链接](${href})`).join('\n\n');
    await portal.add(file, `---\n${FRONT}\n---\n\n<Heading id="here">这里</Heading>\n\n${text}\n`);
    return contentProblems(await readContent(portal)).map(({ line, what }) => `${line} ${what}`);
  };

  test('may lead to a page, a document, a measure, a file, a place on a page, and elsewhere', async () => {
    const own = ['/', '/press/', '/documents/xinghe-2024/', '/measures/xinghe-2024/2-1/', '/api/v1/measures.json'];
    expect(await linksOn([...own, '#here', '/about/#here', 'https://example.org/', 'mailto:a@example.org'])).toEqual(
      [],
    );
  });

  test('is refused where it leads nowhere', async () => {
    expect(
      await linksOn(['/staff/', '/documents/none/', '/press', 'press/', '#there', '/about/#there', '/glossary/#none']),
    ).toEqual([
      '8 本站没有“/staff/”这个页面',
      '10 本站没有“/documents/none/”这个页面',
      '12 本站没有“/press”这个页面',
      '14 链接“press/”的写法不对',
      '16 “本页”上没有 #there',
      '18 “/about/”上没有 #there',
      '20 “/glossary/”上没有 #none',
    ]);
  });
});
