import { stat } from 'node:fs/promises';
import { BUILD_RECORD, buildRecordSchema, type BuildRecord } from './build-record.ts';
import type { Files } from './files.ts';
import { filesBelow } from './inputs.ts';
import { Refusal } from './refusal.ts';

/**
 * The files of a built portal and what it was built from.
 *
 * @param inputs the hash of what the project holds now: a portal built from other files would make a snapshot that lies.
 * @throws {Refusal} where there is none, it is not whole, or it was built from other files.
 */
export async function builtPortal(folder: string, inputs: string): Promise<{ site: Files; build: BuildRecord }> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new Refusal(`没有 ${folder} 文件夹：还没有生成网站。请先运行 npm run build。`);
  const all = await filesBelow(folder);
  const build = recordIn(all);
  if (!build)
    throw new Refusal(`${folder} 里没有完好的 ${BUILD_RECORD}，不是生成完毕的网站。请重新运行 npm run build。`);
  if (build.inputs !== inputs) {
    throw new Refusal(
      `${folder} 是用另外的内容或程序生成的，和现在的文件不一致。请重新运行 npm run build，再制作存档。`,
    );
  }
  return { site: all, build };
}

function recordIn(files: Files): BuildRecord | undefined {
  try {
    return buildRecordSchema.parse(JSON.parse(new TextDecoder().decode(files.get(BUILD_RECORD))));
  } catch {
    return undefined;
  }
}
