import { at } from './portal.ts';
import { mistake } from './mistake.ts';

export const registers = [
  mistake('专题编号出现了两次', at.themes, 'id: dispute-resolution', 'id: litigation-services'),
  mistake('专题名出现了两次', at.themes, 'name: 多元解纷', 'name: 诉讼服务'),
  mistake('专题编号里有大写字母', at.themes, 'id: dispute-resolution', 'id: Dispute'),
  mistake('专题名太长', at.themes, 'name: 多元解纷', `name: ${'长'.repeat(17)}`),
  mistake(
    '专题没有举措',
    at.themes,
    '- id: dispute-resolution',
    '- { id: spare, name: 空的, sentence: 没有举措。 }\n- id: dispute-resolution',
  ),
  mistake('机构名出现了两次', at.bodies, 'name: 人民调解委员会', 'name: 星河区人民法院'),
  mistake('机构编号出现了两次', at.bodies, 'id: mediation-committees', 'id: xinghe-court'),
  mistake('机构类别写了别的', at.bodies, 'kind: court', 'kind: tribunal'),
  mistake('机构层级写了别的', at.bodies, 'level: district', 'level: county'),
  mistake('别名不是列表', at.bodies, 'aliases: [区法院]', 'aliases: 区法院'),
  mistake(
    '统一社会信用代码不是 18 位',
    at.bodies,
    'note: 为测试虚构的区法院。',
    'note: 为测试虚构的区法院。\n  creditCode: { code: "123", source: "https://example.org/" }',
  ),
  mistake(
    '地名写了两次',
    at.places,
    'level: district }',
    'level: district }\n- { id: other, name: 星河区, level: district }',
  ),
  mistake('行政区划代码不是六位', at.places, 'level: district', 'level: district, code: "32"'),
  mistake('行政区划代码没有加引号', at.places, 'level: district', 'level: district, code: 320900'),
  mistake('术语出现了两次', at.glossary, 'aliases: []', 'aliases: [网上立案]'),
  mistake('术语的解释太短', at.glossary, 'meaning: 由第三方劝说双方让步、达成协议的做法。', 'meaning: 劝说。'),
  mistake('首页的问题指向没有的专题', at.site, 'theme: litigation-services', 'theme: litigation'),
  mistake('首页的问题太长', at.site, '可以在网上立案吗？', `${'长'.repeat(25)}？`),
  mistake('没有许可协议', at.site, 'licence:', 'license:'),
  mistake('读者的词出现了两次', at.lexicon, 'asked: [网上打官司]', 'asked: [网上打官司, 网上打官司]'),
  mistake('词表的词原文里没有', at.lexicon, 'also: [网上立案]', 'also: [线上立案]'),
  mistake('词表没有理由', at.lexicon, ', reason: 读者这样问网上立案。', ''),
  mistake(
    '同一份文件登记了两次',
    at.instruments,
    '- title: 星河区立案办法',
    '- { title: 星河区立案办法, validity: { state: not-applicable } }\n- title: 星河区立案办法',
  ),
];
