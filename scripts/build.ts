import { command } from './command-line/command.ts';
import { runCommand } from './command-line/run-command.ts';
import { base, baseOf, content, drafts, siteOf } from './command-line/shared-options.ts';

const build = command({
  name: 'npm run build',
  zh: '检查内容，生成网站',
  en: 'Checks the content and builds the portal',
  options: {
    base,
    content,
    drafts,
    out: { value: '文件夹', default: 'dist', zh: '写到哪里', en: 'where it is written' },
    site: {
      value: 'https://主机',
      zh: '网站将在哪里：写入完整网址和 sitemap.xml',
      en: 'where it will be served: for full addresses and sitemap.xml',
    },
  },
  async run({ base: path, content: folder, out, site, drafts: areShown }) {
    const where = { base: baseOf(path), site: site === undefined ? undefined : siteOf(site) };
    // What builds is large: it is read only when it is asked for, so that help comes at once.
    const { buildPortal } = await import('./build/build-portal.ts');
    await buildPortal({ ...where, content: folder, out, drafts: areShown });
  },
});

await runCommand(build);
