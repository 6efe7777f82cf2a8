import { readContent, type ReadBefore } from '#catalogue/content.ts';
import { problemReport } from '#domain/problem.ts';
import { contentProblems } from '#formats/content-problems.ts';
import type { SmallPortal } from '../../fixtures/small-portal.ts';
import { mistakes } from './all.ts';
import type { Mistake } from './mistake.ts';

const HEAD = `# 检查能发现的差错

\`npm run check\` 和 \`npm run build\` 遇到下面任何一种都会停下，说出文件、行号和改法。每一种都在测试用的小台账里犯过一次，下面是原样的报告。

这一页由 \`npm run mistakes\` 写出，不要手改；\`test/catalogue/mistakes.test.ts\` 检查它是不是最新的。
`;

/** The page of \`docs/\` that lists every kind of mistake with what is said of it. */
export async function listOfMistakes(portal: SmallPortal): Promise<string> {
  const before: ReadBefore = new Map();
  const sections: string[] = [];
  let count = 0;
  for (const [about, kinds] of Object.entries(mistakes)) {
    const told: string[] = [];
    for (const kind of kinds) {
      count++;
      told.push(`**${kind.name}**\n\n\`\`\`text\n${await reportOf(kind, portal, before)}\n\`\`\``);
    }
    sections.push(`## ${about}\n\n${told.join('\n\n')}`);
  }
  return `${HEAD}\n共 ${count} 种。\n\n${sections.join('\n\n')}\n`;
}

async function reportOf(
  { name, file, before, after }: Mistake,
  portal: SmallPortal,
  read: ReadBefore,
): Promise<string> {
  const text = before === '' ? undefined : await portal.read(file);
  if (text !== undefined && text.split(before).length !== 2)
    throw new Error(`${name}: “${before}” must stand once in ${file}`);
  const standing = await portal.listing();
  await portal.add(file, text === undefined || typeof after !== 'string' ? after : text.replace(before, () => after));
  const content = await readContent(portal, read);
  const report = problemReport(contentProblems(content));
  const old = standing.get(`${portal.root}/${file}`);
  if (old === undefined) await portal.remove(file);
  else await portal.write(file, old);
  return report.replace(/\n共 \d+ 处问题。$/u, '');
}
