/** What the PDF is, for those who keep it: what it declares, and that no validator of the standard has been asked. */
export const CORPUS_PDF_KIND =
  'PDF/A-2a（ISO 19005-2，带标签，字体全部嵌入）：由排版程序 Typst 按该标准输出，不合标准的内容它不输出；未经 veraPDF 验证';
