import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { problemReport, type Problem } from '#domain/problem.ts';

/** The page that stands in for every other while the content has problems; it gives way by itself when they are mended. */
export function problemsPage(problems: readonly Problem[]): string {
  const page = h('html', { lang: 'zh-Hans' }, [
    h('head', [
      h('meta', { charset: 'utf-8' }),
      h('title', `内容有 ${problems.length} 处问题`),
      h('script', { type: 'module', src: '/@vite/client' }),
    ]),
    h('body', { style: 'font: 1rem/1.7 sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem' }, [
      h('h1', `内容有 ${problems.length} 处问题`),
      h('p', '内容没有通过检查，所以先不显示页面。照下面的提示改好并保存，这一页会自动换成网站。'),
      h('pre', { style: 'white-space: pre-wrap; font: inherit' }, problemReport(problems)),
    ]),
  ]);
  return `<!doctype html>${toHtml(page)}`;
}
