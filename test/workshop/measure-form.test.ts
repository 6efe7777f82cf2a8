import { describe, expect, onTestFinished, test } from 'vitest';
import { contentProblems } from '#formats/content-problems.ts';
import { serveWorkshop } from '#workshop/desk/serve.ts';
import { suggestionsFor } from '#workshop/desk/measure/suggestions.ts';
import { fieldsOn } from '../fixtures/form-fields.ts';
import { files, smallPortal, type SmallPortal } from '../fixtures/small-portal.ts';

const { filing, mediation } = files;

interface Form {
  readonly portal: SmallPortal;
  readonly page: string;
  /** Sends the form with these fields typed over. */
  save(typed?: Readonly<Record<string, string>>): Promise<{ readonly status: number; readonly page: string }>;
}

async function opened(number: string, portal?: SmallPortal): Promise<Form> {
  const used = portal ?? (await smallPortal());
  const place = { root: used.root, folder: used.folder };
  const serving = await serveWorkshop(place, { port: 0, token: 'form', problemsOf: contentProblems });
  onTestFinished(() => serving.close());
  const address = `${serving.address}measures/xinghe-2024/${number}/`;
  const page = (await (await fetch(address)).text()).replaceAll(/<style>[\s\S]*<\/style>/gu, '');
  return {
    portal: used,
    page,
    save: async (typed = {}) => {
      const body = fieldsOn(page);
      for (const [name, value] of Object.entries(typed)) {
        if (name.endsWith('?')) body.delete(name.slice(0, -1));
        else body.set(name, value);
      }
      const response = await fetch(address, { method: 'POST', body, headers: { origin: new URL(address).origin } });
      return { status: response.status, page: await response.text() };
    },
  };
}

/** The lines that only one of two texts has. */
function changedLines(before: string, after: string): { readonly gone: string[]; readonly come: string[] } {
  const [old, now] = [before, after].map((text) => text.split('\n')) as [string[], string[]];
  return { gone: old.filter((line) => !now.includes(line)), come: now.filter((line) => !old.includes(line)) };
}

