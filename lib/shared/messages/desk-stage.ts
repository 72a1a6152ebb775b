import type { StageRefusal } from '../api/desk/stage'
import { formatDateTime } from '../format'
import { type Locale, locales } from '../locales'
import { bilingual } from './bilingual'
import { checkMessages } from './desk-checks'

/** Where texts stand, and what moves them. */
export const stageMessages = bilingual({
  id: {
    draft: 'Draf',
    review: 'Ditinjau',
    scheduled: 'Terjadwal',
    published: 'Terbit',
    corrected: 'Dikoreksi',
    withdrawn: 'Ditarik',
    title: 'Terbitkan, koreksi, tarik',
    languageId: 'Bahasa Indonesia',
    languageEn: 'Bahasa Inggris',
    version: (version: number) => `versi ${version}`,
    unpublished: 'Ada perubahan yang belum terbit',
    due: (when: string) => `Terbit sendiri ${when}`,
    embargo: (when: string) => `Embargo sampai ${when}`,
    submit: 'Ajukan tinjauan',
    sendBack: 'Kembalikan',
    schedule: 'Jadwalkan',
    unschedule: 'Batalkan jadwal',
    publish: 'Terbitkan',
    publishAgain: 'Terbitkan lagi',
    publishChanges: 'Terbitkan perubahan',
    withdraw: 'Tarik',
    cancel: 'Batal',
    note: 'Catatan untuk peninjau',
    whatIsMissing: 'Apa yang masih harus dikerjakan',
    alsoOther: (language: string) => `Juga ${language}`,
    publishWhat: 'Pembaca langsung melihatnya di halaman artikel, depan, bagian, dan topik.',
    againWhat: 'Artikel kembali terlihat, dan pemberitahuan penarikannya hilang.',
    correctWhat:
      'Pembaca melihat catatan koreksi di bawah artikel; salinan di ponsel ikut diperbarui.',
    withdrawWhat:
      'Artikel hilang dari semua halaman dan salinan di ponsel. Alamatnya menampilkan alasan ini.',
    correction: (language: string) => `Catatan koreksi (${language})`,
    correctionHint: 'Sebutkan apa yang keliru dan apa yang benar.',
    smallFix: 'Terlalu kecil untuk catatan koreksi (salah ketik, tanda baca)',
    smallFixFacts: 'Data artikel berubah sedikit; tidak perlu catatan koreksi',
    reason: (language: string) => `Alasan untuk pembaca (${language})`,
    when: 'Waktu terbit',
    zone: 'Zona waktu',
    blocking: 'Harus dibereskan sebelum terbit',
    advisory: 'Perlu dilihat',
    noChecks: 'Tidak ada yang perlu dibereskan.',
    checkLinks: 'Periksa tautan',
    linksAsked: 'Memeriksa apakah tautan menjawab…',
    linksNone: 'Tidak ada tautan ke situs lain.',
    linksFine: (count: number) => `${count} tautan menjawab semua.`,
    linksLeft: (checked: number, left: number) =>
      `${checked} tautan pertama diperiksa; ${left} sisanya tidak.`,
    notes: 'Catatan tinjauan',
    submitted: 'diajukan',
    'sent-back': 'dikembalikan',
    approved: 'disetujui',
    noText: 'Belum ada teks dalam bahasa ini.',
    paragraph: (number: number) => `Alinea ${number}`,
    headline: 'Judul',
    standfirst: 'Teras',
    slug: 'Alamat',
    section: 'Bagian',
    picture: 'Gambar utama',
    text: 'Isi',
    open: 'Tulis',
    done: 'Selesai.',
    'not-found': 'Artikel ini tidak ada lagi.',
    'out-of-reach': 'Ini bukan artikel Anda.',
    'moved-on': 'Ada yang mengubahnya setelah Anda melihatnya. Lihat lagi sebelum menerbitkan.',
    'illegal-move': (from: string) => `Tidak bisa dari keadaan “${from}”.`,
    'nothing-changed': 'Tidak ada perubahan untuk diterbitkan.',
    choices: (count: number) => `Ada ${count} pilihan yang belum diputuskan di halaman tulis.`,
    checks: 'Ada yang harus dibereskan dulu:',
    embargoed: (until: string) => `Masih diembargo sampai ${until}.`,
    past: 'Waktu itu sudah lewat.',
    'note-needed': (languages: string) =>
      `Pembaca sudah punya versi sebelumnya (${languages}): tulis catatan koreksi, atau tandai sebagai perbaikan kecil.`,
    'note-first': (languages: string) =>
      `Data artikel berubah, dan pembaca sudah punya versi sebelumnya (${languages}): terbitkan dulu perubahan itu di sana, dengan catatan koreksi atau sebagai perbaikan kecil.`,
    notPublishedWhenDue: 'Tidak terbit pada waktunya.',
  },
  en: {
    draft: 'Draft',
    review: 'In review',
    scheduled: 'Scheduled',
    published: 'Published',
    corrected: 'Corrected',
    withdrawn: 'Withdrawn',
    title: 'Publish, correct, withdraw',
    languageId: 'Indonesian',
    languageEn: 'English',
    version: (version: number) => `version ${version}`,
    unpublished: 'Has changes not yet published',
    due: (when: string) => `Is published by itself ${when}`,
    embargo: (when: string) => `Embargoed until ${when}`,
    submit: 'Hand in for review',
    sendBack: 'Send back',
    schedule: 'Schedule',
    unschedule: 'Cancel the schedule',
    publish: 'Publish',
    publishAgain: 'Publish again',
    publishChanges: 'Publish the changes',
    withdraw: 'Withdraw',
    cancel: 'Not now',
    note: 'Note for the reviewer',
    whatIsMissing: 'What is still to be done',
    alsoOther: (language: string) => `${language} too`,
    publishWhat: 'Readers see it at once on the article, front, section and topic pages.',
    againWhat: 'The article is back, and the notice of its withdrawal is gone.',
    correctWhat: 'Readers see the note below the article; copies on phones are renewed.',
    withdrawWhat:
      'The article goes from every page and every copy on phones. Its address shows this reason.',
    correction: (language: string) => `Correction note (${language})`,
    correctionHint: 'Say what was wrong and what is right.',
    smallFix: 'Too small for a correction note (typing, punctuation)',
    smallFixFacts: 'The facts of the article change a little; no correction note is needed',
    reason: (language: string) => `Reason for readers (${language})`,
    when: 'When to publish',
    zone: 'Time zone',
    blocking: 'To be mended before it is published',
    advisory: 'Worth a look',
    noChecks: 'Nothing to be mended.',
    checkLinks: 'Check the links',
    linksAsked: 'Asking whether the links answer…',
    linksNone: 'There are no links to other sites.',
    linksFine: (count: number) => `All ${count} links answer.`,
    linksLeft: (checked: number, left: number) =>
      `The first ${checked} links were asked; the other ${left} were not.`,
    notes: 'Review notes',
    submitted: 'handed in',
    'sent-back': 'sent back',
    approved: 'approved',
    noText: 'There is no text in this language yet.',
    paragraph: (number: number) => `Paragraph ${number}`,
    headline: 'Headline',
    standfirst: 'Standfirst',
    slug: 'Address',
    section: 'Section',
    picture: 'Lead picture',
    text: 'Text',
    open: 'Write',
    done: 'Done.',
    'not-found': 'This article is no longer there.',
    'out-of-reach': 'This is not your article.',
    'moved-on': 'Somebody changed it after you looked. Look again before you publish.',
    'illegal-move': (from: string) => `Not possible from “${from}”.`,
    'nothing-changed': 'There is no change to publish.',
    choices: (count: number) => `${count} choices are still open on the writing page.`,
    checks: 'Some things are to be mended first:',
    embargoed: (until: string) => `Embargoed until ${until}.`,
    past: 'That time has passed.',
    'note-needed': (languages: string) =>
      `Readers have an earlier version (${languages}): write a correction note, or mark it as a small fix.`,
    'note-first': (languages: string) =>
      `The facts of the article change, and readers have an earlier version (${languages}): publish that change there first, with a correction note or as a small fix.`,
    notPublishedWhenDue: 'Not published when it was due.',
  },
})

