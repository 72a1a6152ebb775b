import { bilingual } from './bilingual'

export const appearanceMessages = bilingual({
  id: {
    title: 'Tampilan',
    size: 'Ukuran huruf',
    sizeStep: (step: number) => `Ukuran ${step} dari 4`,
    face: 'Jenis huruf',
    serif: 'Berkait',
    sans: 'Tanpa kait',
    theme: 'Warna',
    light: 'Terang',
    dark: 'Gelap',
    system: 'Ikut perangkat',
    kept: 'Pilihan ini disimpan di perangkat ini.',
    notKept: 'Peramban ini tidak mengizinkan penyimpanan; pilihan berlaku sampai halaman ditutup.',
  },
  en: {
    title: 'Appearance',
    size: 'Text size',
    sizeStep: (step: number) => `Size ${step} of 4`,
    face: 'Typeface',
    serif: 'Serif',
    sans: 'Sans serif',
    theme: 'Colours',
    light: 'Light',
    dark: 'Dark',
    system: 'Follow the device',
    kept: 'These choices are kept on this device.',
    notKept: 'This browser does not allow storage; choices last until the page is closed.',
  },
})
