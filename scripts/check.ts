import { problemReport } from '#domain/problem.ts';
import { contentProblems } from '#press/content-problems.ts';
import { readContent } from '#records/content.ts';

// Usage: node scripts/check.ts [folder of the project]
const content = await readContent(process.argv[2] ?? '.');
const problems = contentProblems(content);
if (problems.length > 0) {
  console.error(problemReport(problems));
  process.exitCode = 1;
} else {
  console.log(`内容检查通过：${content.documents.length} 个文件，${content.measures.length} 条举措。`);
}
