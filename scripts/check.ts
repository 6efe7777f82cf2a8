import { Refused } from '#domain/refused.ts';
import { contentProblems } from '#formats/content-problems.ts';
import { readContent } from '#catalogue/content.ts';
import { command } from './command-line/command.ts';
import { runCommand } from './command-line/run-command.ts';
import { chooseContent, content } from './command-line/shared-options.ts';

const check = command({
  name: 'npm run check',
  zh: '检查内容，列出每处问题的文件、行和改法',
  en: 'Checks the content; names file, line and remedy of every problem',
  options: { content },
  async run({ content: given }) {
    const read = await readContent({ folder: await chooseContent(given) });
    const problems = contentProblems(read);
    if (problems.length > 0) throw new Refused(problems);
    console.log(`内容检查通过：${read.documents.length} 个文件，${read.measures.length} 条举措。`);
  },
});

await runCommand(check);
