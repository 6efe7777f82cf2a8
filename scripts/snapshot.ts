import { command } from './command-line/command.ts';
import { runCommand } from './command-line/run-command.ts';
import { content } from './command-line/shared-options.ts';

const snapshot = command({
  name: 'npm run snapshot',
  zh: '把生成的网站做成存档：离线可用的 zip、WACZ 和 manifest.json；先运行 npm run build',
  en: 'Makes a snapshot of the built portal: a zip that works offline, a WACZ and manifest.json; run npm run build before',
  options: {
    content,
    from: { value: '文件夹', default: 'dist', zh: '生成的网站', en: 'the built portal' },
    out: { value: '文件夹', default: 'archives', zh: '写到哪里', en: 'where it is written' },
    'sign-with': {
      value: 'minisign 密钥文件',
      zh: '由 minisign 程序用它签名；密码由那个程序询问',
      en: 'secret key with which the program minisign signs; that program asks for the password',
    },
  },
  run: async (given) => (await import('./build/make-snapshot.ts')).makeSnapshot(given),
});

await runCommand(snapshot);
