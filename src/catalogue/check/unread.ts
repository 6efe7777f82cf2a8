import type { Problem } from '#domain/problem.ts';
import type { Content } from '../content.ts';
import { kindNames, registry } from '../registry.ts';

/** Files that nobody reads, though they look as if somebody should. */
export function checkUnread({ folder, unread }: Content): Problem[] {
  const patterns = kindNames.map((name) => registry[name].files);
  return unread.map((path) => {
    const [name = ''] = path.split('/').slice(-1);
    const renamed = path.replace(/\.yml$/iu, '.yaml').replace(/\.md$/iu, '.mdx');
    const instead =
      renamed === path
        ? `请移走，或者改成网站会读的名字：${patterns.join('、')}`
        : `请改名为 ${renamed.split('/').slice(-1).join('')}`;
    return { file: `${folder}/${path}`, line: 1, what: `没有人读这个文件：“${name}”不是网站会读的文件名`, instead };
  });
}
