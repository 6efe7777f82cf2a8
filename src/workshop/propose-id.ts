import { pinyin } from 'pinyin-pro';
import type { PageFacts } from '#source-text/web-page.ts';

/** How many paragraphs at the head of a text may say its number and its day. */
const HEAD = 30;
const NUMBER = /(\p{Script=Han}{1,8})[〔[（(]\s*(\d{4})\s*[〕\]）)]\s*(?:第\s*)?(\d+)\s*号/u;
const PLACE = /^(\p{Script=Han}{2,4}?)(?:省|市|县|区|州|盟|自治)/u;

/**
 * An id for a document that has none yet, in pinyin: of its number (司发〔2018〕1号 is `sifa-2018-1`), else of its place and year, else of the
 * first words of its title; `undefined` where it says none of these in Chinese.
 */
export function proposeDocumentId(text: string, facts: PageFacts): string | undefined {
  const head = text.split('\n').slice(0, HEAD).join('\n');
  const [, letters, year, number] = NUMBER.exec(facts.documentNumber ?? '') ?? NUMBER.exec(head) ?? [];
  if (letters !== undefined) return `${spelled(letters)}-${year}-${number}`;
  const title = facts.title ?? head.split('\n').find((line) => line.trim() !== '') ?? '';
  const about = title.replace(/^.*?关于(?:在|进一步)?/u, '');
  const name =
    [facts.issuer ?? '', title, about].flatMap((words) => PLACE.exec(words)?.[1] ?? [])[0] ?? firstWords(about);
  if (name === undefined) return undefined;
  const day = facts.issued ?? facts.published ?? /(\d{4})年/u.exec(text)?.[1];
  return [spelled(name), ...(day === undefined ? [] : [day.slice(0, 4)])].join('-');
}

function firstWords(title: string): string | undefined {
  return /\p{Script=Han}{2,4}/u.exec(title)?.[0];
}

function spelled(words: string): string {
  return pinyin(words, { toneType: 'none', type: 'array', v: true }).join('').toLowerCase();
}
