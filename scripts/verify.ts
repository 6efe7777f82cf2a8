import { parseArgs } from 'node:util';
import { MinisignError } from '#archive/minisign/key-error.ts';
import { NotVerifiable, trustedKey, verifyPath } from '#archive/verify/path.ts';
import { reportOf, reportText } from '#archive/verify/report.ts';

const USAGE = '用法：npm run verify -- <存档的 zip、wacz 或文件夹> [--trust <minisign 公钥或 .pub 文件>]';

process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
  const given = argumentsOf(args);
  if (!given) {
    console.error(USAGE);
    return 1;
  }
  try {
    const trust = given.trust === undefined ? {} : { trust: await trustedKey(given.trust) };
    const report = reportOf(given.path, await verifyPath(given.path, trust));
    console.log(reportText(report));
    return report.isIntact ? 0 : 1;
  } catch (error) {
    const isToldWell = error instanceof NotVerifiable || error instanceof MinisignError;
    const message = error instanceof Error ? error.message : String(error);
    console.error(isToldWell ? message : `没有核对完 ${given.path}：${message}`);
    return 1;
  }
}

function argumentsOf(args: readonly string[]): { path: string; trust: string | undefined } | undefined {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { trust: { type: 'string' } },
    });
    const [path, ...more] = positionals;
    return path && more.length === 0 ? { path, trust: values.trust } : undefined;
  } catch {
    return undefined;
  }
}
