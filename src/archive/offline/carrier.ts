/**
 * Which script carries a file that pages would fetch, by the file's path: a page opened from a disk may fetch nothing, but may load
 * scripts. The files of search go together, since each question needs several of them; every other file has a script of its own.
 */
export function carrierOf(path: string): string {
  const [folder = ''] = path.split('/');
  return folder === 'pagefind' || folder === 'search' ? `offline/${folder}.js` : `offline/${path}.js`;
}
