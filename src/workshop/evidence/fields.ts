import { coverages, evidenceKinds, evidenceSchema, reliabilities, scopes, tiers } from '#domain/evidence.ts';
import { coverageNames, evidenceKindNames, reliabilityNames, scopeNames, tierNames } from '#words/names.ts';

/** The fields of an evidence record as editors give them: a flag of `add`, a column of a sheet. In the order of a sheet. */
export const fieldNames = [
  'measure',
  'elements',
  'date',
  'kind',
  'scope',
  'tier',
  'covers',
  'own-report',
  'statement',
  'metric',
  'value',
  'unit',
  'period',
  'source-title',
  'source-publisher',
  'source-url',
  'source-date',
  'source-number',
  'via-title',
  'via-publisher',
  'via-url',
  'via-date',
  'via-number',
  'reliability',
  'note',
  'id',
  'recorded',
] as const;

export type FieldName = (typeof fieldNames)[number];

/** What an editor is told about one field. */
export interface Field {
  readonly name: FieldName;
  /** Its Chinese name, the first half of a column's header. */
  readonly title: string;
  /** Where its value stands in a record; the measure is the ledger's file name instead. */
  readonly path: readonly string[];
  readonly isRequired: boolean;
  readonly help: string;
  /** The only values there are, with their Chinese names. */
  readonly allowed: ReadonlyMap<string, string> | undefined;
  readonly example: string;
}

const { shape } = evidenceSchema;
const source = shape.source.shape;
const yesOrNo = { true: '责任主体自己发布', false: '别人发布' };

const table: Record<FieldName, Omit<Field, 'name'>> = {
  measure: {
    title: '举措',
    path: [],
    isRequired: true,
    help: '哪一条举措，写成 文件编号/举措编号',
    allowed: undefined,
    example: 'sample-2025/8',
  },
  elements: optional('要素', ['elements'], shape.elements, 'e1、e4'),
  date: required('事实日期', ['date'], shape.date, '2021-03'),
  kind: required('种类', ['kind'], shape.kind, 'figure-reported', named(evidenceKinds, evidenceKindNames)),
  scope: required('关系', ['scope'], shape.scope, 'direct', named(scopes, scopeNames)),
  tier: required('来源级别', ['tier'], shape.tier, 'T2', named(tiers, tierNames)),
  covers: {
    ...optional(
      '覆盖',
      ['covers'],
      shape.covers,
      'part',
      '出台的文件、建成的机构和指标的数字，可能说明承诺已经做到的，一定要写',
    ),
    allowed: named(coverages, coverageNames),
  },
  'own-report': required('自报', ['ownReport'], shape.ownReport, 'true', new Map(Object.entries(yesOrNo))),
  statement: required('事实', ['statement'], shape.statement, '某区法院年报公布2021年网上立案占全部立案的比例。'),
  metric: optional('数字名称', ['metric'], shape.metric, '网上立案率'),
  value: optional('数值', ['value'], shape.value, '81.5'),
  unit: optional('单位', ['unit'], shape.unit, '%'),
  period: optional('期次', ['period'], shape.period, '2021-Q1', '种类是 report-published 的一定要写'),
  'source-title': required('来源标题', ['source', 'title'], source.title, '2021年工作报告'),
  'source-publisher': required('来源发布者', ['source', 'publisher'], source.publisher, '某区人民法院'),
  'source-url': optional('来源网址', ['source', 'url'], source.url, 'https://www.example.cn/2021/report.html'),
  'source-date': optional('来源日期', ['source', 'date'], source.date, '2022-01-20'),
  'source-number': optional('来源文号', ['source', 'number'], source.number, '法发〔2021〕31号'),
  'via-title': optional('转引标题', ['via', 'title'], source.title, '某区法院发布年度工作报告'),
  'via-publisher': optional('转引发布者', ['via', 'publisher'], source.publisher, '某报'),
  'via-url': optional('转引网址', ['via', 'url'], source.url, 'https://www.example.com/a.html'),
  'via-date': optional('转引日期', ['via', 'date'], source.date, '2022-01-21'),
  'via-number': optional('转引文号', ['via', 'number'], source.number, '2022年第3期'),
  reliability: required(
    '可靠程度',
    ['reliability'],
    shape.reliability,
    'official',
    named(reliabilities, reliabilityNames),
  ),
  note: optional('说明', ['note'], shape.note, '报告没有写明统计截止日'),
  id: optional('证据编号', ['id'], shape.id, 'ev-011', '留空则取下一个没有用过的编号'),
  recorded: optional('录入日期', ['recorded'], shape.recorded, '2026-11-21', '留空则为数据日期'),
};

export const fields: readonly Field[] = fieldNames.map((name) => ({ name, ...table[name] }));

export function field(name: FieldName): Field {
  return { name, ...table[name] };
}

/** The field whose value stands at `path` of a record, or above it. */
export function fieldAt(path: readonly PropertyKey[]): FieldName | undefined {
  return fields.find((one) => one.path.length > 0 && one.path.every((key, at) => key === path[at]))?.name;
}

export function isFieldName(text: string): text is FieldName {
  return (fieldNames as readonly string[]).includes(text);
}

interface Described {
  readonly description?: string | undefined;
  unwrap?(): unknown;
}

function required(
  title: string,
  path: string[],
  schema: Described,
  example: string,
  allowed?: ReadonlyMap<string, string>,
): Omit<Field, 'name'> {
  return { title, path, isRequired: true, help: description(schema), allowed, example };
}

function optional(
  title: string,
  path: string[],
  schema: Described,
  example: string,
  more?: string,
): Omit<Field, 'name'> {
  const help = more ? `${description(schema)}；${more}` : description(schema);
  return { title, path, isRequired: false, help, allowed: undefined, example };
}

function description(schema: Described): string {
  return schema.description ?? (schema.unwrap?.() as Described | undefined)?.description ?? '';
}

function named<T extends string>(values: readonly T[], names: Record<T, string>): ReadonlyMap<string, string> {
  return new Map(values.map((value) => [value, names[value]]));
}
