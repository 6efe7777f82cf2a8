import type { Catalogue, Measure } from '#catalogue/catalogue.ts';
import type { Addresses } from '#views/addresses.ts';
import { measurePage, type MeasurePage } from '#views/measure-page.ts';
import { proseParagraphs } from '#views/prose-runs.ts';
import { termFinder } from '#views/glossary-links.ts';
import { unassessedMeaning } from '#text/interface.ts';
import type { Block, Run, Section } from './block.ts';
import { placeOf, sourceRun, sourceRuns } from './runs.ts';
import type { StyleName } from './styles.ts';

/** A space as wide as a Chinese character. */
const WIDE = '\u3000';
/** Terms are not linked on paper. */
const NO_TERMS = termFinder([]);

/** Everything about one measure, in the order of its page. */
export function measurePart(catalogue: Catalogue, addresses: Addresses, measure: Measure): Section {
  const page = measurePage(catalogue, addresses, NO_TERMS, measure);
  const block = (style: StyleName, ...runs: readonly Run[]): Block => ({ style, runs, about: measure.id });
  const fact = (style: StyleName, label: string, ...runs: readonly Run[]): Block => ({
    ...block(style, ...runs),
    label,
  });
  return {
    tag: 'Sect',
    blocks: [
      {
        ...block('measure', { text: `${page.number}${WIDE}${page.title}` }),
        place: placeOf(measure.id),
        bookmark: { level: 2, title: `${page.number}${WIDE}${page.title}` },
      },
      block('measurePlace', { text: `${measure.document.short} · ${page.kindName} · ${measure.id}` }),
      block('summary', { text: measure.summary }),
      fact('fact', '核定进展', { text: page.progress.name, bold: true }, { text: standing(page) }),
      fact('fact', '时限', { text: [page.timeliness.name, page.timeliness.due].filter(Boolean).join('。') }),
      fact('fact', '专题', { text: page.themes.map(({ name }) => name).join('、') }),
      ...page.bodies.map(({ roleName, links }) =>
        fact('fact', roleName, { text: links.map(({ name }) => name).join('、') }),
      ),
      block('part', { text: '原文' }),
      ...measure.span.paragraphs.map(({ text }) => block('source', sourceRun(text))),
      block('attribution', { text: attribution(measure, page) }),
      ...(page.slips.length > 0
        ? [
            block('attribution', {
              text: `原文笔误：${page.slips.map(({ words, likely }) => `“${words}”（可能是“${likely}”）`).join('；')}，照录未改。`,
            }),
          ]
        : []),
      block('part', { text: `承诺了什么（${page.elements.length} 项要素）` }),
      ...page.elements.flatMap((element, at) => [
        fact('element', element.id, { text: element.text }, { text: elementKind(element), ink: 'quiet' }),
        block('underElement', { text: '原文：' }, { ...sourceRun(measure.elements[at]?.words ?? ''), ink: 'text' }),
        ...elementFacts(element).map((text) => block('underElement', { text })),
      ]),
      ...evidenceBlocks(page, block, fact),
      ...measure.parts.flatMap(({ heading, content }) => [
        block('part', { text: heading }),
        ...proseParagraphs(content, (id) => catalogue.measures.find((one) => one.id === id)?.title).map((runs) =>
          block(
            'prose',
            ...runs.map(({ text, measure: to }): Run =>
              to === undefined ? { text } : { text, ink: 'link', to: { place: placeOf(to) } },
            ),
          ),
        ),
      ]),
    ],
  };
}

function standing({ progress, dataDate }: MeasurePage): string {
  const flags = progress.flags.map(({ name, meaning }) => `${name}（${meaning}）`);
  return [
    `，截至${dataDate}`,
    progress.since ? `，从${progress.since}起` : '',
    `；${progress.strip.assessed}/${progress.strip.all} 项要素有记录。`,
    progress.reason,
    flags.length > 0 ? `${flags.join('；')}。` : '',
    progress.state === 'unassessed' ? `${unassessedMeaning}。` : '',
  ].join('');
}

