import type { ProgressState } from '#domain/progress.ts';

/** What each state says, and what nobody may read into it (`/methodology/`, rubric 1). */
export const stateMeanings: Readonly<Record<ProgressState, { readonly says: string; readonly saysNot: string }>> = {
  unassessed: { says: '本站还没有可以用来核定的记录。', saysNot: '没有落实，或者机构没有公开过。' },
  'no-evidence-found': {
    says: '有人在写明的地方、用写明的检索词、在写明的那天找过，没有找到公开的直接证据。',
    saysNot: '没有做，或者证据不存在。',
  },
  'not-started': { says: '有官方来源说还没有启动。', saysNot: '现在仍然没有启动：只说到那件证据的日期。' },
  deployed: { says: '有带日期的正式文件布置了这件事，或者只有更弱的证据。', saysNot: '已经动手做了。' },
  pilot: { says: '在写明的地方开始了试点；个别地方的例子，最多记到这一级。', saysNot: '已经全面推行。' },
  'rule-in-force': {
    says: '制度已经公布，或者机构、平台已经存在。',
    saysNot: '已经照着做，或者做到了什么程度。',
  },
  'in-operation': {
    says: '制度、机构或平台已经有了，还有运行的数字或记录；或者有要素已经做到，但没有全部核验。',
    saysNot: '承诺的每一项都做到了，或者效果好。',
  },
  complete: {
    says: '每一项核心要素都有 T1 级证据显示做到，其中至少一个来源不是责任主体自己发布的。',
    saysNot: '效果好，或者非核心的要素也都做到了。',
  },
};
