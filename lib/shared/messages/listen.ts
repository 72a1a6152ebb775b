import { bilingual } from './bilingual'

/** The article read aloud. */
export const listenMessages = bilingual({
  id: {
    listen: 'Dengarkan',
    player: 'Pembaca suara',
    previous: 'Paragraf sebelumnya',
    next: 'Paragraf berikutnya',
    play: 'Putar',
    pause: 'Jeda',
    speed: 'Kecepatan',
    close: 'Tutup pembaca suara',
    place: (at: number, all: number) => `${at} dari ${all}`,
    playing: 'Sedang dibacakan',
    paused: 'Dijeda',
    finished: 'Selesai dibacakan',
    failed: 'Suara perangkat ini tidak menjawab. Coba putar lagi.',
  },
  en: {
    listen: 'Listen',
    player: 'Read aloud',
    previous: 'Previous paragraph',
    next: 'Next paragraph',
    play: 'Play',
    pause: 'Pause',
    speed: 'Speed',
    close: 'Close the reader',
    place: (at: number, all: number) => `${at} of ${all}`,
    playing: 'Reading aloud',
    paused: 'Paused',
    finished: 'Finished',
    failed: 'The voice of this device does not answer. Try to play again.',
  },
})
