/** What each chart of the portal is about, by its name; unlike its title, which says what is seen, this does not change with the data. */
export const chartSubjects = {
  'states-by-document': '各文件的核定进展',
  'due-and-done': '期限与兑现',
  'themes-by-documents': '专题、文件与证据',
  timeline: '每份文件的时间线',
  indicators: '指标',
  disclosure: '定期报告',
};
