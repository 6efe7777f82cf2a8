import { expect, test } from 'vitest';
import { files, smallPortal } from '../fixtures/small-portal.ts';

const { filing } = files;

test.each([
  ['a quotation', '他说“要,不要(都行)”，'],
  ['a title', '按《意见(试行)》，'],
  ['words of the source', '<Words>(一)推行网上立案</Words>，'],
  ['numbers', '按1:1配备，共1,000人，'],
])('half-width marks in %s are left as they are', async (_, words) => {
  const portal = await smallPortal();
  await portal.spoil(filing, '要打官司的人，', words);
  expect(await portal.report()).toBe('共 0 处问题。');
});

test('the first of a stretch is told, with what to write', async () => {
  const portal = await smallPortal();
  await portal.spoil(filing, 'text: 网上立案率达到80%以上', 'text: 网上立案率:达到八成');
  expect(await portal.report()).toBe(`${filing}:11 “上立案率:”里的“:”是半角标点。请改成全角的“：”。\n共 1 处问题。`);
});
