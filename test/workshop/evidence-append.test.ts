import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { evidenceKinds, evidenceSchema, ledgerSchema, type Evidence } from '#domain/evidence.ts';
import { appendEvidence } from '#workshop/evidence/ledger-text.ts';

function record(id: string): Evidence {
  return evidenceSchema.parse({
    id,
    date: '2025',
    recorded: '2026-01-15',
    kind: 'plan-issued',
    scope: 'direct',
    tier: 'T1',
    ownReport: false,
    statement: '区法院印发了实施方案。',
    source: { title: '实施方案', publisher: '区法院' },
    reliability: 'official',
  });
}

const added = `- id: ev-2
  elements: []
  date: "2025"
  recorded: 2026-01-15
  kind: plan-issued
  scope: direct
  tier: T1
  ownReport: false
  statement: 区法院印发了实施方案。
  source:
    title: 实施方案
    publisher: 区法院
  reliability: official
`;
const first = added.replace('ev-2', 'ev-1');
const indented = (text: string, indent = '  ') => text.replaceAll(/^(?=.)/gmu, indent);
const search = `searches:
  - date: 2026-01-15
    where: 区法院网站
    queries: [网上立案]
    found: false
`;

function appended(text: string | undefined): string {
  const result = appendEvidence(text, [record('ev-2')]);
  if ('problem' in result) throw new Error(result.problem.what);
  return result.text;
}

describe('a record is added', () => {
  test.each<[string, string | undefined, string, string]>([
    ['to no file', undefined, '', `evidence:\n${indented(added)}`],
    ['behind the last record', `evidence:\n${indented(first)}`, `evidence:\n${indented(first)}`, indented(added)],
    ['at the indent of the records', `evidence:\n${first}`, `evidence:\n${first}`, added],
    [
      'at a deep indent',
      `evidence:\n${indented(first, '      ')}`,
      `evidence:\n${indented(first, '      ')}`,
      indented(added, '      '),
    ],
    [
      'before what follows the records',
      `evidence:\n${indented(first)}${search}`,
      `evidence:\n${indented(first)}`,
      indented(added) + search,
    ],
    [
      'behind a comment at the end of the last record’s line, before one on a line of its own',
      `evidence:\n${indented(first).trimEnd()} # 已核\n# 检索\n${search}`,
      `evidence:\n${indented(first).trimEnd()} # 已核\n`,
      `${indented(added)}# 检索\n${search}`,
    ],
    ['behind the searches where there is no evidence', search, search, `evidence:\n${indented(added)}`],
    ['for the brackets of an empty list', `evidence: []\n${search}`, 'evidence:\n', indented(added) + search],
  ])('%s', (_, text, head, tail) => {
    expect(appended(text)).toBe(head + tail);
  });

  test('to a file without a line end at its end', () => {
    expect(appended(`evidence:\n${indented(first).trimEnd()}`)).toBe(`evidence:\n${indented(first)}${indented(added)}`);
  });

  test('with the line ends of the file', () => {
    const text = `evidence:\n${indented(first)}${search}`.replaceAll('\n', '\r\n');
    const after = `evidence:\n${indented(first)}${indented(added)}${search}`.replaceAll('\n', '\r\n');
    expect(appended(text)).toBe(after);
  });

  test('behind a block text that ends the last record', () => {
    const last = indented(first).replace(
      '  reliability: official',
      '  reliability: official\n    note: |\n      甲\n\n      乙',
    );
    const text = `evidence:\n${last}\n\n${search}`;
    const after = appended(text);
    expect(after.replace(indented(added), '')).toBe(text);
    expect(ledgerSchema.parse(parse(after)).evidence.map(({ note }) => note)).toEqual(['甲\n\n乙\n', undefined]);
  });
});

