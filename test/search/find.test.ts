import { describe, expect, test } from 'vitest';
import { folded } from '#domain/searched-characters.ts';
import { fieldText } from '#search/register.ts';
import { nearTerms } from '#search/near-terms.ts';
import { statusSentence, understoodSentence } from '#search/sentences.ts';
import { selection } from '#search/selection.ts';
import { countyCatalogue } from '../fixtures/catalogues.ts';
import { searchedCatalogue } from '../fixtures/search-library.ts';

const search = searchedCatalogue(await countyCatalogue());
const { entries, words } = search.library;
const measure = (id: string) => `/measures/${id}/`;

describe('a quoted passage', () => {
  test('is found only where it stands so', async () => {
    const { hrefs } = await search.find('“材料预审功能”');
    expect(hrefs).toEqual([measure('yunchuan-plan/2-3')]);
  });

  test('is not found where punctuation parts it', async () => {
    const apart = await search.find('“一窗受理集成服务”');
    expect(apart.hrefs).toEqual([]);
    expect((await search.find('一窗受理集成服务')).hrefs.length).toBeGreaterThan(0);
  });

  test('leaves out what does not hold it, however well the rest answers', async () => {
    const holding = search.records.filter((record) =>
      Object.keys(record.fields).some((name) => fieldText(record, name as 'quote').includes('网上办理')),
    );
    const { hrefs } = await search.find('"网上办理" 调解 检查');
    expect([...hrefs].sort()).toEqual(holding.map(({ href }) => href).sort());
  });
});

test('what stands in our notes alone is found as well, whole, quoted or as typed', async () => {
  for (const [input, literal] of [
    ['从成立之日起算', false],
    ['“从成立之日起算”', false],
    ['从成立之日起算', true],
  ] as const) {
    const { hrefs, answers, complete } = await search.find(input, literal);
    expect(hrefs[0]).toBe(measure('yunchuan-plan/2-4'));
    expect(complete.has(answers[0]?.record ?? -1)).toBe(true);
  }
});

describe('the order of results', () => {
  test('puts a text with the whole run before texts with its words apart', async () => {
    const { answers, complete } = await search.find('网上办理率达到90%以上');
    expect(complete.has(answers[0]?.record ?? -1)).toBe(true);
    const firstPartial = answers.findIndex(({ record }) => !complete.has(record));
    expect(answers.slice(firstPartial).some(({ record }) => complete.has(record))).toBe(false);
  });

  test('puts what a measure is about before what it mentions', async () => {
    const { hrefs } = await search.find('涉企检查');
    expect(hrefs[0]).toBe(measure('yunchuan-plan/2-5'));
  });

  test('is the same each time', async () => {
    expect((await search.find('调解')).hrefs).toEqual((await search.find('调解')).hrefs);
  });
});

describe('words as typed', () => {
  test('are all that is looked for, once synonyms are switched off', async () => {
    const { hrefs, understood } = await search.find('老赖', true);
    expect(understood).toEqual([]);
    const holding = search.records.filter((record) =>
      Object.keys(record.fields).some((name) => folded(fieldText(record, name as 'quote')).includes('老赖')),
    );
    expect([...hrefs].sort()).toEqual(holding.map(({ href }) => href).sort());
  });

  test('are told apart from what was also looked for', async () => {
    const { understood } = await search.find('老赖');
    expect(understood).toEqual([expect.objectContaining({ typed: '老赖', reached: 'everyday' })]);
    expect(understood[0]?.also).toContain('失信被执行人');
  });

  test('are told once, where a word and a part of it lead to the same', async () => {
    const { understood } = await search.find('大老板打官司');
    expect(understood.map(({ typed }) => typed)).toEqual(['大老板', '打官司']);
  });
});

