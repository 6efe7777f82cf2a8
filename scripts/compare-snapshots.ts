import { comparisonOf } from '#archive/compare/compare.ts';
import { comparisonText } from '#archive/compare/comparison-text.ts';
import { openBoth } from '#archive/compare/open-snapshot.ts';
import { writeComparison } from '#archive/compare/write-comparison.ts';
import { commandText } from '#words/comparison.ts';
import { command } from './command-line/command.ts';
import { assertHarmless } from './command-line/where-to-write.ts';
import { runCommand } from './command-line/run-command.ts';

const help = {
  zh: 'reform-ledger-<日期>.zip，或它解开后的文件夹',
  en: 'reform-ledger-<date>.zip, or the folder unpacked from it',
};

const compareSnapshots = command({
  name: 'npm run compare-snapshots',
  zh: '比较两份存档：文件、举措、原文、进展和证据',
  en: 'Compares two snapshots: documents, measures, wording, states and evidence',
  arguments: { first: { value: '第一份存档', ...help }, second: { value: '第二份存档', ...help } },
  options: {
    out: {
      value: '文件夹',
      zh: '把结果写成 index.html、comparison.json 和 comparison.txt',
      en: 'folder for index.html, comparison.json and comparison.txt',
    },
  },
  closing: commandText.nothing,
  async run({ first, second, out }) {
    if (out !== undefined) await assertHarmless(out, [first, second]);
    const comparison = comparisonOf(...(await openBoth(first, second)));
    if (out !== undefined) await writeComparison(out, comparison);
    process.stdout.write(comparisonText(comparison));
    if (out !== undefined) console.log(`\n${commandText.written(out)}`);
  },
});

await runCommand(compareSnapshots);
