/** What rubric 1 called its codes: older snapshots tell them, and nothing else does. */
export const rubric1Names = {
  states: {
    deployed: '已部署',
    pilot: '试点',
    'rule-in-force': '制度已出台',
    'in-operation': '实施中',
    complete: '完成并核验',
  },
  timelinesses: { met: '按期完成', 'met-late': '逾期完成', 'past-due': '期限已过，未核定完成' },
  evidenceKinds: {
    'rule-in-force': '制度出台',
    'institution-created': '机构设立',
    'platform-launched': '平台上线',
    'element-delivered': '要素做到',
  },
} as const;
