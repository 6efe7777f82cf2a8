import { stringify } from 'yaml';
import type { Holding, PublishedSnapshot } from '#domain/archive-record.ts';

const WRITTEN = '# 由 npm run archive -- add 写入，不要手改。\n';

/** Opens `content/archive.yaml`. */
export const ARCHIVE_HEAD = '# 已发布的存档，由 npm run archive -- add 写入。只增不改；换了地方存放时，只改网址。\n';

/** One entry of `content/archive.yaml`, to be written behind those that stand there. */
export function entryText(entry: PublishedSnapshot): string {
  return yaml([entry]);
}

/** `content/archive/<data date>.yaml`. */
export function holdingText(holding: Holding): string {
  return WRITTEN + yaml(holding);
}

/** Every text on one line, so that a changed word is a changed line. */
function yaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}
