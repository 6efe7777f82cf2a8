import { createInterface } from 'node:readline/promises';
import { Refused } from '#domain/refused.ts';
import { addEvidence, completeEntry } from '#workshop/evidence/add.ts';
import type { Entry, FieldProblem } from '#workshop/evidence/draft.ts';
import { fields } from '#workshop/evidence/fields.ts';
import { importSheet } from '#workshop/evidence/import-sheet.ts';
import { releaseEvidence } from '#workshop/evidence/release.ts';
import { writeTemplate } from '#workshop/evidence/template.ts';
import { command } from './command-line/command.ts';
import { runCommand } from './command-line/run-command.ts';
import { chooseContent, content } from './command-line/shared-options.ts';

const closing = '什么也没有写入。';
const ofFields = Object.fromEntries(
  fields.map(({ name, title, help, example }) => [
    name,
    {
      value: example,
      zh: `${title}：${help}`,
      en: `the field ${name}`,
      ...(name === 'elements' ? { isRepeatable: true as const } : {}),
    },
  ]),
);

const add = command({
  name: 'npm run evidence -- add',
  zh: '录入一条证据；缺少的字段会逐项询问',
  en: 'Records one piece of evidence; asks for the fields that are missing',
  options: { ...ofFields, content },
  closing,
  async run({ content: given, ...entry }) {
    const place = { folder: await chooseContent(given) };
    const complete = process.stdin.isTTY ? await askForFields(entry) : entry;
    if (!complete) throw new Refused('已取消。');
    const added = await addEvidence(place, complete);
    if ('placed' in added) return console.log(`证据 ${added.placed.id} 已写入 ${added.placed.file}`);
    const { entryProblems, contentProblems } = added;
    const count = entryProblems.length > 0 ? [`共 ${entryProblems.length} 处问题。`] : [];
    throw new Refused([...entryProblems.map(flagLine), ...count, ...contentProblems]);
  },
});

const template = command({
  name: 'npm run evidence -- template',
  zh: '写出空白表格和填写说明',
  en: 'Writes an empty sheet, with the meaning of every column',
  arguments: {
    file: {
      value: '文件.xlsx',
      isOptional: true,
      zh: '.xlsx 或 .csv；不写则为 evidence.xlsx',
      en: '.xlsx or .csv; evidence.xlsx by default',
    },
  },
  closing,
  async run({ file = 'evidence.xlsx' }) {
    await writeTemplate(file);
    console.log(`写入 ${file}。填好后运行 npm run evidence -- import ${file}`);
  },
});

const importBatch = command({
  name: 'npm run evidence -- import',
  zh: '成批录入，一行有错就全部不写',
  en: 'Records all rows of a sheet, or none where one is wrong',
  arguments: { file: { value: '文件.xlsx', zh: '.xlsx 或 .csv', en: '.xlsx or .csv' } },
  options: { content },
  closing,
  async run({ file, content: given }) {
    const { placed, notes } = await importSheet({ folder: await chooseContent(given) }, file);
    for (const note of notes) console.log(note);
    for (const { id, file: ledger } of placed) console.log(`证据 ${id} 已写入 ${ledger}`);
    console.log(`共写入 ${placed.length} 条证据。`);
  },
});

const release = command({
  name: 'npm run evidence -- release',
  zh: '记下每条记录的校验值，此后不得改动',
  en: 'Fixes every record as it is: from then on it may not be altered',
  options: { content },
  closing,
  async run({ content: given }) {
    const { date, file, records, added, corrected, isChanged } = await releaseEvidence({
      folder: await chooseContent(given),
    });
    const changes = `新增 ${added} 条${corrected > 0 ? `，按更正改动 ${corrected} 条` : ''}`;
    console.log(
      isChanged
        ? `已发布 ${records} 条记录（数据日期 ${date}），${changes}；写入 ${file}`
        : `${records} 条记录都已发布（数据日期 ${date}），没有变化。`,
    );
  },
});

await runCommand([add, template, importBatch, release]);

async function askForFields(entry: Entry): Promise<Entry | undefined> {
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
