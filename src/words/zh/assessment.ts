import type { StateCounts } from '#domain/state-counts.ts';
import type { State, Summary } from '#domain/state.ts';
import { shareText } from './counts.ts';
import { listText } from './lists.ts';
import { stateNames, summaryNames } from './names.ts';

/** Said wherever a state is 未核定. */
export const unassessedMeaning = '没有可以用来核定的直接证据，不代表未落实';

/** Said wherever a state is 检索未见. */
const unfoundMeaning = '按记录的检索没有找到公开的直接证据，不代表没有做';

/** What has to be said beside a state that readers may take for more than it says. */
export const cautions: Readonly<Partial<Record<State, string>>> = {
  unassessed: `“${stateNames.unassessed}”：${unassessedMeaning}`,
  'no-evidence-found': `“${stateNames['no-evidence-found']}”：${unfoundMeaning}`,
};

/** What pages say of states, and of the rule that derives them. */
export const assessment = {
  name: '核定进展',
  /** Of one measure, with the day. */
  asOf: '截至 {day}',
  unassessed: `“${stateNames.unassessed}”的意思：${unassessedMeaning}。`,
  unassessedNote: `（“${stateNames.unassessed}”：${unassessedMeaning}）`,
  /** Of several measures, with the day. */
  countedAsOf: (rubric: number) =>
    `截至 {day}，按规则 ${rubric}，只数核心承诺。“${stateNames.unassessed}”：${unassessedMeaning}。`,
  becomes: '变为',
  flags: (flags: readonly { readonly name: string; readonly meaning: string }[]) =>
    `${flags.map(({ name, meaning }) => `${name}：${meaning}`).join('；')}。`,
  why: '为什么是这样',
  since: (date: string) => `从${date}起是这个小结。`,
  latest: (date: string) => `最近一件直接证据：${date}。`,
  /** Of a promise; its id and the records that decide it are links. */
  promise: (core: boolean, state: string, ownAccount: boolean) =>
    `{id} ${core ? '核心' : '非核心'}：${state}${ownAccount ? '（自报）' : ''}`,
  ownAccount: '自报',
  summaries: '举措小结：',
  summary: (name: string, count: number, total: number) => `${name} ${shareText(count, total)}`,
  rule: '规则全文',
  changedByPeriod: '一个报告周期结束。',
  changedBySearch: '记录了一次检索，没有找到关于这些承诺的公开直接证据。',
};

/** What a measure's core promises come to: `核心承诺 5 项：1 项运行中，4 项未核定`. */
export function stripText(counts: readonly { readonly state: State; readonly count: number }[]): string {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const [only] = counts;
  if (counts.length === 1 && only) return `核心承诺 ${total} 项，${total > 1 ? '都' : ''}是“${stateNames[only.state]}”`;
  return `核心承诺 ${total} 项：${counts.map(({ state, count }) => `${count} 项${stateNames[state]}`).join('，')}`;
}

interface Counted {
  readonly core: number;
  readonly kept: number;
  readonly moved: number;
  readonly denied: number;
}

/** How a summary was counted, in one sentence. */
export const reasons: Readonly<Record<Summary, (counted: Counted) => string>> = {
  unassessed: () => '核心承诺没有可以用来核定的直接证据。',
  'no-evidence-found': ({ core }) => `按记录的检索，${core > 1 ? '核心承诺都' : '核心承诺'}没有找到公开的直接证据。`,
  'not-started': ({ core, denied }) => `${core} 项核心承诺中，官方来源说 ${denied} 项还没有启动；其余没有更高的进展。`,
  'under-way': ({ core, moved }) =>
    `${core} 项核心承诺中，${moved} 项有直接证据，从“${stateNames.deployed}”到“${stateNames['in-operation']}”；没有一项核定为“${stateNames.kept}”。`,
  'partly-kept': ({ core, kept }) => `${core} 项核心承诺中，${kept} 项核定为“${stateNames.kept}”。`,
  kept: ({ core }) => `${core} 项核心承诺都核定为“${stateNames.kept}”。`,
};

/** What is recorded about a measure that moves none of its core promises: `另有 2 条背景记录。` */
export function otherRecords(
  summary: Summary,
  count: {
    readonly notCore: number;
    readonly background: number;
    readonly context: number;
    readonly statements: number;
  },
): string | undefined {
  const parts = [
    count.notCore > 0 ? `${count.notCore} 条只关系到其他承诺或一部分的记录` : undefined,
    count.background > 0 ? `${count.background} 条背景记录` : undefined,
    count.context > 0 ? `${count.context} 条上级或全国情况的记录` : undefined,
    count.statements > 0 ? `${count.statements} 条官方表述` : undefined,
  ].filter((part) => part !== undefined);
  if (parts.length === 0) return undefined;
  // Read beside records, the summary would deny them.
  const of = summary === 'no-evidence-found' ? `“${summaryNames[summary]}”只说核心承诺：` : '';
  return `${of}另有 ${listText(parts)}，不改变核心承诺的进展。`;
}

/** Between which bounds the share of kept promises lies; the same in the build and in the browser. */
export function boundsSentence({ floor, ceiling, total }: StateCounts): string {
  return `已兑现的核心承诺：至少 ${shareText(floor, total)}（未知算未兑现），至多 ${shareText(ceiling, total)}（没有相反记录的都算兑现）。`;
}

/** What each state of a promise says, and what nobody may read into it (`/methodology/`, rubric 2). */
export const stateMeanings: Readonly<Record<State, { readonly says: string; readonly saysNot: string }>> = {
  unassessed: { says: '本站没有可以用来核定这项承诺的直接证据。', saysNot: '没有落实，或者机构没有公开过。' },
  'no-evidence-found': {
    says: '有人在写明的地方、用写明的检索词、在写明的那天找过，没有找到公开的直接证据。',
    saysNot: '没有做，或者证据不存在。',
  },
  'not-started': { says: '有官方来源说还没有启动。', saysNot: '现在仍然没有启动：只说到那件证据的日期。' },
  deployed: { says: '有带日期的正式文件布置了这件事，或者只有更弱的证据。', saysNot: '已经动手做了。' },
  pilot: { says: '在写明的地方开始了试点；个别地方的例子，最多记到这一级。', saysNot: '已经全面推行。' },
  'in-place': {
    says: '制度已经公布，或者机构、平台已经存在，但只说明承诺的一部分，或者承诺的不止这些。',
    saysNot: '已经照着做，或者承诺的都有了。',
  },
  'in-operation': {
    says: '已经有了，还有运行的数字或工作情况；持续去做的承诺，这是最高一级。',
    saysNot: '承诺的都做到了，或者效果好。',
  },
  kept: {
    says: '有证据显示这项承诺的文字所要求的都有了：文件出台、机构建成、数字达到，或者各期报告都找得到。',
    saysNot: '效果好，或者今后也会这样。',
  },
};
