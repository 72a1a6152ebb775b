// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { readClipboardHtml } from '@/lib/client/desk/paste/clipboard-html'
import { readClipboardText } from '@/lib/client/desk/paste/clipboard-text'
import type { PastedBlock } from '@/lib/client/desk/paste/pasted-block'

/** A block in a line: "h2 Judul", "ul satu / dua", "p kata *tebal* _miring_ [kata](alamat)". */
const told = (blocks: readonly PastedBlock[]) =>
  blocks.map((block) => {
    const names = { paragraph: 'p', quote: 'quote', embed: 'embed' }
    if (block.kind === 'embed') return `embed ${block.title} ${block.url}`
    if (block.kind === 'list')
      return `${block.ordered ? 'ol' : 'ul'} ${block.items.map(line).join(' / ')}`
    const name = block.kind === 'heading' ? `h${block.level}` : names[block.kind]
    return `${name} ${line(block.text)}`
  })

type Inlines = Extract<PastedBlock, { kind: 'paragraph' }>['text']

const line = (text: Inlines) =>
  text
    .map(({ text, strong, emphasis, href }) => {
      const weighed = strong ? `*${text}*` : text
      const leaned = emphasis ? `_${weighed}_` : weighed
      return href ? `[${leaned}](${href})` : leaned
    })
    .join('')

