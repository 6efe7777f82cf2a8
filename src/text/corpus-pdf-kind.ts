/** What the PDF is, for those who keep it: what it declares, and that no validator of the standard has been asked. */
export const CORPUS_PDF_KIND =
  'PDF/A-2a（ISO 19005-2，带标签，字体全部嵌入）：按该标准生成，由本项目的测试逐项自查，未经 veraPDF 验证';
