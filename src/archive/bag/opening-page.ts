/** `index.html` at the top of the bag: leads at once to the portal, and to its verification where a browser does not follow. */
export const openingPage = `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="0; url=data/index.html">
<title>司改台账 · Reform Ledger（存档）</title>
</head>
<body>
<p><a href="data/index.html">打开司改台账</a> · <a href="verify.html">核对这份存档</a> · <a href="README.txt">说明 README</a></p>
</body>
</html>
`;
