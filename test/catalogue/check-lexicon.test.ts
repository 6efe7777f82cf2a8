import { describe, expect, test } from 'vitest';
import { smallPortal } from '../fixtures/small-portal.ts';

const lexicon = 'content/lexicon.yaml';

const entry = (asked: string, also: string, more = '') =>
  `  - asked: [${asked}]\n    also: [${also}]\n${more}    kind: everyday\n    reason: 口语的说法。\n`;

async function reportOn(entries: string): Promise<string> {
  const portal = await smallPortal();
  await portal.add(lexicon, `entries:\n${entries}stop: [的]\n`);
  return portal.report();
}

describe('the search lexicon', () => {
  test('is accepted where its words stand in the texts, whatever their punctuation', async () => {
    expect(await reportOn(entry('上网告状', '推行网上立案, （一）推行'))).toBe('共 0 处问题。');
  });

  test('is refused where a word that it leads to stands nowhere', async () => {
    expect(await reportOn(entry('老赖', '网上立案, 失信被执行人', '    near: [限制消费]\n'))).toBe(
      [
        `${lexicon}:3 also 里的“失信被执行人”在举措的原文、标题和摘要里都没有。请换成原文里的说法，或删去。`,
        `${lexicon}:4 near 里的“限制消费”在举措的原文、标题和摘要里都没有。请换成原文里的说法，或删去。`,
        '共 2 处问题。',
      ].join('\n'),
    );
  });

  test('is refused where a word of readers stands twice', async () => {
    expect(await reportOn(entry('打官司', '网上立案') + entry('调停, 打官司', '调解'))).toBe(
      `${lexicon}:6 读者的词“打官司”出现了两次。请并成一条：意思相同的写进 also，相近的写进 near。\n共 1 处问题。`,
    );
  });

  test('is refused without a reason, or with a kind that there is not', async () => {
    const spoilt = entry('打官司', '网上立案').replace('everyday', 'slang').replace('口语的说法。', '略');
    const report = await reportOn(spoilt);
    expect(report).toContain(`${lexicon}:4`);
    expect(report).toContain(`${lexicon}:5`);
    expect(report).toContain('共 2 处问题。');
  });

  test('may be absent', async () => {
    expect(await (await smallPortal()).report()).toBe('共 0 处问题。');
  });
});
