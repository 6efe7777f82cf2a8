/** How a page is cited. */
export const citationBox = {
  heading: '引用',
  style: '按 GB/T 7714—2025（顺序编码制）；原文未载明的不写。',
  permalink: '永久链接',
  dataDate: '数据日期',
  files: '引文文件',
  dateOfReading: 'GB/T 7714—2015 的“[引用日期]”是你阅读本页的日期，请自己填上。',
};
