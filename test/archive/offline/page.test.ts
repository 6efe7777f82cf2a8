import { describe, expect, test } from 'vitest';
import { offlinePage, type Edition } from '#archive/offline/page.ts';

const files = new Set(['index.html', 'a/index.html', '_astro/x.css']);
const edition: Edition = {
  place: { base: '/', file: 'a/index.html', has: (path) => files.has(path) },
  dataDate: '2026-11-21',
  living: 'https://example.org/a/?b=1&c=2',
  style: 'offline/archived-page.css',
  script: (code, file) => Promise.resolve(`offline/scripts/${code.trim()}@${file}.js`),
  scriptText: (file) => `text-of-${file}`,
};
const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="zh-Hans"><head>${head}</head><body> <a class="skip" href="#main">跳到正文</a> ${body}</body></html>`;

describe('a page of the archive', () => {
  test('points at its neighbours by relative addresses, and leaves all else as it was', async () => {
    const body = `<p title='/a/'>“/a/”  两个空格</p><a href="/">首页</a><a href='/a/#x' class=y>这里</a><a href="/?q=a&amp;b">问</a>`;
    const made = await offlinePage(page('<link href="/_astro/x.css">', body), edition);
    expect(made).toContain(
      `<p title='/a/'>“/a/”  两个空格</p><a href="../index.html">首页</a><a href="#x" class=y>这里</a><a href="../index.html?q=a&amp;b">问</a></body>`,
    );
    expect(made).toContain('<link href="../_astro/x.css">');
  });

  test('keeps its policy, but for what Firefox grants no file and for what would be fetched', async () => {
    const policy = (of: string, trusted = '') =>
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; form-action 'self'${of}; base-uri 'none'${trusted}">`;
    const trusted = "; require-trusted-types-for 'script'; trusted-types 'none'";
    expect(await offlinePage(page(policy('', trusted), ''), edition)).toContain(`<head>${policy(' file:')}<link`);
  });

  test('has structured data that name the pages beside it, and keep their texts', async () => {
    const data = (id: string, url: string) => `{"@graph":[{"@id":"${id}","url":"${url}","name":"/ \\u003c/script>"}]}`;
    const made = await offlinePage(
      page(`<script type="application/ld+json">${data('/a/#work', '/')}</script>`, ''),
      edition,
    );
    expect(made).toContain(`<script type="application/ld+json">${data('#work', '../index.html')}</script>`);
  });

  test('points rightly for readers without scripts as well', async () => {
    const made = await offlinePage(page('', '<noscript><a href="/">首页</a></noscript>'), edition);
    expect(made).toContain('<noscript><a href="../index.html">首页</a></noscript>');
  });

  test('has plain scripts in the place of modules, and keeps the plain ones', async () => {
    const made = await offlinePage(
      page(
        '<script>a</script>',
        '<script type="module">inline</script><script type="module" src="/_astro/s.js"></script>',
      ),
      edition,
    );
    expect(made).toContain('<script>a</script>');
    expect(made).toContain('<script defer src="../offline/scripts/inline@within-page.js.js"></script>');
    expect(made).toContain('<script defer src="../offline/scripts/text-of-_astro/s.js@_astro/s.js.js"></script>');
    expect(made).not.toContain('type="module"');
  });

  test('says of what day it is and where the living page is', async () => {
    const made = await offlinePage(page('', ''), edition);
    expect(made).toContain(
      '跳到正文</a><aside class="archived-page" aria-label="存档说明"><p class="frame"><strong>存档</strong> 数据日期 <time datetime="2026-11-21">2026年11月21日</time>，以后的变动不在其中。现行页面：<a href="https://example.org/a/?b=1&amp;c=2">https://example.org/a/?b=1&amp;c=2</a></p></aside>',
    );
    expect(made).toContain('<link rel="stylesheet" href="../offline/archived-page.css"></head>');
  });

  test('that other sites show within theirs has no bar, whose style its policy would refuse, but links that work', async () => {
    const place = { ...edition.place, file: 'embed/a/index.html' };
    const made = await offlinePage(page('', '<a href="/a/">一页</a>'), { ...edition, place });
    expect(made).toBe(page('', '<a href="../../a/index.html">一页</a>'));
  });

  test('where the host is not known, gives the address from the portal’s root on', async () => {
    const made = await offlinePage(page('', ''), { ...edition, living: '/a/' });
    expect(made).toContain('这一页在网站上的地址：<span class="address">/a/</span>');
  });

  test('offers no search engine to the browser, which needs a host for it', async () => {
    expect(await offlinePage(page('<link rel="search" href="/opensearch.xml">', ''), edition)).not.toContain(
      'opensearch',
    );
  });

  test('that links to what is not there is refused, naming page and link', async () => {
    await expect(offlinePage(page('', '<a href="/b/">b</a>'), edition)).rejects.toThrow(
      'a/index.html：链接 /b/ 没有对应的文件',
    );
  });
});
