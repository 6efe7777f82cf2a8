import { escapedHtml } from '#files/escaped-html.ts';
import { inlineSource } from '#views/content-policy.ts';
import { snapshotCheckPage as words } from '#words/snapshot-check-page.ts';
import type { PortalNames } from '../portal-names.ts';
import { PAGE_STYLE } from './page-style.ts';

/**
 * The page around its script. It forbids itself every request and every script but this one.
 *
 * @param script without anything that would end it early.
 */
export const pageMarkup = (script: string, portal: PortalNames) => `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${inlineSource(script)}; style-src ${inlineSource(PAGE_STYLE)}; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapedHtml(words.fileTitle(portal.title))}</title>
<link rel="icon" href="data:,">
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<h1>${words.title}</h1>
<p>${escapedHtml(words.lead(portal.title))}</p>
<p class="quiet" lang="en">Checks on your own computer, offline, that a copy of the ${escapedHtml(portal.titleEnglish)} is complete and unaltered.</p>
<noscript><p><strong>${words.noScript}</strong>${words.noScriptRemedy}</p></noscript>
<fieldset id="controls">
<legend hidden>${words.choose}</legend>
<div id="drop">
<div class="choices">
<span><input type="file" id="file" accept=".zip,.wacz"><label class="button" for="file">${words.file}</label></span>
<span><input type="file" id="folder" webkitdirectory><label class="button plain" for="folder">${words.folder}</label></span>
</div>
<p>${words.drop}</p>
<p class="quiet">${words.upload}</p>
</div>
<form id="signature">
<label class="name" for="key">${words.key}</label>
<p class="quiet" id="key-help">${words.keyHelp}</p>
<div class="key"><input id="key" autocomplete="off" spellcheck="false" placeholder="RW…" aria-describedby="key-help"><button class="button plain">${words.checkSigned}</button></div>
</form>
</fieldset>
<div id="progress" hidden><progress aria-label="${words.progress}"></progress><span></span></div>
<div id="result" role="status" aria-live="polite"></div>
<h2>${words.byHand}</h2>
<p>${words.byHandLead}</p>
<h3>Linux</h3>
<pre>sha256sum -c manifest-sha256.txt
sha256sum -c tagmanifest-sha256.txt</pre>
<h3>macOS</h3>
<pre>shasum -a 256 -c manifest-sha256.txt
shasum -a 256 -c tagmanifest-sha256.txt</pre>
<h3>${words.windows}</h3>
<pre>Get-Content manifest-sha256.txt, tagmanifest-sha256.txt -Encoding UTF8 | ForEach-Object {
  $hash, $path = $_ -split '  ', 2
  if ((Get-FileHash -LiteralPath $path -Algorithm SHA256).Hash -ne $hash) { "${words.differs}：$path" }
}</pre>
<p>${words.byHandLimits}</p>
<pre>minisign -Vm snapshot.json -P ${words.publicKey}</pre>
<p class="quiet">${words.credits}</p>
</main>
<script>${script}</script>
</body>
</html>
`;
