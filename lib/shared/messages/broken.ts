import { bilingual } from './bilingual'

/** What stands in for a page whose scripts failed: every page carries it. */
export const brokenMessages = bilingual({
  id: {
    title: 'Ada yang rusak di sisi kami',
    text: 'Halaman ini tidak dapat dibuat sekarang. Coba lagi sebentar lagi.',
    tryAgain: 'Coba lagi',
    toFront: 'Ke beranda',
  },
  en: {
    title: 'Something broke on our side',
    text: 'This page cannot be made right now. Try again in a moment.',
    tryAgain: 'Try again',
    toFront: 'To the front page',
  },
})
