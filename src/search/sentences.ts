import type { Found, Understood } from './find.ts';
import type { Wanted } from './understand/query.ts';

const SHOWN = 40;
/** How many other words are named for one typed word. */
const NAMED = 8;

/** What the page says above the results. @param shown the records that the filters leave. */
export function statusSentence(input: string, { answers, complete, empty }: Found, shown: readonly number[]): string {
  const total = shown.length;
  const full = shown.filter((record) => complete.has(record)).length;
  if (input.trim() === '') return '输入原文里的词句、日常说法、机构或法律用语，开始搜索。';
  if (empty) return '请输入文字或数字；标点和符号不参与搜索。';
  if (answers.length === 0) return `没有找到“${shortened(input)}”。可以换一个说法、减少字数，或看看下面相近的用语。`;
  if (total === 0) return `“${shortened(input)}”有 ${answers.length} 条结果，但都不符合筛选条件。可以去掉筛选条件。`;
  if (full === 0) return `没有完全符合“${shortened(input)}”的内容；以下 ${total} 条部分符合。`;
  return full === total ? `找到 ${total} 条。` : `找到 ${full} 条；另有 ${total - full} 条部分符合。`;
}

/** How it came that other words were looked for than those typed, one clause a way. */
const ways: Readonly<Record<Exclude<Wanted['reached'], 'typed'>, string>> = {
  everyday: '也搜索',
  same: '也搜索',
  abbreviation: '也搜索',
  region: '也搜索',
  number: '也搜索',
  slip: '也按常见写法搜索',
  misspelt: '可能想输入',
  english: '按英文搜索',
  pinyin: '按拼音搜索',
  initials: '按拼音首字母搜索',
  traditional: '按简体搜索',
};

/** “老赖”也搜索：失信被执行人、失信惩戒 */
export function understoodSentence({ typed, reached, also }: Understood): string {
  const more = also.length > NAMED ? '等' : '';
  return `“${typed}”${reached === 'typed' ? '也搜索' : ways[reached]}：${also.slice(0, NAMED).join('、')}${more}`;
}

/** What was typed, within the sentence's own quotation marks. */
function shortened(input: string): string {
  const characters = [...input.replaceAll(/[“”「」『』]/gu, '').trim()];
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}……` : characters.join('');
}
