import { states, summaries } from './state.ts';

/** Where editors write MDX: in the pages of measures, and in the portal's own pages. */
export type Writing = 'measures' | 'pages';

/** What an attribute may hold: an id of that kind, words, or one of a few values. */
export type Holding = 'measure' | 'chart' | 'anchor' | 'words' | readonly string[];

interface Component {
  readonly in: readonly Writing[];
  /** Every one of these has to be given. */
  readonly attributes: Readonly<Record<string, Holding>>;
  readonly optional?: Readonly<Record<string, Holding>>;
  /** Whether something has to stand between its tags, or nothing may. */
  readonly wraps: boolean;
  readonly help: string;
}

/** The components that MDX may use, and what each is for. `views/prose.ts` draws those of measures, `components/prose` those of pages. */
export const registeredComponents = {
  Words: {
    in: ['measures'],
    attributes: {},
    wraps: true,
    help: '<Words>原文</Words>：引用本条举措的原文，逐字照抄',
  },
  Measure: {
    in: ['measures', 'pages'],
    attributes: { id: 'measure' },
    wraps: false,
    help: '<Measure id="sample-2025/8" />：链接到另一条举措',
  },
  Heading: {
    in: ['pages'],
    attributes: { id: 'anchor' },
    optional: { level: ['2', '3'], short: 'words' },
    wraps: true,
    help: '<Heading id="sources">小标题</Heading>：有固定网址的小标题，level 写级别，short 写目录里的短名',
  },
  Section: {
    in: ['pages'],
    attributes: { id: 'anchor', title: 'words' },
    optional: { short: 'words' },
    wraps: true,
    help: '<Section id="cite" title="小标题">…</Section>：带横线小标题的一节',
  },
  Entries: {
    in: ['pages'],
    attributes: {},
    wraps: true,
    help: '<Entries>…</Entries>：一组词条，里面只放 <Entry>',
  },
  Entry: {
    in: ['pages'],
    attributes: { name: 'words' },
    wraps: true,
    help: '<Entry name="词条">说明</Entry>：一个词条和它的说明',
  },
  Note: { in: ['pages'], attributes: {}, wraps: true, help: '<Note>附注</Note>：小字' },
  Command: { in: ['pages'], attributes: {}, wraps: true, help: '<Command>命令</Command>：在命令行里输入的一行或几行' },
  Portal: {
    in: ['pages'],
    attributes: { of: ['name', 'english', 'data-date'] },
    wraps: false,
    help: '<Portal of="name" />：站名、英文站名（english）或数据日期（data-date）',
  },
  Count: {
    in: ['pages'],
    attributes: {
      of: ['documents', 'articles', 'measures', 'elements', 'themes', 'bodies', 'evidence', 'terms', 'words'],
    },
    wraps: false,
    help: '<Count of="measures" />：收录了多少文件、署名文章、举措、要素、专题、责任主体、证据、词汇（terms）、搜索词表（words）',
  },
  Contact: { in: ['pages'], attributes: {}, wraps: false, help: '<Contact />：怎样联系编辑' },
  Rubric: {
    in: ['pages'],
    attributes: { of: ['kinds', 'scopes', 'tiers', 'showings', 'states', 'summaries', 'timeliness', 'meanings'] },
    wraps: false,
    help: '<Rubric of="kinds" />：核定规则的表：证据种类、与举措的关系（scopes）、来源级别（tiers）、怎样算兑现（showings）、承诺的各级进展（states）、举措的小结（summaries）、时限（timeliness）、各级进展说明什么（meanings）',
  },
  Example: {
    in: ['pages'],
    attributes: { measure: 'measure', summary: summaries },
    optional: { promise: 'words', state: states },
    wraps: true,
    help: '<Example measure="sample-2025/8" summary="under-way" promise="e2" state="pilot">理由</Example>：一条举措（或其中一项承诺）作为实例；小结或进展不再是所写的，检查就不通过',
  },
  Figures: {
    in: ['pages'],
    attributes: { of: ['sentences', 'documents', 'charts'] },
    wraps: false,
    help: '<Figures of="sentences" />：可以整句引用的数字、各份文件的数字（documents）、图表的文件（charts）',
  },
  Chart: { in: ['pages'], attributes: { name: 'chart' }, wraps: false, help: '<Chart name="timeline" />：一张图' },
  Feeds: {
    in: ['pages'],
    attributes: { of: ['all', 'documents', 'states', 'calendars'] },
    wraps: false,
    help: '<Feeds of="all" />：全站、各份文件（documents）、各级进展（states）的订阅源，或日历（calendars）',
  },
  Snapshot: {
    in: ['pages'],
    attributes: { of: ['zip', 'wacz', 'remake', 'pdf'] },
    wraps: false,
    help: '<Snapshot of="zip" />：最近一份存档的文件名（zip、wacz）、重做它的命令（remake），或其中的 PDF 是什么（pdf）',
  },
} as const satisfies Record<string, Component>;

export type ComponentName = keyof typeof registeredComponents;

/** The components of which the portal's own pages may make use. */
export type PageComponentName = {
  [Name in ComponentName]: 'pages' extends (typeof registeredComponents)[Name]['in'][number] ? Name : never;
}[ComponentName];

/** The values that an attribute may have. */
export type Value<Name extends 'Portal' | 'Count' | 'Rubric' | 'Figures' | 'Feeds' | 'Snapshot'> =
  (typeof registeredComponents)[Name]['attributes']['of'][number];

/** What is registered under a name for that kind of writing. */
export function componentFor(name: string, writing: Writing): Component | undefined {
  const all: Readonly<Record<string, Component>> = registeredComponents;
  const component = Object.hasOwn(all, name) ? all[name] : undefined;
  return component?.in.includes(writing) ? component : undefined;
}

/** The help of every component for that kind of writing, for messages. */
export function componentHelp(writing: Writing): string {
  const all: readonly Component[] = Object.values(registeredComponents);
  return all
    .filter((component) => component.in.includes(writing))
    .map(({ help }) => help)
    .join('；');
}
