import type { BodyKind, BodyLevel } from '#domain/body.ts';
import type { Level } from '#domain/document.ts';
import type { ElementKind, Interval, Operator } from '#domain/element.ts';
import type { Role } from '#domain/measure.ts';
import type { MeasureKind } from '#domain/numbering.ts';
import type { ProgressState } from '#domain/progress.ts';
import type { Timeliness } from '#domain/timeliness.ts';

// What each value of the vocabulary is called in the interface.

export const kindNames: Record<MeasureKind, string> = { measure: '举措', requirement: '组织实施要求' };

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

export const progressNames: Record<ProgressState, string> = { unassessed: '未核定' };

export const timelinessNames: Record<Timeliness, string> = {
  undated: '无明确时限',
  'not-due': '未到期',
  'past-due': '期限已过，未核定完成',
};

export const promiseNames = {
  target: '有数字指标',
  due: '有期限',
  cycle: '有报告周期',
  none: '无指标、期限或周期',
} as const;
