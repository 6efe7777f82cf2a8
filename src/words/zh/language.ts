/** What the words of this folder are written in, as programs are told of it. */
export const language = {
  /** As BCP 47 writes it. */
  tag: 'zh-Hans',
  /** As Open Graph writes it. */
  openGraph: 'zh_CN',
};
