import { PAGE_STYLE } from './page-style.ts';

/**
 * The page around its script. It forbids itself every request and every script but this one.
 *
 * @param script without anything that would end it early.
 * @param hash Base64 of the script's SHA-256.
 */
export const pageMarkup = (script: string, hash: string) => `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>核对存档 · 司改台账</title>
<link rel="icon" href="data:,">
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<h1>核对这份存档</h1>
<p>看“司改台账”的存档是否完整、有没有被改动过：逐个文件计算 SHA-256 校验值，与存档自带的清单比对。全部在这台电脑上进行，不联网，不上传。</p>
<p class="quiet" lang="en">Checks on your own computer, offline, that a copy of the Reform Ledger is complete and unaltered.</p>
<noscript><p><strong>浏览器没有启用 JavaScript，这个页面不能核对。</strong>请用下面“不用这个页面也能核对”里的命令。</p></noscript>
<fieldset id="controls">
<legend hidden>选择要核对的存档</legend>
<div id="drop">
<div class="choices">
<span><input type="file" id="file" accept=".zip,.wacz"><label class="button" for="file">选择压缩包</label></span>
<span><input type="file" id="folder" webkitdirectory><label class="button plain" for="folder">选择文件夹</label></span>
</div>
<p>也可以把它拖到这里。压缩包是 .zip 或 .wacz；文件夹是解压得到的那一个，也就是这个页面所在的文件夹。</p>
<p class="quiet">选文件夹时，浏览器可能会问是否“上传”：文件只交给这个页面读取，不会离开这台电脑。</p>
</div>
<form id="signature">
<label class="name" for="key">公钥（可不填）</label>
<p class="quiet" id="key-help">校验值能发现损坏和改动；但有人若把内容和清单一起重做，只有签名能发现。公钥请从发布者另外公布的地方取得，不要用与存档放在一起的。</p>
<div class="key"><input id="key" autocomplete="off" spellcheck="false" placeholder="RW…" aria-describedby="key-help"><button class="button plain">连同签名核对</button></div>
</form>
</fieldset>
<div id="progress" hidden><progress aria-label="核对进度"></progress><span></span></div>
<div id="result" role="status" aria-live="polite"></div>
<h2>不用这个页面也能核对</h2>
<p>这个页面也是存档里的一个文件。最可靠的办法，是用系统自带的命令，在解压后的文件夹里运行：</p>
<h3>Linux</h3>
<pre>sha256sum -c manifest-sha256.txt
sha256sum -c tagmanifest-sha256.txt</pre>
<h3>macOS</h3>
<pre>shasum -a 256 -c manifest-sha256.txt
shasum -a 256 -c tagmanifest-sha256.txt</pre>
<h3>Windows（PowerShell）</h3>
<pre>Get-Content manifest-sha256.txt, tagmanifest-sha256.txt -Encoding UTF8 | ForEach-Object {
  $hash, $path = $_ -split '  ', 2
  if ((Get-FileHash -LiteralPath $path -Algorithm SHA256).Hash -ne $hash) { "不一致：$path" }
}</pre>
<p>这些命令不会报告多出的文件。签名用 minisign 核对：</p>
<pre>minisign -Vm snapshot.json -P 公钥</pre>
<p class="quiet">这个页面用到 @noble/curves、@noble/hashes（© Paul Miller）、fflate（© Arjun Barrett）和 zod（© Colin McDonnell），均按 MIT 许可证使用。</p>
</main>
<script>${script}</script>
</body>
</html>
`;
