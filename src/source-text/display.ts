const FULL_WIDTH: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '?': '？', '!': '！' };
const CHINESE = /[\p{Script=Han}、。，；：？！“”‘’《》〈〉（）〔〕【】…—]/u;
const DIGIT = /[0-9０-９]/u;

/**
 * How pages set a source's half-width punctuation: `, : ; ? !` beside a Chinese character or mark become full width, and so do
 * the two brackets of a pair when one of them stands beside one. Inside numbers (1:1:1, 1,950) nothing changes. The result
 * has the length of the text, and the archived text itself keeps its characters.
 */
export function displayed(text: string): string {
  const characters = [...text];
  const shown = [...characters];
  const opened: number[] = [];
  for (const [at, character] of characters.entries()) {
    if (FULL_WIDTH[character] && besideChinese(characters, at) && !insideNumber(characters, at)) {
      shown[at] = FULL_WIDTH[character];
    } else if (character === '(') {
      opened.push(at);
    } else if (character === ')') {
      const open = opened.pop();
      if (open !== undefined && (besideChinese(characters, open) || besideChinese(characters, at))) {
        shown[open] = '（';
        shown[at] = '）';
      }
    }
  }
  // A mark that became full width is a Chinese mark to its neighbours: go on until nothing changes.
  return shown.join('') === text ? text : displayed(shown.join(''));
}

function besideChinese(characters: readonly string[], at: number): boolean {
  return isChinese(nearest(characters, at, -1)) || isChinese(nearest(characters, at, 1));
}

function isChinese(character: string | undefined): boolean {
  return character !== undefined && CHINESE.test(character);
}

function insideNumber(characters: readonly string[], at: number): boolean {
  return DIGIT.test(characters[at - 1] ?? '') && DIGIT.test(characters[at + 1] ?? '');
}

function nearest(characters: readonly string[], at: number, step: 1 | -1): string | undefined {
  let next = at + step;
  while (characters[next] === ' ') next += step;
  return characters[next];
}
