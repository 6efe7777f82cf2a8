import { listText } from './lists.ts';

/** What a check of an archive says, on its page and on the command line. */
export const snapshotCheck = {
  page: {
    chooseFirst: '请先选择压缩包或文件夹。',
    dropFiles: '请拖入压缩包或文件夹。',
    unreadableDrop: '拖入的文件读不出来，请改用上面的按钮选择。',
    checking: (name: string) => `正在核对 ${name} …`,
    notFinished: (name: string, why: string) => `没有核对完 ${name}：${why}`,
    chosenFolder: '所选文件夹',
    chosenFiles: '所选文件',
    step: (what: string, percent: number) => `${what}（${percent}%）`,
  },
  steps: { file: (path: string) => `核对 ${path}`, package: '核对压缩包本身' },

  report: {
    /** @param known what an intact archive proves about its maker. */
    intact: (known: string, name: string, checked: string, dataDate: string | null) =>
      `${known}：${name}，共 ${checked}${dataDate === null ? '' : `，数据日期 ${dataDate}`}。`,
    known: {
      signer: '完好，签名有效',
      unchecked: '完好，但签名没有核对，还不能知道是谁封装的',
      nobody: '完好，但没有签名，不能知道是谁封装的（任何人都能改动内容后重新封装）',
    },
    notIntact: (name: string, dataDate: string | null) =>
      `不完好：${name}${dataDate === null ? '' : `，数据日期 ${dataDate}`}。`,
    files: (count: number) => `${count} 个文件`,
    packages: (count: number) => `${count} 个压缩包`,
    ignored: (kinds: readonly string[]) => `没有计入系统自己留下的文件：${listText(kinds)}。`,
    changed: (count: number) => `被改动 ${count} 个：`,
    removed: (count: number) => `缺少 ${count} 个：`,
    added: (count: number) => `多出 ${count} 个：`,
    others: (checked: number) => `共核对 ${checked} 个文件，没有列出的都与清单一致。`,
  },
  /** Who leaves files in folders, and how they are told. */
  systems: {
    macos: 'macOS 的 ',
    windows: 'Windows 的 ',
    storage: '网络存储设备的 ',
    linux: 'Linux 的 ',
    left: (by: string, name: string) => by + name,
    found: (kind: string, first: string, count: number) =>
      count === 1 ? `${kind}（${first}）` : `${kind}（${first} 等 ${count} 个）`,
  },
  seal: {
    untouched: '压缩包的封印完好：从封装以来一个字节也没有变。',
    resealed: '压缩包的封印与现在的内容相符，里面却不是完整的存档：像是改动之后重新封装的。',
    broken: (inside: string) => `压缩包本身被改动过${inside}。`,
    none: (inside: string) => `压缩包没有封印，可能被改动过，或被重新打包${inside}。`,
    insideDiffers: '，里面的文件也与清单不符',
    insideAgrees: (checked: number) => `，但里面的 ${checked} 个文件都与清单一致`,
  },
  signature: {
    none: '没有签名：校验只能说明文件与清单一致，不能说明清单出自谁手。',
    missing: '签名：没有签名，无法用所给的公钥核对。',
    unchecked: (keyId: string) =>
      `签名：有（密钥编号 ${keyId}），没有核对。要核对，请用发布者在别处公布的公钥：命令行加 --trust 公钥，网页上填“公钥”一栏。`,
    good: (keyId: string, comment: string) => `签名有效：由所给公钥（编号 ${keyId}）的持有者签署，附注“${comment}”。`,
    bad: (why: string) => `签名无效：${why}`,
  },

  /** Why something cannot be read. */
  unreadable: {
    file: (path: string) => `${path} 读不出来，可能没有读取权限，或磁盘损坏。`,
    chosen: (path: string) => `${path} 读不出来：可能没有读取权限，或选择之后又被改动、移走。`,
    folder: (path: string) => `${path} 这个文件夹读不出来。`,
    link: (path: string) => `${path} 是符号链接，不是普通文件，没有读它。`,
    special: (path: string) => `${path} 是特殊文件，不是普通文件，没有读它。`,
    notArchive: (path: string) => `无法核对 ${path}：它是管道、设备一类的特殊文件，不是存档，没有读它。`,
    tooLarge: (path: string) => `${path} 太大，没有读入。`,
    tooLargeForArchive: (name: string) => `${name} 超过 2 GiB，存档不会这样大，没有读它。`,
  },

  /** What is wrong with the packaging. */
  faults: {
    emptyFolder: '文件夹是空的，没有可核对的文件。',
    noSnapshotInFolder:
      '这个文件夹里没有存档：找不到 bagit.txt、manifest-sha256.txt 或 snapshot.json。请选择解压后的 reform-ledger-… 文件夹。',
    noSnapshotInZip:
      '压缩包里没有存档：既没有 bagit.txt、manifest-sha256.txt 或 snapshot.json，也没有 WACZ 的 datapackage.json，因此无法核对任何文件。',
    oneFolder: (folder: string) => `压缩包里的文件应当都在 ${folder} 这个文件夹里。`,
    stray: (path: string) => `存档里不应当有 ${path}。`,

    noDeclaration: '缺少 bagit.txt：这不是完整的 BagIt 存档。',
    declaration: 'bagit.txt 应当只有两行：“BagIt-Version: 1.0”和“Tag-File-Character-Encoding: UTF-8”。',
    noInfo: '缺少 bag-info.txt。',
    info: 'bag-info.txt 不是逐行“名称: 内容”的写法。',
    noOxum: 'bag-info.txt 应当有一行“Payload-Oxum: 字节数.文件数”。',
    oxum: (told: { readonly count: number; readonly bytes: number }, count: number, bytes: number) =>
      `bag-info.txt 的 Payload-Oxum 说 data/ 里有 ${told.count} 个文件、${told.bytes} 字节，实际是 ${count} 个、${bytes} 字节。`,

    noManifest: (manifest: string) => `缺少 ${manifest}：没有这份清单，就无法核对任何文件。`,
    noTagManifest: (tagManifest: string, snapshot: string) =>
      `缺少 ${tagManifest}，data/ 以外的文件只能与 ${snapshot} 核对。`,
    noText: (name: string) => `${name} 不是 UTF-8 文本，已经损坏。`,
    unfinishedLine: (name: string) => `${name} 的最后一行没有写完。`,
    line: (name: string, line: number) => `${name} 第 ${line} 行不是“64 位小写校验值、两个空格、路径”的写法。`,
    listedBefore: (name: string, line: number, path: string) => `${name} 第 ${line} 行的 ${path} 前面已经列过。`,
    unsortedLines: (name: string) => `${name} 的各行没有按路径排序。`,
    nothingToGoBy: (snapshot: string, manifest: string) =>
      `${snapshot} 和 ${manifest} 都不能作准，data/ 里的文件无法可靠地核对。`,

    missing: (name: string) => `缺少 ${name}。`,
    noJson: 'snapshot.json 不是 JSON，已经损坏。',
    newerSnapshot: (format: number) =>
      `snapshot.json 用的是较新的格式（${format}），请用这份存档自带的 verify.html 核对。`,
    snapshot: 'snapshot.json 的内容不完整，或写法不对。',
    snapshotTwice: 'snapshot.json 里有文件列了两次。',
    snapshotUnsorted: 'snapshot.json 里的文件没有按路径排序。',
    snapshotLists: (path: string) => `snapshot.json 不应当列出 ${path}。`,
    size: (path: string) => `snapshot.json 所记 ${path} 的大小与文件不符。`,

    noPackages: (manifest: string) => `${manifest} 没有列出任何压缩包。`,
    otherSnapshot: (manifest: string, name: string) => `${manifest} 与 ${name} 里所记的不是同一份存档。`,
    newerManifest: (manifest: string, format: number) =>
      `${manifest} 用的是较新的格式（${format}），请用新版的工具核对。`,
    manifest: (manifest: string) => `${manifest} 已损坏：内容不完整，或写法不对，因此无法核对。`,

    waczPackage: (name: string) => `${name} 不是 WACZ 1.1.1 的写法，因此无法核对任何文件。`,
    waczDigest: (name: string) => `${name} 不是 WACZ 1.1.1 的写法。`,
    waczPackageChanged: (name: string) => `${name} 本身被改动过，其他文件与它的比对只供参考。`,
    waczTwice: (name: string) => `${name} 里有文件列了两次。`,
  },
};
