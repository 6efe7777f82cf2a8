import { Refused } from '#domain/refused.ts';
import { openZip } from '#files/zip/read.ts';

/** No part of a workbook that an editor wrote is larger than this when unpacked; a “zip bomb” is. */
const PART_LIMIT = 32 * 1024 * 1024;

/** The parts of a workbook, unpacked one by one and only when asked for. */
export interface WorkbookParts {
  readonly has: (path: string) => boolean;
  /** @throws {Refused} where the part is not there, damaged or larger than any that an editor writes. */
  readonly text: (path: string) => string;
}

/** @throws {Refused} for what is no zip. */
export function workbookParts(bytes: Uint8Array): WorkbookParts {
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 4)) === '\xD0\xCF\x11\xE0') {
    throw new Refused({ what: '这是旧版 .xls 文件，或加了密码的文件', instead: '请去掉密码，另存为 .xlsx 后再导入' });
  }
  const { sizeOf, unpack } = orBroken(() => openZip(bytes));
  return {
    has: (path) => sizeOf(path) !== undefined,
    text(path) {
      if ((sizeOf(path) ?? 0) > PART_LIMIT) {
        throw new Refused({
          what: `解开压缩后超过 ${PART_LIMIT / 1024 / 1024} MB，不像编辑填写的表格`,
          instead: '请把记录复制到一个新的模板里再导入',
        });
      }
      return orBroken(() => new TextDecoder('utf-8', { fatal: true }).decode(unpack(path)));
    },
  };
}

function orBroken<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refused || error instanceof TypeError)) throw error;
    throw new Refused({
      what: '不是完好的 xlsx 文件',
      instead: '请用 Excel 或 WPS 打开它，另存为 .xlsx，或导出为 CSV 后再导入',
    });
  }
}
