import { Refused } from '#domain/refused.ts';

/** Control characters, and those that make a name look like another by turning the direction of writing. */
// eslint-disable-next-line no-control-regex -- these are what is refused
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

const RULES: readonly (readonly [isBroken: (name: string) => boolean, what: string])[] = [
  [(name) => HIDDEN.test(name), '含有控制字符'],
  [(name) => name.includes('\\'), '含有反斜杠'],
  [(name) => name.startsWith('/'), '是绝对路径'],
  [(name) => /^[a-z]:/iu.test(name), '带有盘符'],
  [(name) => name.split('/').includes('..'), '指向文件夹之外（..）'],
  [(name) => /^$|^\.$|\/\/|(?:^|\/)\.(?:\/|$)/u.test(name), '不是规范的路径'],
];

/** A name as it can be shown: what cannot be seen is written out. */
export function shownName(name: string): string {
  return name.replace(
    new RegExp(HIDDEN.source, 'gu'),
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * Takes care that unpacking writes only below the folder it is told, and no file over another on any system.
 *
 * @throws {Refused} that names the first bad entry.
 */
export function assertSafeNames(names: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const name of names) {
    const broken = RULES.find(([isBroken]) => isBroken(name));
    if (broken) throw new Refused(`压缩包里的条目“${shownName(name)}”${broken[1]}，不安全，没有打开。`);
    const folded = name.replace(/\/$/u, '').normalize('NFC').toLowerCase();
    const other = seen.get(folded);
    if (other !== undefined) {
      const which = other === name ? `条目“${name}”出现了两次` : `条目“${other}”和“${name}”只有大小写之类的差别`;
      throw new Refused(`压缩包里的${which}，解开时会互相覆盖，没有打开。`);
    }
    seen.set(folded, name);
  }
}