export function languageName(speak: Locale, locale: Locale): string {
  const texts = stageMessages[speak]
  return locale === 'id' ? texts.languageId : texts.languageEn
}

/** Why a text was not moved, in a sentence; what blocks it is listed with it. */
export function describeStageRefusal(
  speak: Locale,
  refusal: StageRefusal,
  timeZone: string,
): string {
  const texts = stageMessages[speak]
  switch (refusal.error) {
    case 'illegal-move':
      return texts['illegal-move'](texts[refusal.from])
    case 'choices':
      return texts.choices(refusal.count)
    case 'embargo':
      return texts.embargoed(formatDateTime(speak, refusal.until, timeZone))
    case 'note-needed':
    case 'note-first':
      return texts[refusal.error](
        refusal.locales.map((locale) => languageName(speak, locale)).join(', '),
      )
    case 'checks': {
      const checks = refusal.checks.map(({ code, values }) => checkMessages[speak][code](values))
      return [texts.checks, ...checks].join(' ')
    }
    default:
      return texts[refusal.error]
  }
}

/** The note of a text that was due and could not be published; its readers' language is not known. */
export function notPublishedWhenDue(refusal: StageRefusal, timeZone: string): string {
  return locales
    .map(
      (speak) =>
        `${stageMessages[speak].notPublishedWhenDue} ${describeStageRefusal(speak, refusal, timeZone)}`,
    )
    .join('\n')
}
