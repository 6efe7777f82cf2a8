import { parseArgs } from 'node:util';
import { problemReport } from '#domain/problem.ts';
import { importDocument } from '#intake/import-document.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { document: { type: 'string' }, root: { type: 'string', default: '.' } },
});
const [rawFile] = positionals;

if (!rawFile || typeof values.document !== 'string') {
  console.error('用法：npm run import -- <原始文件> --document <文件编号>');
  process.exitCode = 1;
} else {
  const imported = await importDocument(String(values.root), rawFile, values.document);
  if ('problems' in imported) {
    console.error(problemReport(imported.problems));
    process.exitCode = 1;
  } else {
    for (const file of imported.written) console.log(`写入 ${file}`);
    console.log(
      `认出 ${imported.measures} 条；${imported.written.length === 0 ? '没有变化。' : '请运行 npm run check 查看还要补写什么。'}`,
    );
    for (const { paragraph, context } of imported.residues) {
      console.log(
        `提示：存档原文第 ${paragraph} 段“…${context}…”像是损坏的文字，请核对；确需修复时写进 .repairs.yaml 再导入。`,
      );
    }
  }
}
