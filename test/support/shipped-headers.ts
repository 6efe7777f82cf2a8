import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the shipped `_headers` of a portal says of a path of its host, read as hosts of static sites read it: `*` at the end stands for
 * anything, every rule that fits holds, and a header that two of them set gets both values.
 */
export function shippedHeaders(folder: string): (pathname: string) => Record<string, string> {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const line of readFileSync(join(folder, '_headers'), 'utf8').split('\n').filter(Boolean)) {
    const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/u.exec(line) ?? [];
    if (name) rules.at(-1)?.headers.push([name.toLowerCase(), value]);
    else rules.push({ path: line, headers: [] });
  }
  const fits = (path: string, pathname: string) =>
    path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path;
  return (pathname) => {
    const said = new Map<string, string[]>();
    for (const { path, headers } of rules)
      if (fits(path, pathname)) for (const [name, value] of headers) said.set(name, [...(said.get(name) ?? []), value]);
    return Object.fromEntries([...said].map(([name, values]) => [name, values.join(', ')]));
  };
}
