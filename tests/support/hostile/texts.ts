/** The function that all of these call when they run; a test defines it and waits that nobody does. */
export const alarm = 'pwned'

const call = `${alarm}()`

/** What ends the place that a text is put in, so that what follows is read as markup. */
const breakouts = [
  ...['', '">', "'>", '`>', '-->', '--!>', '</title>', '</textarea>', '</script>', '</style>'],
  ...['</noscript>', '</xmp>', '</svg>', '</math>', '</p></main>', ']]>', ']]></description>'],
  ...['<![CDATA[', '&quot;&gt;', '&#34;&#62;', '%22%3E', '\\u0022\\u003e', '\\x3c/script\\x3e'],
  ...['\\">', '\u2028', '\u2029', '\u0000">', '\ufeff">', '\u202e">', '<!--<script>', '{"a":"'],
]

/** Markup that runs something when a browser reads it as markup. */
const markup = [
  `<script>${call}</script>`,
  `<ScRiPt >${call}</sCrIpT\t>`,
  `<script src="data:text/javascript,${call}"></script>`,
  `<script src=//jahat.example/a.js></script>`,
  `<img src=x onerror=${call}>`,
  `<img src=x onerror="&#112;wned&#40;&#41;">`,
  `<IMG """><SCRIPT>${call}</SCRIPT>">`,
  `<img/src/onerror=${call}>`,
  `<svg onload=${call}>`,
  `<svg><script>${call}</script></svg>`,
  `<svg><animate onbegin=${call} attributeName=x dur=1s>`,
  `<svg><a xlink:href="javascript:${call}"><text y=9>x</text></a></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id=x xmlns='http://www.w3.org/2000/svg'><image href=1 onerror=${call} /></svg>#x"/></svg>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${call}&gt;">`,
  `<math><a xlink:href="javascript:${call}">x</a></math>`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${call}>`,
  `<noscript><p title="</noscript><img src=x onerror=${call}>">`,
  `<iframe srcdoc="<script>parent.${call}</script>"></iframe>`,
  `<iframe src="javascript:parent.${call}"></iframe>`,
  `<object data="javascript:${call}"></object>`,
  `<embed src="data:text/html,<script>parent.${call}</script>">`,
  `<a href="javascript:${call}">x</a>`,
  `<form action="javascript:${call}"><input type=submit autofocus></form>`,
  `<button formaction="javascript:${call}">x</button>`,
  `<input autofocus onfocus=${call}>`,
  `<details open ontoggle=${call}>`,
  `<video><source onerror=${call}></video>`,
  `<audio src=x onerror=${call}>`,
  `<body onload=${call}>`,
  `<marquee onstart=${call}>`,
  `<style>@import "//jahat.example/a.css";*{animation:x 1s}</style>`,
  `<link rel=stylesheet href="//jahat.example/a.css">`,
  `<link rel=prefetch href="//jahat.example/a">`,
  `<base href="//jahat.example/">`,
  `<meta http-equiv=refresh content="0;url=javascript:${call}">`,
  `<template shadowrootmode=open><img src=x onerror=${call}></template>`,
  `<x-a contenteditable onblur=${call} autofocus tabindex=1>x</x-a>`,
  `<?xml version="1.0"?><x:script xmlns:x="http://www.w3.org/1999/xhtml">${call}</x:script>`,
  `<!ENTITY x SYSTEM "file:///etc/passwd">&x;`,
  `<script type="text/x-component">[1,"0:{}"]</script>`,
]

/** What programs that fill in texts take for commands of theirs. */
const commands = [
  `{{constructor.constructor('${call}')()}}`,
  `\${${call}}`,
  `<%= ${call} %>`,
  `#{${call}}`,
  `';${call};'`,
  `";${call};//`,
  `\\';${call};//`,
  `*/${call}/*`,
  `self.__next_f.push([1,"0:{}"])`,
  ...['$L1', '$@1', '$F1', '$undefined', '$$', '$&$1$`', "$'", '$Sreact.fragment', '$RE_1', '$Q0'],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'dangerouslySetInnerHTML',
  ],
  ...[
    'NaN',
    'null',
    'undefined',
    'true',
    '-1',
    '1e309',
    '0x0',
    '[object Object]',
    '../../../etc/passwd',
  ],
  ...[
    '\u202e\u2066gnp.exe',
    'a\u0301\u0301\u0301',
    '👩‍🌾\ud83d',
    '\ufffe\uffff',
    '\u0007\u001b[31m',
    '\u0085',
  ],
  ...[
    "' OR 1=1 --",
    '"; DROP TABLE articles; --',
    'headline:*',
    'NEAR("a" "b")',
    '=1+1',
    '@SUM(1)',
  ],
]

/** Words that try to be something else, wherever text can be put. */
export const hostileTexts: readonly string[] = [
  ...commands,
  ...breakouts.flatMap((breakout) => markup.map((one) => breakout + one)),
]

/** Some of them that have every breakout and all of the markup at least once. */
export const fewHostileTexts: readonly string[] = [
  ...commands,
  ...breakouts.map((breakout, index) => `${breakout}${markup[index % markup.length]}`),
  ...markup.map((one, index) => `${breakouts[(index * 7) % breakouts.length]}${one}`),
]

const schemes = [
  ...[
    'javascript:',
    'JaVaScRiPt:',
    'java\tscript:',
    'java\nscript:',
    'java\rscript:',
    '\tjavascript:',
  ],
  ...[
    ' javascript:',
    '\u0001javascript:',
    '\u0000javascript:',
    '\u00a0javascript:',
    '\u2028javascript:',
  ],
  ...[
    'javascript&colon;',
    'javascript&#58;',
    '&#106;avascript:',
    'javascript:%0a',
    'javascript://%0d%0a',
  ],
  ...['javascript:/*--></title></style>*/', 'vbscript:', 'livescript:', 'view-source:javascript:'],
  ...[
    'feed:javascript:',
    'jar:javascript:',
    'JAVASCRIPT&Tab;:',
    '\ufeffjavascript:',
    'ｊavascript:',
  ],
]

/** Addresses that run something, or lead where they do not say. */
export const hostileHrefs: readonly string[] = [
  ...schemes.map((scheme) => scheme + call),
  `data:text/html,<script>${call}</script>`,
  `data:text/html;base64,${Buffer.from(`<script>${call}</script>`).toString('base64')}`,
  `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="${call}"/>`,
  ...['blob:null/1', 'file:///etc/passwd', 'filesystem:http://a/', 'about:blank', 'mailto:a@b'],
  ...[
    '//jahat.example',
    '/\\jahat.example',
    '\\\\jahat.example',
    '/\t/jahat.example',
    '///jahat.example',
  ],
  ...[
    'https:jahat.example',
    'https:/jahat.example',
    'http://',
    'https://a@jahat.example',
    'https://[::1',
  ],
  `" onmouseover="${call}`,
  `https://contoh.example/" onmouseover="${call}`,
  `/id/articles/x"><script>${call}</script>`,
]
