import { readBuild } from '#publishing/build.ts';
import { inUploadOrder, partOf, parts } from '#publishing/parts.ts';
import { publish, rollBack, type Done } from '#publishing/publish.ts';
import { command } from './command-line/command.ts';
import { WrongUsage } from './command-line/read-arguments.ts';
import { runCommand } from './command-line/run-command.ts';

const publishPortal = command({
  name: 'npm run publish',
  zh: '把生成的网站发布到正在被访问的文件夹：先文件，再页面，最后入口；传到一半停下的，再运行一次会接着传',
  en: 'Publishes a built portal to a folder that is being served: files, pages, entry points; one that was stopped is taken up by running it again',
  options: {
    from: { value: '生成的网站', default: 'dist', zh: '要发布的网站', en: 'the built portal' },
    to: { value: '文件夹', zh: '服务器读取的文件夹', en: 'the folder that is served' },
    'roll-back': { zh: '退回上一次发布', en: 'brings the publication before this one back' },
    grace: {
      value: '天数',
      default: '30',
      zh: '新网站没有的旧文件保留几天',
      en: 'for how many days files stay that the new portal does not have',
    },
    at: {
      value: '时刻',
      zh: '当作现在的时刻，如 2026-12-01T08:00:00Z；不写就是现在',
      en: 'date and time that count as now, as 2026-12-01T08:00:00Z; the present by default',
    },
    list: { zh: '不发布，按上传的次序列出文件，供 rsync 或对象存储使用', en: 'lists the files in the order of upload' },
    part: {
      value: parts.join('|'),
      zh: '只列出这一部分',
      en: 'lists this part alone',
    },
  },
  async run({ from, to, 'roll-back': isBack, grace, at, list, part }) {
    if (part !== undefined && !(list && parts.some((one) => one === part))) {
      throw new WrongUsage(`--part 和 --list 一起用，写 ${parts.join('、')} 中的一个。`);
    }
    if (list) {
      const paths = inUploadOrder((await readBuild(from)).manifest.keys());
      for (const path of paths) if (part === undefined || partOf(path) === part) console.log(path);
      return;
    }
    if (to === undefined) throw new WrongUsage('缺少选项 --to 文件夹；要列出文件，请写 --list。');
    const publishing = { to, pid: process.pid, at: momentOf(at), graceDays: daysOf(grace) };
    if (isBack) {
      const { dataDate, ...done } = await rollBack(publishing);
      console.log(`已退回到数据日期 ${dataDate} 的那次发布：${countsOf(done)}。`);
      return;
    }
    console.log(`已发布到 ${to}：${countsOf(await publish(from, publishing))}。`);
  },
});

const countsOf = ({ added, replaced, same, removed }: Done) =>
  `新增 ${added} 个文件，替换 ${replaced} 个，未变 ${same} 个，删去过期的 ${removed} 个`;

function daysOf(text: string): number {
  if (!/^\d{1,4}$/u.test(text)) throw new WrongUsage(`--grace 不能是“${text}”。请写天数，如 30。`);
  return Number(text);
}

function momentOf(text: string | undefined): string {
  // eslint-disable-next-line no-restricted-syntax -- when a portal is published is told by whoever publishes, here by running the command
  if (text === undefined) return new Date().toISOString();
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/u.test(text) || Number.isNaN(Date.parse(text))) {
    throw new WrongUsage(`--at 不能是“${text}”。请写成 2026-12-01T08:00:00Z。`);
  }
  return new Date(text).toISOString();
}

await runCommand(publishPortal);
