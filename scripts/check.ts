import { Refused } from '#domain/refused.ts';
import { contentProblems, draftProblems } from '#formats/content-problems.ts';
import { problemLine, type Problem } from '#domain/problem.ts';
import { readContent, type Content, type ReadBefore } from '#catalogue/content.ts';
import { command } from './command-line/command.ts';
import { runCommand } from './command-line/run-command.ts';
import { chooseContent, content } from './command-line/shared-options.ts';

const check = command({
  name: 'npm run check',
  zh: '检查内容，列出每处问题的文件、行和改法',
  en: 'Checks the content; names file, line and remedy of every problem',
  options: { content },
  async run({ content: given }) {
    const place = { folder: await chooseContent(given) };
    const before: ReadBefore = new Map();
    const read = await readContent(place, before);
    const problems = contentProblems(read);
    if (read.drafts.size > 0) tellDrafts(read, await draftProblems(place, before));
    if (problems.length > 0) throw new Refused(problems);
    console.log(`内容检查通过：${read.documents.length} 个文件，${read.measures.length} 条举措。`);
  },
});

/** Says what is not published yet and what it still lacks. */
function tellDrafts({ drafts }: Content, problems: readonly Problem[]): void {
  const written = [...drafts].filter((file) => /\/(?:documents|measures)\//u.test(file)).length;
  const lacking = problems.length === 0 ? '都可以发布' : `发布前还要改 ${problems.length} 处`;
  console.log([`草稿 ${written} 份，不发布；${lacking}。`, ...problems.map(problemLine)].join('\n'));
}

await runCommand(check);
