import { markerOf } from './marker.ts';

const DAY =
  /^\s*[(（]?\s*(?:[12]\d{3}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)\s*[)）]?\s*$/u;
const PAGE_NUMBER = /^\s*(?:[—–-]+\s*\d{1,4}\s*[—–-]+|第\s*\d{1,4}\s*页(?:\s*[/／,，]?\s*共\s*\d{1,4}\s*页)?)\s*$/u;
const ANNEX = /^\s*附\s*[件表录]\s*(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})?\s*(?:[:：.．].{0,60})?$/u;
const CLOSING_WORDS =
  /^\s*(?:各[^，,。；;]{1,24}(?:要|应当|应|须)|(?:本|此|上述)(?:意见|方案|规则|办法|通知|计划|规定|细则)|以上|特此)/u;
/** A signature is at most so many lines above its date, each at most so many characters long. */
const SIGNATURE = { lines: 8, characters: 40 } as const;

/**
 * The lines (from 0) that belong to no numbered item although they stand below one: page numbers; a signature with its
 * date, and what follows it until a numbering begins anew; annexes; and the closing words of the whole document.
 */
export function apartFrom(lines: readonly string[]): ReadonlySet<number> {
  const apart = new Set<number>();
  const first = lines.findIndex((line) => markerOf(line) !== undefined);
  if (first < 0) return apart;
  for (const [at, line] of lines.entries()) if (at > first && PAGE_NUMBER.test(line)) apart.add(at);

  const annex = lines.findIndex((line, at) => at > first && ANNEX.test(line));
  if (annex >= 0) addRange(apart, annex, lines.length);
  for (const [at, line] of lines.entries()) {
    if (at <= first || apart.has(at) || !DAY.test(line)) continue;
    addRange(apart, signatureStart(lines, at), nextBeginning(lines, at));
  }
  addRange(apart, closingStart(lines, apart, first), lines.length, (at) => isLast(lines, apart, at));
  return apart;
}

function addRange(to: Set<number>, from: number, end: number, isIn: (at: number) => boolean = () => true): void {
  for (let at = from; at < end; at++) if (isIn(at)) to.add(at);
}

function signatureStart(lines: readonly string[], day: number): number {
  let start = day;
  while (day - start < SIGNATURE.lines && isName(lines[start - 1] ?? '')) start--;
  return start;
}

function isName(line: string): boolean {
  return line !== '' && line.length <= SIGNATURE.characters && !/[。;；!！?？:：,，]/u.test(line) && !markerOf(line);
}

/** Where a numbering begins anew below a date: a plan that follows the notice which encloses it. */
function nextBeginning(lines: readonly string[], day: number): number {
  const next = lines.findIndex((line, at) => {
    const marker = at > day ? markerOf(line) : undefined;
    return marker?.ordinal === 1 && ['第一章', '第一条', '一、'].includes(marker.form);
  });
  return next < 0 ? lines.length : next;
}

/** Where the closing words begin: unnumbered paragraphs below the last number that speak of the whole document. */
function closingStart(lines: readonly string[], apart: ReadonlySet<number>, first: number): number {
  let last = lines.length - 1;
  while (last > first && (apart.has(last) || !markerOf(lines[last] ?? ''))) last--;
  const isHeading = !/。./u.test(lines[last] ?? '');
  const from = lines.findIndex(
    (line, at) => at > last + (isHeading ? 1 : 0) && !apart.has(at) && CLOSING_WORDS.test(line),
  );
  return from < 0 ? lines.length : from;
}

function isLast(lines: readonly string[], apart: ReadonlySet<number>, at: number): boolean {
  return !apart.has(at) && markerOf(lines[at] ?? '') === undefined;
}
