import type { Numbering } from '#domain/numbering.ts';
import { accountOf } from './account.ts';
import { markerOf } from './marker.ts';
import type { Outline, Paragraph, Section } from './outline.ts';
import { spansIn, titleOf, type Span } from './spans.ts';

/** Something about a text's numbering that an editor should look at: where, what is seen, what to do. */
export interface Doubt {
  /** The paragraph of the archived text, from 1. */
  readonly paragraph: number;
  readonly what: string;
  readonly instead: string;
}

const COMPARE = '请对照原件：缺了内容的，补全原始文件再导入；原件就是这样的，不必改';

/** All doubts about a text read under `numbering`, in the order of the text. */
export function doubtsOf(outline: Outline, numbering: Numbering): Doubt[] {
  const spans = spansIn(outline, numbering);
  const within = allOf(outline.sections);
  return [
    ...jumps(outline.sections),
    ...outline.continued.map((paragraph) => ({
      paragraph: paragraph.number,
      what: `以“${markerOf(paragraph.text)?.text.trim()}”开头，但上一段的话没有说完，没有当作编号`,
      instead: '确是新的一条的，请用 .repairs.yaml 补上上一段的标点',
    })),
    ...repeats(spans),
    ...unclaimed(outline, numbering),
    ...numbersWithin([...outline.opening, ...within]),
    ...cutLines([...outline.opening, ...within], new Set(outline.continued)),
    ...annexNumbers(outline.closing),
    ...longTail(spans),
  ].sort((a, b) => a.paragraph - b.paragraph);
}

/** Numbers that do not count on from the one before them, on any level. */
function jumps(sections: readonly Section[]): Doubt[] {
  const counted = new Map<string, Section>();
  const found: Doubt[] = [];
  const look = (siblings: readonly Section[]) => {
    let before: Section | undefined;
    for (const section of siblings) {
      const { form, ordinal, text } = section.marker;
      const last = before?.marker.form === form ? before : undefined;
      const running = counted.get(form);
      const expected = [...(last ? [last.marker.ordinal + 1] : [1]), ...(running ? [running.marker.ordinal + 1] : [])];
      if (form !== '——' && !expected.includes(ordinal)) {
        const previous = last ?? running;
        found.push({
          paragraph: section.paragraphs[0].number,
          what: previous
            ? `编号“${text.trim()}”不接前面的“${previous.marker.text.trim()}”`
            : `编号从“${text.trim()}”开始，前面没有同一级的编号`,
          instead: COMPARE,
        });
      }
      counted.set(form, section);
      before = section;
      look(section.children);
    }
  };
  look(sections);
  return found;
}

function repeats(spans: readonly Span[]): Doubt[] {
  const seen = new Map<string, number>();
  return spans.flatMap(({ number, paragraphs: [first] }) => {
    const earlier = seen.get(number);
    if (earlier === undefined) {
      seen.set(number, first.number);
      return [];
    }
    return [
      {
        paragraph: first.number,
        what: `编号 ${number} 重复：第 ${earlier} 段已经用了，两条只会写成一个文件`,
        instead:
          '一份原始文件里有几份文件的，请在 .repairs.yaml 的 passages 里只取一份；否则请改 numbering 的 number 写法',
      },
    ];
  });
}

/** Runs of numbered paragraphs that no measure claims and that are more than headings of measures. */
function unclaimed(outline: Outline, numbering: Numbering): Doubt[] {
  if ('openings' in numbering) return [];
  const claimed = new Set(accountOf(outline, numbering).measures.map(({ number }) => number));
  const holds = (section: Section): boolean =>
    section.paragraphs.some(({ number }) => claimed.has(number)) || section.children.some(holds);
  const look = (sections: readonly Section[]): Doubt[] =>
    sections.flatMap((section) => {
      if (holds(section)) return look(section.children);
      const all = allOf([section]);
      const [first] = section.paragraphs;
      return [
        {
          paragraph: first.number,
          what: `“${titleOf(section).slice(0, 24)}”等 ${all.length} 段没有列为举措`,
          instead: '应当列入的，请改 numbering 的 chapters 或 marker',
        },
      ];
    });
  return look(outline.sections);
}

/** Lines that hold the numbers of several items. */
function numbersWithin(paragraphs: readonly Paragraph[]): Doubt[] {
  return paragraphs.flatMap(({ number, text: line }) => {
    const inside = [...line.matchAll(/(?<=[\s。；;])[(（]([一二三四五六七八九十]+)[)）]/gu)];
    const own = markerOf(line);
    const others = inside.filter(({ index }) => index >= (own?.text.length ?? 0));
    const [first] = others;
    if (!first || (others.length < 2 && own === undefined)) return [];
    return [
      {
        paragraph: number,
        what: `一段里有 ${others.length + (own ? 1 : 0)} 个编号（如“${first[0]}”），段中的没有单独认出`,
        instead: '各是一条的，请在原始文件里让每个编号另起一行再导入',
      },
    ];
  });
}

/** Lines that break off within a sentence, as a text copied from a PDF does. */
function cutLines(paragraphs: readonly Paragraph[], continued: ReadonlySet<Paragraph>): Doubt[] {
  const cut = paragraphs.filter(({ text, number }, at) => {
    const next = paragraphs[at + 1];
    if (next?.number !== number + 1 || (markerOf(next.text) && !continued.has(next))) return false;
    return /[，,、]\s*$/u.test(text) || (/[，,。]/u.test(text) && /\p{Script=Han}\s*$/u.test(text));
  });
  const [first] = cut;
  if (!first) return [];
  return [
    {
      paragraph: first.number,
      what: `有 ${cut.length} 段话没有说完就换行了（第 ${cut
        .slice(0, 5)
        .map(({ number }) => number)
        .join('、')}${cut.length > 5 ? ' …' : ''} 段）`,
      instead: '从 PDF 复制的文字，请先把断开的行接起来再导入',
    },
  ];
}

function annexNumbers(closing: readonly Paragraph[]): Doubt[] {
  const annex = closing.find(({ text }) => /^\s*附\s*[件表录]/u.test(text));
  const numbered = closing.filter(({ text, number }) => annex && number > annex.number && markerOf(text));
  if (!annex || numbered.length === 0) return [];
  return [
    {
      paragraph: annex.number,
      what: `“${annex.text.trim().slice(0, 20)}”起有 ${numbered.length} 个编号段落，作为附件，没有列为举措`,
      instead: '举措在附件里的，请在 .repairs.yaml 的 passages 里只取附件那几行',
    },
  ];
}

/** Unnumbered paragraphs below the last measure where no other measure has any. */
function longTail(spans: readonly Span[]): Doubt[] {
  const last = spans.at(-1);
  const unnumbered = ({ paragraphs }: Span) => paragraphs.slice(1).filter(({ text }) => !markerOf(text));
  const tail = last ? unnumbered(last) : [];
  const [first] = tail;
  if (!last || !first || spans.length < 2 || spans.slice(0, -1).some((span) => unnumbered(span).length > 0)) return [];
  return [
    {
      paragraph: first.number,
      what: `最后一条（${last.number}）下面还有 ${tail.length} 段没有编号的文字，算在这一条里`,
      instead: '不属于这一条的（如全文的结尾、网页上的字），请在 .repairs.yaml 的 passages 里不取这几行',
    },
  ];
}

function allOf(sections: readonly Section[]): Paragraph[] {
  return sections.flatMap((section) => [...section.paragraphs, ...allOf(section.children)]);
}
