import { stat } from 'node:fs/promises';
import { BUILD_RECORD, buildRecordSchema, type BuildRecord } from './build-record.ts';
import type { Files } from '#files/files.ts';
import { filesBelow } from '#files/folder.ts';
import { SERVER_FILES } from '#files/server-files.ts';
import { Refused } from '#domain/refused.ts';

const serverFiles: ReadonlySet<string> = new Set(SERVER_FILES);

/**
 * The files of a built portal, without those for servers, and what it was built from.
 *
 * @param inputs the hash of what the project holds now: a portal built from other files would make a snapshot that lies.
 * @throws {Refused} where there is none, it is not whole, or it was built from other files.
 */
export async function readBuiltPortal(folder: string, inputs: string): Promise<{ site: Files; build: BuildRecord }> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new Refused(`没有 ${folder} 文件夹：还没有生成网站。请先运行 npm run build。`);
  const all = await filesBelow(folder);
  const build = recordIn(all);
  if (!build)
    throw new Refused(`${folder} 里没有完好的 ${BUILD_RECORD}，不是生成完毕的网站。请重新运行 npm run build。`);
  if (build.inputs !== inputs) {
    throw new Refused(
      `${folder} 是用另外的内容或程序生成的，和现在的文件不一致。请重新运行 npm run build，再制作存档。`,
    );
  }
  const published = [...all].filter(([path]) => !serverFiles.has(path));
  return { site: new Map(published), build };
}

function recordIn(files: Files): BuildRecord | undefined {
  try {
    return buildRecordSchema.parse(JSON.parse(new TextDecoder().decode(files.get(BUILD_RECORD))));
  } catch {
    return undefined;
  }
}
