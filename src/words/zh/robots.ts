/** What `robots.txt` says to whoever publishes the portal below a path. */
export const robots = {
  belowRoot: (home: string) =>
    `爬虫只读网站根目录的 /robots.txt。本站在 ${home} 下，请把下面的内容并入根目录的那一份。`,
};
