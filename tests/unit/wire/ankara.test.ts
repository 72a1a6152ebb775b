import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decodeWire } from '../../../lib/shared/wire/decode'
import { parseWire } from '../../../lib/shared/wire/parse'

const bytes = readFileSync(new URL('../../../db/seed/wire/ankara.txt', import.meta.url))
const decoded = decodeWire(bytes)
const raw = decoded.ok ? decoded.text : ''
const article = parseWire(raw)

const paragraphs = [
  'Turki akan melanjutkan pembicaraan dengan Rusia untuk mencapai gencatan senjata abadi di Libya, kata menteri luar negeri Turki pada hari Senin (15/6).',
  'Presiden Turki Recep Tayyip Erdogan dan Presiden Rusia Vladimir Putin telah “setuju untuk terus bekerja sama untuk membangun gencatan senjata yang langgeng di Libya,” Mevlut Cavusoglu mengatakan pada konferensi pers bersama timpalannya dari Iran, Javad Zarif, yang sedang mengunjungi kota metropolitan Turki Istanbul.',
  'Pemerintah Libya, yang mendapat pengakuan dari PBB, telah diserang oleh pasukan panglima perang Khalifa Haftar sejak April 2019, dengan lebih dari 1.000 tewas dalam kekerasan.',
  'Setelah melancarkan serangan balasan pada bulan Maret terhadap serangan di ibukota, tentara Libya baru-baru ini membebaskan lokasi-lokasi strategis, termasuk pangkalan udara Al-Watiya dan Tarhuna, yang dipandang sebagai pukulan signifikan bagi pasukan Haftar.',
  'Kunjungan Zarif ke Istanbul adalah yang pertama oleh seorang menteri luar negeri dalam beberapa bulan, sejak awal pandemi coronavirus baru.',
  'Turki dan Iran berencana untuk melanjutkan penerbangan pada 1 Agustus setelah absen selama berbulan-bulan karena wabah virus, menurut Cavusoglu.',
  '“Kami telah membuka perbatasan. Kami akan terus bekerja untuk jalur udara dan darat,” tambahnya. Mengenai ketidakstabilan di lingkungan Turki dan Iran, Cavusoglu mengatakan: “Ada terorisme di wilayah kami. Terorisme adalah musuh kita semua.”',
  'Dia menambahkan bahwa kedua negara perlu terus bekerja untuk memerangi terorisme di masa mendatang. Zarif, untuk bagiannya, berterima kasih kepada Turki karena membantu Iran memerangi pandemi.',
  'Mengatakan bagaimana Iran adalah salah satu negara pertama yang melihat korban COVID-19, penyakit yang disebabkan oleh coronavirus novel, Zarif mengatakan sebagian besar mengatasi wabah menggunakan kekuatan nasional dan bantuan teman-temannya di wilayah tersebut.',
  '“Pandemi ini telah menunjukkan bahwa negara-negara saling bergantung satu sama lain, dan kebijakan sepihak bukanlah solusi,” tambahnya.',
  'Sebelum konferensi pers, kedua diplomat top menandatangani nota kesepahaman tentang janji diplomatik dan konsuler masing-masing.',
]

/** rule, paragraph, start, end, before, after, confidence */
const proposals = [
  ['publisher-mark', 0, 0, 14, 'Penapembaharu-', '', 0.95],
  ['dateline-place', 0, 14, 22, 'ANKARA. ', '', 0.9],
  ['source-credit', 0, 22, 52, 'Dilansir dari Anadolu Agency, ', '', 0.9],
  ['comma-before-parenthesis', 0, 189, 201, 'Senin,(15/6)', 'Senin (15/6)', 0.9],
  ['paragraph-break', 0, 202, 203, '\n', '\n\n', 1],
  ['glued-name', 1, 370, 385, 'MevlutCavusoglu', 'Mevlut Cavusoglu', 0.95],
  ['joined-line', 1, 385, 386, '\n', ' ', 0.9],
  ['glued-name', 1, 449, 459, 'JavadZarif', 'Javad Zarif', 0.95],
  ['paragraph-break', 1, 518, 519, '\n', '\n\n', 1],
  ['paragraph-break', 2, 694, 695, '\n', '\n\n', 1],
  ['paragraph-break', 3, 954, 955, '\n', '\n\n', 1],
  ['paragraph-break', 4, 1094, 1095, '\n', '\n\n', 1],
  ['paragraph-break', 5, 1239, 1240, '\n', '\n\n', 1],
  ['space-before-quote', 6, 1318, 1335, 'darat, ”tambahnya', 'darat,” tambahnya', 0.9],
  ['space-before-quote', 6, 1474, 1482, 'semua. ”', 'semua.”', 0.9],
  ['paragraph-break', 6, 1482, 1483, '\n', '\n\n', 1],
  ['glued-sentence', 7, 1572, 1587, 'mendatang.Zarif', 'mendatang. Zarif', 0.9],
  ['paragraph-break', 7, 1674, 1675, '\n', '\n\n', 1],
  ['paragraph-break', 8, 1938, 1939, '\n', '\n\n', 1],
  ['paragraph-break', 9, 2074, 2075, '\n', '\n\n', 1],
]

describe('the wire copy from Ankara', () => {
  it('is UTF-8 and is kept byte for byte', () => {
    expect(decoded).toMatchObject({ ok: true, encoding: 'utf-8' })
    expect(Buffer.from(raw, 'utf8').equals(bytes)).toBe(true)
  })

  it('gives its place, publisher and source to their fields', () => {
    expect(article.fields).toEqual({
      place: 'ANKARA',
      source: 'Anadolu Agency',
      publisher: 'Penapembaharu',
      dates: [{ text: 'Senin (15/6)', candidates: ['2015-06-15', '2020-06-15', '2026-06-15'] }],
    })
  })

  it('becomes eleven mended paragraphs', () => {
    expect(article.paragraphs).toEqual(paragraphs)
    expect(article.text).toBe(paragraphs.join('\n\n'))
  })

  it('lists every change with its place, the text before and after, and its rule', () => {
    const listed = article.proposals.map((proposal) => [
      proposal.rule,
      proposal.paragraph,
      proposal.start,
      proposal.end,
      proposal.before,
      proposal.after,
      proposal.confidence,
    ])
    expect(listed).toEqual(proposals)
    expect(article.proposals.every(({ reason }) => /^[A-Z].*\.$/.test(reason))).toBe(true)
  })

  it('gets no headline and nothing besides what the wire holds', () => {
    expect(Object.keys(article).sort()).toEqual(['fields', 'paragraphs', 'proposals', 'text'])
    expect(Object.keys(article.fields).sort()).toEqual(['dates', 'place', 'publisher', 'source'])
  })

  it('has one date when the day on which it came in is known', () => {
    expect(parseWire(raw, { received: '2020-06-16' }).fields.dates).toEqual([
      { text: 'Senin (15/6)', candidates: ['2020-06-15'] },
    ])
  })

  it('needs no further change once it is mended', () => {
    expect(parseWire(article.text).proposals).toEqual([])
  })
})
