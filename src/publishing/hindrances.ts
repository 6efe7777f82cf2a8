import { comparisonOf } from '#archive/compare/compare.ts';
import type { Comparison, Reworded, StateDifference } from '#archive/compare/comparison.ts';
import { excerpt } from '#archive/compare/excerpt.ts';
import { summaryName } from '#words/comparison.ts';
import type { BuiltContent } from './built-content.ts';
import { pageOf, vanishedAddresses } from './vanished.ts';

/**
 * What must not be published after what stands there now, each with what to do: addresses and measures that vanish, source text that reads
 * otherwise without a recorded repair, states that changed without a record. None where the new build may be published.
 */
export function hindrancesOf(old: BuiltContent, now: BuiltContent): string[] {
  const comparison = comparisonOf(old.content, now.content);
  const removed = comparison.measures.removed.map(({ id }) => id);
  return [
    ...vanishedAddresses(old, now, removed),
    ...removed.filter((id) => !now.paths.has(pageOf(id))).map(lost),
    ...wordingChanges(comparison),
    ...comparison.states.flatMap((change) => stateHindrances(change, now.corrections)),
  ];
}

const lost = (id: string) =>
  `举措 ${id} 不见了。请恢复它；确实要撤下，在 removed.yaml 写明日期和理由，它的网址会变成一页说明。`;

function wordingChanges({ measures, documents }: Comparison): string[] {
  return [
    ...measures.reworded
      .filter(({ isRecorded }) => !isRecorded)
      .map((change) => `举措 ${change.measure.id} 的原文变了，没有修复记录：${differenceIn(change)}。${REPAIR}`),
    ...documents.changed
      .filter(({ isRecorded }) => !isRecorded)
      .map(({ document }) => `文件 ${document.id} 的存档原文变了，没有修复记录。${REPAIR}`),
  ];
}

const REPAIR = '请恢复原样；确属修复，在 sources/<文件>.repairs.yaml 里写明。';

function differenceIn({ parts }: Reworded): string {
  const pieces = excerpt(parts[0]?.pieces ?? []);
  return pieces
    .map(({ is, text }) => (is === 'deleted' ? `[-${text}-]` : is === 'inserted' ? `{+${text}+}` : text))
    .join('')
    .replaceAll('\n', ' ');
}

/** Records that brought a change of state, or took part in it, and that someone altered or took out: each needs a correction. */
function stateHindrances({ measure, from, to, causes, evidence }: StateDifference, corrections: string): string[] {
  const moved = from === to ? '有承诺的核定进展变了' : `的核定进展由“${summaryName(from)}”变成“${summaryName(to)}”`;
  if (causes.length === 0) {
    return [`举措 ${measure.id} ${moved}，没有记录说明为什么。请补上证据或检索记录，或恢复原样。`];
  }
  const altered = evidence.filter(({ is }) => is === 'altered' || is === 'removed').map(({ id }) => id);
  const searches = causes.includes('search-gone') ? [`${measure.id}#search-`] : [];
  return [...altered, ...searches]
    .filter((record) => !corrections.includes(record))
    .map((record) => {
      const what = record.endsWith('#search-') ? '一条检索记录被删去' : `证据 ${record} 被改动或删去`;
      return `举措 ${measure.id} ${moved}：${what}，没有更正记录。请恢复原样，或在 corrections.yaml 里写明改了什么、为什么。`;
    });
}
