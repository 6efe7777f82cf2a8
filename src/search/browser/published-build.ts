/**
 * The build of search that the host has now, as its search page names it; the page at hand may be older.
 *
 * @throws {Error} where the page cannot be read, or names none.
 */
export async function publishedBuild(): Promise<string> {
  const response = await fetch(location.pathname, { cache: 'no-cache' });
  const [, build] = /data-build="([0-9a-f]+)"/u.exec(response.ok ? await response.text() : '') ?? [];
  if (build === undefined) throw new Error(`${location.pathname} names no build: ${response.status}`);
  return build;
}
