import { firstDifference, sitesCompared } from '#files/compare-sites.ts';
import { command } from './command-line/command.ts';
import { runCommand } from './command-line/run-command.ts';

const compareSites = command({
  name: 'npm run compare-sites',
  zh: '列出两次生成的网站之间每个不同的文件；没有不同时以 0 结束，否则以 1 结束',
  en: 'Lists every file that differs between two built portals; ends with 0 where none does, else with 1',
  arguments: {
    from: { value: '生成的网站', zh: '先前的', en: 'a built portal' },
    to: { value: '另一个生成的网站', zh: '后来的', en: 'another' },
  },
  options: { show: { zh: '每个文件第一处不同的前后文字', en: 'the text around the first difference of each file' } },
  async run({ from, to, show }) {
    const differences = await sitesCompared(from, to);
    for (const { path, how } of differences) {
      console.log(`${how.padEnd(8)} ${path}`);
      if (show && (how === 'changed' || how === 'space')) {
        const [before, after] = await firstDifference(from, to, path);
        console.log(`  - ${JSON.stringify(before)}\n  + ${JSON.stringify(after)}`);
      }
    }
    console.log(differences.length === 0 ? 'The same files, byte for byte.' : `${differences.length} files differ.`);
    return differences.length === 0 ? 0 : 1;
  },
});

await runCommand(compareSites);
