import { Refused } from '#domain/refused.ts';
import { readBuiltContent } from '#publishing/built-content.ts';
import { hindrancesOf } from '#publishing/hindrances.ts';
import { command } from './command-line/command.ts';
import { runCommand } from './command-line/run-command.ts';

const check = command({
  name: 'npm run publish:check',
  zh: '发布前和正在公布的网站比较：网址、举措不见了，原文变了没有修复记录，核定进展变了没有记录，都以 1 结束',
  en: 'Holds a build against the one that is public: ends with 1 for vanished addresses and measures, unrecorded changes of source text and of states',
  arguments: {
    old: { value: '正在公布的网站', zh: '生成的网站，或发布到的文件夹', en: 'the build or folder that is public' },
    now: { value: '要发布的网站', zh: '新生成的网站', en: 'the new build' },
  },
  closing: '请处理后再发布。',
  async run({ old, now }) {
    const hindrances = hindrancesOf(await readBuiltContent(old), await readBuiltContent(now));
    if (hindrances.length > 0) throw new Refused(hindrances);
    console.log('可以发布：网址和举措都在，原文和核定进展的变化都有记录。');
  },
});

await runCommand(check);
