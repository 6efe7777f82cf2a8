/** What `verify.html` of an archive shows before anything is checked. */
export const snapshotCheckPage = {
  fileTitle: (portal: string) => `核对存档 · ${portal}`,
  title: '核对这份存档',
  lead: (portal: string) =>
    `看“${portal}”的存档是否完整、有没有被改动过：逐个文件计算 SHA-256 校验值，与存档自带的清单比对。全部在这台电脑上进行，不联网，不上传。`,
  noScript: '浏览器没有启用 JavaScript，这个页面不能核对。',
  noScriptRemedy: '请用下面“不用这个页面也能核对”里的命令。',
  choose: '选择要核对的存档',
  file: '选择压缩包',
  folder: '选择文件夹',
  drop: '也可以把它拖到这里。压缩包是 .zip 或 .wacz；文件夹是解压得到的那一个，也就是这个页面所在的文件夹。',
  upload: '选文件夹时，浏览器可能会问是否“上传”：文件只交给这个页面读取，不会离开这台电脑。',
  key: '公钥（可不填）',
  keyHelp:
    '校验值能发现损坏和改动；但有人若把内容和清单一起重做，只有签名能发现。公钥请从发布者另外公布的地方取得，不要用与存档放在一起的。',
  checkSigned: '连同签名核对',
  progress: '核对进度',
  byHand: '不用这个页面也能核对',
  byHandLead: '这个页面也是存档里的一个文件。最可靠的办法，是用系统自带的命令，在解压后的文件夹里运行：',
  windows: 'Windows（PowerShell）',
  differs: '不一致',
  byHandLimits: '这些命令不会报告多出的文件。签名用 minisign 核对：',
  publicKey: '公钥',
  credits:
    '这个页面用到 @noble/curves、@noble/hashes（© Paul Miller）、fflate（© Arjun Barrett）和 zod（© Colin McDonnell），均按 MIT 许可证使用。',
};
