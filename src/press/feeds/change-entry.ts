import { x } from 'xastscript';
import type { ElementContent } from 'xast';
import { recordedOf } from '#catalogue/join.ts';
import type { Measure } from '#catalogue/catalogue.ts';
import { chineseDate } from '#domain/calendar.ts';
import { assess, type StateChange } from '#domain/measure-state.ts';
import type { Addresses } from '#views/addresses.ts';
import { changeRow } from '#views/changes-page.ts';
import { evidenceRows, type EvidenceRow, type SourceView } from '#views/evidence-rows.ts';
import { progressView } from '#views/progress.ts';
import type { Reference } from '../reference.ts';
import type { Entry } from './entry.ts';

/** A change of a measure's state as an entry. A measure changes at most once a day, so measure and day name it. */
export function changeEntry(measure: Measure, change: StateChange, addresses: Addresses, dataDate: string): Entry {
  const { ledger } = measure;
  const row = changeRow(change, ledger.evidence);
  const records = ledger.evidence.filter(({ id }) => change.facts.some((fact) => fact.id === id));
  return {
    key: `change ${measure.id} ${change.day}`,
    kind: 'change',
    title: `${measure.title}：${row.from.name} → ${row.to.name}`,
    day: change.day,
    measure,
    to: change.to,
    page: addresses.measure(measure.id),
    sources: records.flatMap(({ source }) => source.url ?? []),
    content: (reference) => [
      x('p', `自${row.dayLabel}起，核定进展由“${row.from.name}”变为“${row.to.name}”。`),
      x('p', `理由：${reasonOn(measure, change.day)}`),
      ...(records.length > 0
        ? [x('p', '依据：'), x('ul', evidenceRows(records).map(recordContent))]
        : row.because.map((because) => x('p', `依据：${because}`))),
      measureContent(measure, addresses, reference),
      x('p', [
        `按`,
        x('a', { href: reference(addresses.methodology) }, `核定规则第 ${measure.assessment.rubric} 版`),
        `推出。数据日期：${chineseDate(dataDate)}。`,
      ]),
    ],
  };
}

/** The measure that an entry is about, with its place. */
export function measureContent(measure: Measure, addresses: Addresses, reference: Reference): ElementContent {
  return x('p', [
    '举措：',
    x('a', { href: reference(addresses.measure(measure.id)) }, measure.title),
    `（${measure.document.short} ${measure.number}）`,
  ]);
}

/** Why the rule gave the state that it gave on that day. */
function reasonOn(measure: Measure, day: string): string {
  const assessment = assess(recordedOf(measure.elements, measure.ledger), day);
  return progressView({ ...measure, assessment }).reason;
}

function recordContent(record: EvidenceRow): ElementContent {
  const { statement, kind, scope, tier, source, via, recorded, note } = record;
  return x('li', [
    x('p', statement),
    x('p', [
      '来源：',
      ...sourceContent(source),
      ...(via ? ['；经由：', ...sourceContent(via)] : []),
      `。${kind}，${scope}，${tier}。录入日期：${chineseDate(recorded)}。`,
    ]),
    ...(note === undefined ? [] : [x('p', `说明：${note}`)]),
  ]);
}

function sourceContent({ label, href }: SourceView): ElementContent[] {
  return href === undefined ? [{ type: 'text', value: label }] : [x('a', { href: new URL(href).href }, label)];
}
