import { at } from './portal.ts';
import { mistake, wholeFile } from './mistake.ts';

const HEAD = '---\ntitle: 媒体\ndescription: 为测试虚构的一页。\n---\n';

export const pages = [
  wholeFile('网站没有的页面', 'content/pages/zh/blog.mdx', `${HEAD}\n文字。\n`),
  wholeFile('缺了别的页面会链接到的地方', 'content/pages/zh/methodology.mdx', `${HEAD}\n文字。\n`),
  mistake('没有标题', at.page, 'title: 关于\n', ''),
  mistake('说明太短', at.page, 'description: 为测试虚构的一页。', 'description: 一页'),
  mistake('小标题的 id 不能用', at.page, 'id="what"', 'id="What"'),
  mistake('小标题的 id 用了两次', at.page, '见 [更正]', '<Heading id="what">再说</Heading>\n\n见 [更正]'),
  mistake('组件没有登记', at.page, '见 [更正]', '<Map />见 [更正]'),
  mistake('组件的值写了别的', at.page, '见 [更正]', '<Portal of="owner" />见 [更正]'),
  mistake('组件里不能有文字', at.page, '见 [更正]', '<Contact>我们</Contact>见 [更正]'),
  mistake('图不存在', at.page, '见 [更正]', '<Chart name="pie" />\n\n见 [更正]'),
  mistake('举措不存在', at.page, 'xinghe-2024/2-1', 'xinghe-2024/9'),
  mistake('链接的页面不存在', at.page, '(/corrections/)', '(/nowhere/)'),
  mistake('链接的位置不存在', at.page, '(/corrections/)', '(#nowhere)'),
  mistake('链接的写法不对', at.page, '(/corrections/)', '(corrections)'),
  mistake('加粗没有生效', at.page, '见 [更正]', '这里**“重要”**见 [更正]'),
  mistake(
    '实例的小结不再对',
    at.page,
    '见 [更正]',
    '<Example measure="xinghe-2024/2-1" summary="kept">理由。</Example>\n\n见 [更正]',
  ),
];
