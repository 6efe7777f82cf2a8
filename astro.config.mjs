import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { visit } from 'unist-util-visit';
import { showProblems } from '#workshop/preview/show-problems.ts';

/** A heading has an address only where its page gives it one: an address made of its words would change with them. */
const withoutMadeAddresses = () => (tree) =>
  visit(tree, 'element', (node) => {
    if (!/^h[1-6]$/u.test(node.tagName)) return;
    Object.assign(node, { type: 'mdxJsxFlowElement', name: node.tagName, attributes: [] });
  });

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [mdx(), showProblems(async () => (await import('#formats/content-problems.ts')).contentProblems)],
  // The same Markdown as `npm run check` reads: no extensions, and no quotation mark is set otherwise than it is written.
  markdown: {
    processor: unified({ rehypePlugins: [withoutMadeAddresses], gfm: false, smartypants: false }),
    syntaxHighlight: false,
  },
  // Astro marks the text of each page with a directive of its own, of which the bundler would warn.
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
});
