import { LISTED, LONGEST, SHORTEST, type Answer } from './check.ts';
import type { Ignored } from './ignored.ts';

const ignoredNames: Readonly<Record<Ignored, string>> = {
  width: '全角与半角',
  space: '空白',
  traditional: '繁体与简体',
};

/** What was ignored, as a list in words: `空白、繁体与简体`. */
export function ignoredWords(ignored: readonly Ignored[]): string {
  return ignored.map((one) => ignoredNames[one]).join('、');
}

/** The answer in a sentence. */
export function answerSentence(answer: Answer): string {
  switch (answer.kind) {
    case 'empty':
      return '';
    case 'too-short':
      return `太短：至少要 ${SHORTEST} 个字符（不计空白）才能核对。`;
    case 'too-long':
      return `太长：超过 ${LONGEST / 1024} KB（约 ${Math.floor(LONGEST / 3 / 1000) / 10} 万个汉字），没有核对。请分段粘贴。`;
    case 'exact':
      return exactSentence(answer);
    case 'near': {
      const [first] = answer.places;
      const places = answer.places.length > 1 ? `最接近的有 ${answer.places.length} 处，各` : '最接近的一处';
      return `你的文本与原文不同：没有一字不差的原话，${places}有 ${first?.changed ?? 0} 个字符不同。`;
    }
    case 'nowhere':
      return '没有找到：可比对的原文里没有这段话，也没有与它相近的一段。';
  }
}

function exactSentence({ count, places }: Extract<Answer, { kind: 'exact' }>): string {
  const listed = count > LISTED ? `，下面列出前 ${LISTED} 处` : '';
  const ignored = ignoredWords([...new Set(places.flatMap((place) => place.ignored))]);
  return ignored === ''
    ? `一字不差：原文里有 ${count} 处${listed}。`
    : `不计${ignored}，一字不差：原文里有 ${count} 处${listed}。`;
}
