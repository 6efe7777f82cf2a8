import type { BodyKind, BodyLevel } from '#domain/body.ts';
import type { Level } from '#domain/document.ts';
import type { ElementKind, Interval, Operator } from '#domain/element.ts';
import type { Role } from '#domain/measure.ts';
import type { MeasureKind } from '#domain/numbering.ts';
import type { EvidenceKind, Reliability, Scope, Tier } from '#domain/evidence.ts';
import type { ProgressFlag, ProgressState } from '#domain/progress.ts';
import type { Timeliness } from '#domain/timeliness.ts';

// What each value of the vocabulary is called in the interface.

export const kindNames: Record<MeasureKind, string> = { measure: '举措', requirement: '组织实施要求' };

/** What search finds, by kind of page. */
export const foundNames = { ...kindNames, document: '文件', theme: '专题', body: '责任主体', term: '词汇' } as const;

export const elementKindNames: Record<ElementKind, string> = {
  deliverable: '成果',
  target: '指标',
  deadline: '期限',
  cycle: '周期',
};

export const operatorNames: Record<Operator, string> = { 'at-least': '不低于', 'at-most': '不高于', equal: '等于' };

export const intervalNames: Record<Interval, string> = {
  week: '每周',
  month: '每月',
  quarter: '每季度',
  'half-year': '每半年',
  year: '每年',
};

export const roleNames: Record<Role, string> = { lead: '牵头', participant: '配合' };

export const levelNames: Record<Level, string> = {
  national: '全国',
  provincial: '省级',
  municipal: '市级',
  district: '区级',
};

export const bodyLevelNames: Record<BodyLevel, string> = { ...levelNames, class: '统称' };

export const bodyKindNames: Record<BodyKind, string> = {
  court: '法院',
  procuratorate: '检察院',
  'justice-administration': '司法行政机关',
  party: '党的机构',
  government: '政府部门',
  police: '公安机关',
  congress: '人大',
  'legal-profession': '法律服务行业',
  social: '社会组织、企业和个人',
  class: '其他',
};

export const progressNames: Record<ProgressState, string> = {
  unassessed: '未核定',
  'no-evidence-found': '检索未见公开证据',
  'not-started': '未启动',
  deployed: '已部署',
  pilot: '试点',
  'rule-in-force': '制度已出台',
  'in-operation': '实施中',
  complete: '完成并核验',
};

export const flagNames: Record<ProgressFlag, string> = {
  stalled: '停滞',
  reversed: '回退',
  disputed: '存在争议',
  'partly-assessed': '部分要素未评',
};

export const flagMeanings: Record<ProgressFlag, string> = {
  stalled: '18 个月没有新的直接证据，且未完成',
  reversed: '有证据显示已做到的事被撤回',
  disputed: '有来源说未启动，也有来源说已推进',
  'partly-assessed': '还有核心要素没有任何记录',
};

export const evidenceKindNames: Record<EvidenceKind, string> = {
  'plan-issued': '部署文件',
  'pilot-started': '试点启动',
  'rule-in-force': '制度出台',
  'institution-created': '机构设立',
  'platform-launched': '平台上线',
  'figure-reported': '公布数字',
  'element-delivered': '要素做到',
  reversal: '撤回',
  'not-started': '说明未启动',
};

export const scopeNames: Record<Scope, string> = {
  direct: '直接证据',
  'partial-example': '个别地方的例子',
  background: '背景',
  context: '上级或全国的情况',
};

export const tierNames: Record<Tier, string> = {
  T1: 'T1 法律、规范性文件、公报、向人大的报告',
  T2: 'T2 官方统计、工作报告、白皮书、官方网站',
  T3: 'T3 官方媒体',
  T4: 'T4 第三方评估、研究',
  T5: 'T5 其他媒体、转载、镜像',
};

export const reliabilityNames: Record<Reliability, string> = {
  official: '官方发布',
  'press-or-legal-database': '媒体或法律数据库',
  repost: '转载',
  'mirror-unverified': '未核实的镜像，只写名称、不链接',
};

export const timelinessNames: Record<Timeliness, string> = {
  undated: '无明确时限',
  'not-due': '未到期',
  met: '按期完成',
  'met-late': '逾期完成',
  'past-due': '期限已过，未核定完成',
};

export const promiseNames = {
  target: '有数字指标',
  due: '有期限',
  cycle: '有报告周期',
  none: '无指标、期限或周期',
} as const;
