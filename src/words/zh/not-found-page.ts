export const notFoundPage = {
  title: '没有这个页面',
  description: '网址可能有误，或页面不存在。',
  lead: '网址可能抄漏了字。本站的网址公布后不再改变含义；如果它来自引用，请核对原处。',
  browse: '可以从这里继续',
};