describe('the form of a measure', () => {
  test('has its words beside it, and every field as its file has it', async () => {
    const { page } = await opened('2-1');
    expect(page).toContain('<blockquote><p>(一)推行网上立案。');
    const fields = fieldsOn(page);
    expect(fields.get('title')).toBe('网上立案率达到八成');
    expect(fields.getAll('themes')).toEqual(['litigation-services']);
    expect(fields.get('elements.0.target.value')).toBe('80');
    expect(fields.get('elements.0.due.date')).toBe('2025-12-31');
    expect(fields.get('parts.2')).toBe('看法院公布的网上立案率。');
  });

  test.each(['2-1', '2-2', '2-3', '3-1'])(
    'saved as it is leaves the file of %s as it was, to the byte',
    async (number) => {
      const form = await opened(number);
      const before = await form.portal.listing();
      expect((await form.save()).page).toContain('已保存。');
      expect(await form.portal.listing()).toEqual(before);
    },
  );

  test('changes the lines of what was changed, and keeps comments and order', async () => {
    const portal = await smallPortal();
    await portal.spoil(filing, 'themes:', '# 专题待定\nthemes:');
    await portal.spoil(filing, 'bodies:\n', 'bodies: # 见原文\n');
    const before = await portal.read(filing);
    const form = await opened('2-1', portal);
    await form.save({
      title: '网上立案率: 达到“八成”',
      'elements.0.text': '网上立案率不低于八成',
      'parts.1': '要打官司的人。',
    });
    expect(changedLines(before, await portal.read(filing))).toEqual({
      gone: [
        'title: 网上立案率达到八成',
        '    text: 网上立案率达到80%以上',
        '要打官司的人，参看<Measure id="xinghe-2024/2-2" />。',
      ],
      come: ['title: "网上立案率: 达到“八成”"', '    text: 网上立案率不低于八成', '要打官司的人。'],
    });
  });

  test('saves what the check still refuses, and says so beside the field', async () => {
    const form = await opened('2-1');
    const { page, status } = await form.save({ title: '长'.repeat(23) });
    expect(status).toBe(200);
    expect(page).toContain('已保存。还要改 1 处，写在下面。');
    expect(page).toMatch(/name="title"[^>]*><p class="told">标题有 23 字，超过上限 22 字。请删去 1 字以上。<\/p>/u);
    expect(await form.portal.read(filing)).toContain(`title: ${'长'.repeat(23)}\n`);
    const words = await (await opened('2-1')).save({ 'elements.0.words': '网上立案率超过80%' });
    expect(words.page).toContain('要素 e1 的“网上立案率超过80%”不是本条原文。请照抄存档原文里的连续文字，标点也照抄。');
  });

  test('takes a new element, and none from an empty row', async () => {
    const form = await opened('2-1');
    await form.save({
      'elements.1.words': '推行网上立案',
      'elements.1.text': '推行网上立案',
      'elements.1.shownBy': 'activity',
    });
    expect(changedLines('', await form.portal.read(filing)).come.join('\n')).toContain(
      '  - id: e2\n    kind: deliverable\n    shownBy: activity\n    text: 推行网上立案\n    words: 推行网上立案\n    core: false\n---',
    );
    expect(await form.portal.report()).toBe('共 0 处问题。');
  });

  test('takes an element out, and a body', async () => {
    const form = await opened('2-2');
    await form.save({ 'elements.1.remove': 'on', 'bodies.1.id': '' });
    const { gone, come } = changedLines(await (await smallPortal()).read(mediation), await form.portal.read(mediation));
    expect(gone).toContain('  - id: e2');
    expect(gone).toContain('  - { id: mediation-committees, role: participant }');
    expect(come).toEqual([]);
  });

  test('is a draft as long as the editor says so', async () => {
    const form = await opened('2-3');
    await form.save({ draft: 'on' });
    expect(await form.portal.read(files.lawList)).toContain('draft: true\n');
    const again = await opened('2-3', form.portal);
    expect(fieldsOn(again.page).get('draft')).toBe('on');
    await again.save({ 'draft?': '' });
    expect(await form.portal.read(files.lawList)).toBe(await (await smallPortal()).read(files.lawList));
  });

  test('does not overwrite what was changed elsewhere meanwhile, and loses nothing of what was typed', async () => {
    const form = await opened('2-1');
    await form.portal.spoil(filing, '看法院公布的网上立案率。', '看法院的年报。');
    const before = await form.portal.listing();
    const { status, page } = await form.save({ title: '我写的标题' });
    expect(status).toBe(409);
    expect(page).toContain('没有保存：这个文件在别处改过了。');
    expect(page).toContain('value="我写的标题"');
    expect(await form.portal.listing()).toEqual(before);
  });

  test.each([
    ['other headings', '## 怎么核查', '## 如何核查'],
    ['no YAML', 'summary:', '\tsummary: ['],
  ])('is not for a file with %s: it says so and changes nothing', async (_, before, after) => {
    const portal = await smallPortal();
    await portal.spoil(filing, before, after);
    const listed = await portal.listing();
    const form = await opened('2-1', portal);
    expect(form.page).toContain('这个文件的写法，表单放不下');
    expect((await form.save()).status).toBe(409);
    expect(await portal.listing()).toEqual(listed);
  });
});

test('the words of a measure suggest days, numbers, intervals, bodies and themes', () => {
  const quote = '到2022年底前，每季度向人大常委会报告一次，网上立案率达到80%以上，由市法院办理。';
  expect(
    suggestionsFor(quote, {
      bodies: [
        { id: 'city-court', name: '云川市中级人民法院', aliases: ['市法院'] },
        { id: 'bar', name: '律师协会', aliases: [] },
      ],
      measures: [
        { quote: '推行网上立案，网上立案率不低于70%。', themes: ['filing'] },
        { quote: '完善律师收费管理。', themes: ['lawyers'] },
      ],
    }),
  ).toEqual({
    dues: [{ words: '到2022年底前', dates: ['2022-12-31'] }],
    targets: ['达到80%以上'],
    cycles: ['每季度'],
    bodies: ['city-court'],
    themes: ['filing'],
  });
});