describe('results are', () => {
  test('grouped by kind of page, measures first', async () => {
    const { answers } = await search.find('调解');
    const groups = selection(answers, entries, {}, 'relevance');
    const names = groups.map(({ name }) => name);
    expect(names[0]).toBe('举措和要求');
    expect(names).toEqual(['举措和要求', '文件', '专题', '责任主体', '词汇'].filter((name) => names.includes(name)));
    expect(groups.flatMap((group) => group.answers)).toHaveLength(answers.length);
  });

  test('narrowed by kind, document, theme, body and state together', async () => {
    const { answers } = await search.find('办理');
    const filters = {
      kind: '举措',
      document: '云川县行动方案',
      theme: '网上办理',
      body: '云川县行政审批局',
      state: '未核定',
    };
    for (const name of ['kind', 'document', 'theme', 'body', 'state'] as const) {
      const values = new Set(
        entries.flatMap((entry) =>
          name === 'theme' ? entry.themes : name === 'body' ? entry.bodies : (entry[name] ?? []),
        ),
      );
      const [value = ''] = values;
      const kept = selection(answers, entries, { ...(value ? { [name]: value } : {}) }, 'relevance');
      const records = kept.flatMap((group) => group.answers.map(({ record }) => entries[record]));
      expect(records.length).toBeGreaterThan(0);
      for (const entry of records) {
        const own = name === 'theme' ? entry?.themes : name === 'body' ? entry?.bodies : [entry?.[name]];
        expect(own).toContain(value);
      }
    }
    expect(selection(answers, entries, { ...filters, state: '没有的状态' }, 'relevance')).toEqual([]);
  });

  test('sorted by document order, or by their last due date with the undated last', async () => {
    const { answers } = await search.find('办理');
    const [inOrder] = selection(answers, entries, {}, 'document');
    const records = inOrder?.answers.map(({ record }) => record) ?? [];
    expect(records).toEqual([...records].sort((a, b) => a - b));
    const [byDue] = selection(answers, entries, {}, 'due');
    const dues = byDue?.answers.map(({ record }) => entries[record]?.due ?? '9999') ?? [];
    expect(dues).toEqual([...dues].sort());
    expect(dues[0]).not.toBe('9999');
  });
});

describe('a reader who finds nothing is offered', () => {
  test('terms that share most of their characters with what was typed', () => {
    expect(nearTerms('失信执行人', words)).toContain('失信被执行人');
  });

  test('nothing, where nothing is near', () => {
    expect(nearTerms('龘靐齉', words)).toEqual([]);
  });
});

describe('the page says', () => {
  test.each([
    ['', '输入原文里的词句、日常说法、机构或法律用语，开始搜索。'],
    ['。，、', '请输入文字或数字；标点和符号不参与搜索。'],
    ['龘靐齉齾', '没有找到“龘靐齉齾”。可以换一个说法、减少字数，或看看下面相近的用语。'],
  ])('of %j: %s', async (input, sentence) => {
    const result = await search.find(input);
    expect(statusSentence(input, result, [])).toBe(sentence);
  });

  test('how many results hold all that was asked, and how many a part', async () => {
    const result = await search.find('专窗 预约系统');
    const shown = result.answers.map(({ record }) => record);
    const full = result.complete.size;
    expect(full).toBeGreaterThan(0);
    expect(statusSentence('专窗 预约系统', result, shown)).toBe(
      `找到 ${full} 条；另有 ${shown.length - full} 条部分符合。`,
    );
  });

  test('when it is the filters that leave nothing', async () => {
    const result = await search.find('老赖');
    expect(statusSentence('老赖', result, [])).toBe(
      `“老赖”有 ${result.answers.length} 条结果，但都不符合筛选条件。可以去掉筛选条件。`,
    );
  });

  test('what was understood, and in which way', () => {
    expect(understoodSentence({ typed: '老赖', reached: 'everyday', also: ['失信被执行人'] })).toBe(
      '“老赖”也搜索：失信被执行人。',
    );
    expect(understoodSentence({ typed: 'jiedu', reached: 'pinyin', also: ['戒毒'] })).toBe('“jiedu”按拼音搜索：戒毒。');
  });
});
