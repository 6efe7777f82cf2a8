import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { workshop as words } from '#words/workshop.ts';
import { style } from './style.ts';

/** A page of the workshop. @param home where its start is; absent for whoever has not come by it. */
export function frame(heading: string, body: readonly ElementContent[], home?: string): string {
  const page = h('html', { lang: 'zh-Hans' }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', `${heading} · ${words.title}`),
      h('link', { rel: 'icon', href: 'data:,' }),
      h('style', style),
    ]),
    h('body', [
      h('header', [
        h('p', { className: 'quiet' }, [home ? h('a', { href: home }, words.title) : words.title, ` · ${words.local}`]),
      ]),
      h('main', [h('h1', heading), ...body]),
    ]),
  ]);
  return `<!doctype html>\n${toHtml(page)}\n`;
}