describe('nothing is added', () => {
  test.each([
    [
      `evidence: [{ id: a }]\n`,
      { line: 1, what: '台账文件本身有问题，无法追加', instead: '请先运行 npm run check，改好这个文件' },
    ],
    [
      `# 一行\nevidence: [${JSON.stringify(record('ev-1'))}]\n`,
      { line: 2, what: 'evidence 写成了方括号，无法追加', instead: '请改成每条证据单独一行、以“- ”开头的写法' },
    ],
    [
      `{ evidence: [] }\n`,
      {
        line: 1,
        what: '台账写成了花括号，无法追加',
        instead: '请改成每个字段一行的写法：evidence: 后面每条证据以“- ”开头',
      },
    ],
    ['# 空的\n', { line: 1, what: '台账文件本身有问题，无法追加', instead: '请先运行 npm run check，改好这个文件' }],
    [
      'evidence: "没有配对\n',
      { line: 1, what: '台账文件本身有问题，无法追加', instead: '请先运行 npm run check，改好这个文件' },
    ],
  ])('to %j', (text, problem) => {
    expect(appendEvidence(text, [record('ev-2')])).toEqual({ problem });
  });
});

const date = fc
  .date({ min: new Date(0), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString());
const day = date.map((text) => text.slice(0, 10));
const partialDate = fc.oneof(
  day,
  date.map((text) => text.slice(0, 7)),
  date.map((text) => text.slice(0, 4)),
);
/** Words, and whatever YAML might take for something else. */
function text(minLength: number, maxLength: number) {
  const pieces = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom(
      ': ',
      ' #',
      '- ',
      '"',
      "'",
      '\n',
      '\r\n',
      '\t',
      '{',
      '[',
      '%',
      '&',
      '*',
      '!',
      '|',
      '>',
      '@',
      '`',
      '~',
    ),
    fc.constantFrom(
      'true',
      'null',
      '1e3',
      '0x1F',
      '.inf',
      '2025',
      '\u0085',
      '\u2028',
      '\uFEFF',
      '网上立案',
      '〔2021〕',
      '---',
    ),
  );
  return fc
    .array(pieces, { minLength: 1, maxLength: 8 })
    .map((parts) => parts.join(''))
    .map((words) => words.slice(0, maxLength).toWellFormed().padEnd(minLength, '。'));
}
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const source = fc.record({
  title: text(2, 40),
  publisher: text(2, 20),
  url: optional(fc.webUrl()),
  date: optional(partialDate),
  number: optional(text(2, 20)),
});
const evidence = fc
  .record({
    id: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,4})?$/u),
    elements: fc.array(fc.oneof(fc.stringMatching(/^e\d{1,2}$/u), text(0, 5)), { maxLength: 3 }),
    date: partialDate,
    recorded: day,
    kind: fc.constantFrom(...evidenceKinds),
    scope: fc.constantFrom('direct', 'partial-example', 'background', 'context'),
    tier: fc.constantFrom('T1', 'T2', 'T3', 'T4', 'T5'),
    ownReport: fc.boolean(),
    statement: text(8, 160),
    metric: optional(text(2, 20)),
    value: optional(fc.double({ noNaN: true, noDefaultInfinity: true })),
    unit: optional(text(1, 4)),
    source,
    via: optional(source),
    reliability: fc.constantFrom('official', 'press-or-legal-database', 'repost', 'mirror-unverified'),
    note: optional(text(2, 200)),
  })
  .map((given) => evidenceSchema.safeParse(given))
  .filter(({ success }) => success)
  .map(({ data }) => data as Evidence);

describe('any valid records', () => {
  test('read back as they were, and the text before them stays', () => {
    fc.assert(
      fc.property(fc.array(evidence, { minLength: 1, maxLength: 4 }), evidence, (records, later) => {
        const before = appendEvidence(undefined, records);
        if ('problem' in before) throw new Error(before.problem.what);
        const after = appendEvidence(before.text, [later]);
        if ('problem' in after) throw new Error(after.problem.what);
        expect(after.text.startsWith(before.text)).toBe(true);
        const read = ledgerSchema.parse(parse(after.text)).evidence;
        expect(JSON.stringify(read)).toBe(JSON.stringify([...records, later]));
      }),
      { numRuns: 150 },
    );
  });
});