function attribution({ span }: Measure, { attribution: said, quoteSha256 }: MeasurePage): string {
  const { title, by, number, issued, source } = said;
  const [first, last] = [span.paragraphs[0].number, span.paragraphs.at(-1)?.number];
  const place = first === last ? `第 ${first} 段` : `第 ${first}—${last} 段`;
  const facts = [by, `发文字号：${number}`, `成文日期：${issued}`, `来源：${source}`];
  return `出处：《${title}》${place}（${facts.join('；')}）。本条原文的 SHA-256：${quoteSha256}`;
}

function elementKind({ kindName, core, progress }: MeasurePage['elements'][number]): string {
  return `（${core ? '核心' : ''}${kindName}；${progress.name}）`;
}

/** What an element says beyond its words, in one line; nothing where that is all. */
function elementFacts({ howMuch, byWhen, howOften, who, evidence }: MeasurePage['elements'][number]): string[] {
  const facts = [
    howMuch,
    byWhen && [byWhen.label, byWhen.ambiguity].filter(Boolean).join('，'),
    howOften,
    who.length > 0 ? `由${who.map(({ name }) => name).join('、')}` : undefined,
    evidence.length > 0 ? `证据：${evidence.map(({ id }) => id).join('、')}` : undefined,
  ].filter((fact) => fact !== undefined);
  return facts.length > 0 ? [facts.join('；')] : [];
}

type MakeBlock = (style: StyleName, ...runs: readonly Run[]) => Block;
type MakeFact = (style: StyleName, label: string, ...runs: readonly Run[]) => Block;

function evidenceBlocks(page: MeasurePage, block: MakeBlock, fact: MakeFact): Block[] {
  return [
    block('part', { text: '证据与变动' }),
    ...(page.evidence.length === 0
      ? [block('statement', { text: `本站没有关于这一条的证据。${unassessedMeaning}。` })]
      : page.evidence.flatMap((row) => evidenceBlock(row, block, fact))),
    ...(page.changes.length > 0 ? [block('part', { text: '核定进展的变动' })] : []),
    ...page.changes.map(({ dayLabel, from, to, because }) =>
      block('statement', { text: `${dayLabel}：由${from.name}变为${to.name}。${because.join('')}` }),
    ),
    ...(page.statements.length > 0 ? [block('part', { text: '官方表述（只引用，不据此判断进展）' })] : []),
    ...page.statements.flatMap(({ dateLabel, quote, source }) => [
      block('evidence', { text: dateLabel }),
      block('source', sourceRun(quote)),
      fact('underEvidence', '来源', ...sourceRuns(source)),
    ]),
    ...(page.searches.length > 0 ? [block('part', { text: '检索记录' })] : []),
    ...page.searches.flatMap(({ dateLabel, where, queries, result, note }) => [
      block('statement', { text: `${dateLabel}，${where}：${result}。` }),
      fact('underEvidence', '检索词', { text: queries.map((query) => `“${query}”`).join('、') }),
      ...(note ? [fact('underEvidence', '说明', { text: note })] : []),
    ]),
  ];
}

function evidenceBlock(row: MeasurePage['evidence'][number], block: MakeBlock, fact: MakeFact): Block[] {
  const about = row.elements.length > 0 ? `要素 ${row.elements.join('、')}` : '整条举措';
  const scope = row.counts ? row.scope : `${row.scope}，不影响进展`;
  return [
    block(
      'evidence',
      { text: `${row.dateLabel}${WIDE}${row.kind}` },
      { text: `${WIDE}${row.id}`, bold: false, ink: 'quiet' },
    ),
    block('statement', { text: row.figure === undefined ? row.statement : `${row.statement}（${row.figure}）` }),
    fact('underEvidence', '涉及', { text: `${about}（${scope}）` }),
    fact('underEvidence', '来源', ...sourceRuns(row.source)),
    ...(row.via ? [fact('underEvidence', '经由', ...sourceRuns(row.via))] : []),
    fact('underEvidence', '级别', {
      text: [row.tier, row.reliability, ...(row.ownReport ? ['责任主体自报'] : [])].join('；'),
    }),
    ...(row.note ? [fact('underEvidence', '说明', { text: row.note })] : []),
  ];
}
