import { trustedKey, verifyPath } from '#archive/verify/path.ts';
import { reportOf, reportText } from '#archive/verify/report.ts';
import { command } from './command-line/command.ts';
import { runCommand } from './command-line/run-command.ts';

const verify = command({
  name: 'npm run verify',
  zh: '核对存档：每个文件、清单、封印和签名；完好时以 0 结束，否则以 1 结束',
  en: 'Verifies a snapshot: every file, the lists, the seal and the signature; ends with 0 where it is intact, else with 1',
  arguments: {
    path: { value: '存档', zh: '存档的 zip、wacz 或文件夹', en: 'zip, WACZ or folder of a snapshot' },
  },
  options: {
    trust: {
      value: 'minisign 公钥',
      zh: '要求由它签名：公钥的一行，或 .pub 文件',
      en: 'asks for a signature by this minisign key: its one line, or the .pub file',
    },
  },
  async run({ path, trust }) {
    const options = trust === undefined ? {} : { trust: await trustedKey(trust) };
    const report = reportOf(path, await verifyPath(path, options));
    console.log(reportText(report));
    return report.isIntact ? 0 : 1;
  },
});

await runCommand(verify);
