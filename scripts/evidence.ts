import { createInterface } from 'node:readline/promises';
import { problemReport } from '#domain/problem.ts';
import { addEvidence, completeEntry, entryOfFlags } from '#intake/evidence/add.ts';
import type { Entry, FieldProblem } from '#intake/evidence/draft.ts';
import { importSheet } from '#intake/evidence/import-sheet.ts';
import { releaseEvidence } from '#intake/evidence/release.ts';
import { writeTemplate } from '#intake/evidence/template.ts';

const USAGE = `用法：
  npm run evidence -- add [--measure 文件编号/举措编号 --date … …]   录入一条证据；缺少的字段会逐项询问
  npm run evidence -- template [文件.xlsx|文件.csv]                  写出空白表格和填写说明
  npm run evidence -- import <文件.xlsx|文件.csv>                    成批录入，一行有错就全部不写
  npm run evidence -- release                                        记下每条记录的校验值，此后不得改动`;
const NOTHING = '什么也没有写入。';

const { root, args } = withRoot(process.argv.slice(2));
const [command, ...rest] = args;
try {
  process.exitCode = await run();
} catch (error) {
  console.error(`没有完成：${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

async function run(): Promise<number> {
  if (command === 'add') return add();
  if (command === 'template' && rest.length <= 1) return template(rest[0] ?? 'evidence.xlsx');
  if (command === 'import' && rest.length === 1) return importBatch(rest[0] as string);
  if (command === 'release' && rest.length === 0) return release();
  console.error(USAGE);
  return 1;
}

async function add(): Promise<number> {
  const { entry, problems } = entryOfFlags(rest);
  if (problems.length > 0) return refuse(problems.map(flagLine), problems.length);
  const complete = process.stdin.isTTY ? await asked(entry) : entry;
  if (!complete) return refuse(['已取消'], 0);
  const added = await addEvidence(root, complete);
  if ('placed' in added) {
    console.log(`证据 ${added.placed.id} 已写入 ${added.placed.file}`);
    return 0;
  }
  const { entryProblems, contentProblems } = added;
  const lines = entryProblems.map(flagLine);
  if (contentProblems.length > 0) lines.push(problemReport(contentProblems));
  return refuse(lines, entryProblems.length + contentProblems.length);
}

async function asked(entry: Entry): Promise<Entry | undefined> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const left = new AbortController();
  terminal.once('close', () => left.abort());
  terminal.once('SIGINT', () => left.abort());
  const ask = (question: string) => terminal.question(question, { signal: left.signal }).catch(() => undefined);
  try {
    return await completeEntry(entry, ask, (line) => console.log(line));
  } finally {
    terminal.close();
  }
}

function flagLine({ field, what, instead }: FieldProblem): string {
  return `${field ? `--${field}：` : ''}${what}。${instead}。`;
}

function refuse(lines: readonly string[], count: number): number {
  console.error([...lines, `${count > 0 ? `共 ${count} 处问题，` : ''}${NOTHING}`].join('\n'));
  return 1;
}

async function template(file: string): Promise<number> {
  const written = await writeTemplate(file);
  if ('file' in written) {
    console.log(`写入 ${written.file}。填好后运行 npm run evidence -- import ${written.file}`);
    return 0;
  }
  console.error(`${file}：${written.what}。${written.instead}。`);
  return 1;
}

async function importBatch(file: string): Promise<number> {
  const imported = await importSheet(root, file);
  for (const note of imported.notes) console.log(note);
  if ('problems' in imported) return refuse([problemReport(imported.problems)], 0);
  for (const { id, file: ledger } of imported.placed) console.log(`证据 ${id} 已写入 ${ledger}`);
  console.log(`共写入 ${imported.placed.length} 条证据。`);
  return 0;
}

async function release(): Promise<number> {
  const released = await releaseEvidence(root);
  if ('problems' in released) return refuse([problemReport(released.problems)], 0);
  const { date, records, added, corrected, isChanged } = released;
  const changes = `新增 ${added} 条${corrected > 0 ? `，按更正改动 ${corrected} 条` : ''}`;
  console.log(
    isChanged
      ? `已发布 ${records} 条记录（数据日期 ${date}），${changes}；写入 content/released.yaml`
      : `${records} 条记录都已发布（数据日期 ${date}），没有变化。`,
  );
  return 0;
}

/** Takes `--root <folder>` out of the arguments: whose content is meant, the project's own by default. */
function withRoot(given: readonly string[]): { root: string; args: string[] } {
  const at = given.indexOf('--root');
  if (at < 0) return { root: '.', args: [...given] };
  return { root: given[at + 1] ?? '.', args: [...given.slice(0, at), ...given.slice(at + 2)] };
}
