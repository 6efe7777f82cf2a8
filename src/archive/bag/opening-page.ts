import { escapedHtml } from '#files/escaped-html.ts';
import { snapshotFiles } from '#words/snapshot-files.ts';
import { fullName, type PortalNames } from '../portal-names.ts';

const words = snapshotFiles.opening;

/** `index.html` at the top of the bag: leads at once to the portal, and to its verification where a browser does not follow. */
export const openingPage = (portal: PortalNames) => `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="0; url=data/index.html">
<title>${escapedHtml(words.title(fullName(portal)))}</title>
</head>
<body>
<p><a href="data/index.html">${escapedHtml(words.open(portal.title))}</a> · <a href="verify.html">${words.verify}</a> · <a href="README.txt">${words.readme}</a></p>
</body>
</html>
`;