describe('what is pasted', () => {
  it('from Word keeps headings, lists and emphasis and leaves its own marks behind', () => {
    const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style>
      <!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--></head><body lang=IN>
      <!--StartFragment--><h1>Harga cabai<o:p></o:p></h1>
      <p class=MsoNormal>Petani <b>menahan</b> panen,\nkata <i style='mso-bidi-font-style:normal'>koperasi</i>.<o:p>&nbsp;</o:p></p>
      <p class=MsoListParagraphCxSpFirst style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Cabai merah</p>
      <p class=MsoListParagraphCxSpLast style='text-indent:-.25in;mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;</span></span>Cabai rawit</p>
      <p class=MsoNormal style='mso-hide:all'>tersembunyi</p>
      <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>Pertama</p>
      <!--EndFragment--></body></html>`
    expect(told(readClipboardHtml(word))).toEqual([
      'h2 Harga cabai',
      'p Petani *menahan* panen, kata _koperasi_.',
      'ul Cabai merah / Cabai rawit',
      'ol Pertama',
    ])
  })

  it('from Google Docs keeps emphasis that is only in its styles, and the addresses behind its links', () => {
    const docs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h3 dir="ltr"><span style="font-weight:700">Latar</span></h3>
      <p dir="ltr"><span style="font-size:11pt;font-weight:400;font-style:normal">Air naik </span><span style="font-weight:700;font-style:italic">dua meter</span><span style="font-weight:400">, menurut </span><a href="https://www.google.com/url?q=https://bmkg.go.id/banjir&amp;sa=D"><span style="color:#1155cc;font-weight:400">BMKG</span></a><span>.</span></p><br>
      <ol><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400">Hulu</span></p></li><li><p><span>Hilir</span></p></li></ol></b>`
    expect(told(readClipboardHtml(docs))).toEqual([
      'h3 Latar',
      'p Air naik _*dua meter*_, menurut [BMKG](https://bmkg.go.id/banjir).',
      'ol Hulu / Hilir',
    ])
  })

  it('from WhatsApp keeps lines and emoji, and leaves out who sent it when', () => {
    const chat = `<div class="copyable-text" data-pre-plain-text="[14.05, 24/11/2026] Sari: "><span dir="ltr" class="selectable-text copyable-text"><span>Banjir surut <img alt="🙏" src="blob:x">\nWarga <strong>pulang</strong></span></span></div>`
    expect(told(readClipboardHtml(chat))).toEqual(['p Banjir surut 🙏', 'p Warga *pulang*'])
    const copied =
      '[14.05, 24/11/2026] Sari: Banjir *surut* pagi ini\n[14.06, 24/11/2026] Tono: Warga _sudah_ pulang\nsejak subuh'
    expect(told(readClipboardText(copied))).toEqual([
      'p Banjir *surut* pagi ini',
      'p Warga _sudah_ pulang',
      'p sejak subuh',
    ])
  })

  it('from a web page keeps quotations, lists in lists as lines, tables as rows and embeds as links', () => {
    const page = `<nav>Menu</nav><article><h2 class="x" onclick="steal()">Judul</h2>
      <div>Baris satu<br>Baris dua <a href="/dalam">di sini</a> dan <a href="https://contoh.id/x?y=1">di sana</a></div>
      <blockquote><p>“Kami lelah.”</p></blockquote><ul><li>Satu<ul><li>Anak</li></ul></li><li>Dua</li></ul>
      <table><tr><td>Kota</td><td><b>12</b></td></tr></table>
      <figure><img src="https://contoh.id/a.jpg"><figcaption>Foto</figcaption></figure>
      <iframe src="https://www.youtube.com/embed/1" title="Rekaman"></iframe></article>`
    expect(told(readClipboardHtml(page))).toEqual([
      'h2 Judul',
      'p Baris satu',
      'p Baris dua di sini dan [di sana](https://contoh.id/x?y=1)',
      'quote “Kami lelah.”',
      'ul Satu / Anak / Dua',
      'p Kota | *12*',
      'embed Rekaman https://www.youtube.com/embed/1',
    ])
  })

  it('from inside a table keeps its paragraphs, headings, lists and links', () => {
    const cell = `<h2>Judul</h2><p>Satu.</p><p>Dua <a href="https://contoh.id/x">di <b>sini</b></a>.<span style="display:none">rahasia</span></p><ul><li>a</li><li>b</li></ul>`
    const blocks = [
      'h2 Judul',
      'p Satu.',
      'p Dua [di ](https://contoh.id/x)[*sini*](https://contoh.id/x).',
      'ul a / b',
    ]
    const table = (cells: string) => `<table><tbody><tr>${cells}</tr></tbody></table>`
    expect(told(readClipboardHtml(table(`<td>${cell}</td>`)))).toEqual(blocks)
    const beside = table(`<td><p>Kiri</p></td><td>${cell}</td><td>Kanan</td>`)
    expect(told(readClipboardHtml(beside))).toEqual(['p Kiri', ...blocks, 'p Kanan'])
    expect(told(readClipboardHtml(table(`<td>${table(`<td>${cell}</td>`)}</td>`)))).toEqual(blocks)
    const quoted = `<blockquote>${table('<td><p>Satu.</p><p>Dua.</p></td>')}</blockquote>`
    expect(told(readClipboardHtml(quoted))).toEqual(['quote Satu.', 'quote Dua.'])
  })

  it('from a table of figures is a line a row, with the links and the emphasis in it', () => {
    const docs = `<table><tr><td><p dir="ltr"><span>Kota</span></p></td><td></td><td><p><a href="https://contoh.id/a">12</a></p></td></tr>
      <tr><th>Solo</th><td><i>3</i><br></td></tr></table>`
    expect(told(readClipboardHtml(docs))).toEqual([
      'p Kota | [12](https://contoh.id/a)',
      'p Solo | _3_',
    ])
  })

  it('is never more than words, whatever stands in it', () => {
    const hostile = `<p onmouseover="x()">Aman <a href="javascript:alert(1)">satu</a> <a href="JaVaScRiPt:alert(1)">dua</a>
      <a href="data:text/html,x">tiga</a> <a href="//jahat.example">empat</a><script>alert(1)</script><style>p{}</style>
      <svg onload="alert(1)"><text>lima</text></svg><img src=x onerror=alert(1) alt="enam"><template><p>tujuh</p></template></p>
      <iframe src="javascript:alert(1)"></iframe><iframe srcdoc="<script>alert(1)</script>"></iframe><math><mi>x</mi></math>
      <form action="https://jahat.example"><input value="delapan"></form><object data="x"></object>`
    expect(told(readClipboardHtml(hostile))).toEqual(['p Aman satu dua tiga empat'])
  })

  it('may be nested ten thousand deep', () => {
    const deep = `<p>Aman ${'<b>'.repeat(10_000)}`
    expect(told(readClipboardHtml(deep))).toEqual(['p Aman'])
  })

  it('as plain text is a paragraph a line', () => {
    expect(told(readClipboardText('Satu\r\n\r\n  Dua *bintang*  \n'))).toEqual([
      'p Satu',
      'p Dua *bintang*',
    ])
  })
})
