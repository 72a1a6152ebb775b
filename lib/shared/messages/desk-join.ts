import { bilingual } from './bilingual'

/** Following a link to the desk: the first administrator, an invitation, new keys. */
export const joinMessages = bilingual({
  id: {
    setupTitle: 'Siapkan meja redaksi',
    setupIntro:
      'Anda orang pertama di sini, jadi Anda administratornya: Anda mengundang yang lain dan mengatur koran.',
    joinTitle: 'Bergabung dengan meja redaksi',
    joinIntro: (role: string) => `Anda diundang sebagai ${role.toLowerCase()}.`,
    renewTitle: 'Kunci baru',
    renewIntro:
      'Setelah ini, kata sandi, kode, dan kunci sandi Anda yang lama tidak berlaku lagi, dan semua sesi Anda berakhir.',
    deadTitle: 'Tautan ini tidak berlaku',
    dead: 'Mungkin sudah dipakai, sudah lewat tujuh hari, ditarik kembali, atau tidak tersalin utuh.',
    deadWhat: 'Minta tautan baru kepada administrator. Bila Anda sudah punya akun, masuklah saja.',
    name: 'Nama Anda',
    nameHint: 'Seperti yang dikenal di redaksi.',
    email: 'Alamat surel',
    password: 'Kata sandi',
    passwordHint:
      'Paling sedikit 12 huruf. Beberapa kata yang tidak berhubungan mudah diingat dan sulit ditebak.',
    show: 'Perlihatkan kata sandi',
    submit: 'Buat akun dan masuk',
    renewSubmit: 'Simpan dan masuk',
    link: 'Tautan ini baru saja dipakai atau kedaluwarsa.',
    short: 'Terlalu pendek: paling sedikit 12 huruf.',
    long: 'Terlalu panjang: paling banyak 200 huruf.',
    guessable:
      'Terlalu mudah ditebak: mirip kata sandi yang sering bocor, atau tersusun dari kata umum, urutan, atau nama Anda. Tambahkan kata lain.',
    breached: 'Kata sandi ini pernah bocor dari situs lain. Pilih yang lain.',
  },
  en: {
    setupTitle: 'Set up the news desk',
    setupIntro:
      'You are the first here, so you are its administrator: you invite the others and set up the paper.',
    joinTitle: 'Join the news desk',
    joinIntro: (role: string) =>
      `You are invited as ${/^[aeiou]/i.test(role) ? 'an' : 'a'} ${role.toLowerCase()}.`,
    renewTitle: 'New keys',
    renewIntro:
      'After this your old password, codes and passkeys open nothing any more, and all your sessions end.',
    deadTitle: 'This link does not work',
    dead: 'It may have been used, be older than seven days, have been withdrawn, or be incomplete.',
    deadWhat: 'Ask an administrator for a new one. If you have an account already, just sign in.',
    name: 'Your name',
    nameHint: 'As the newsroom knows you.',
    email: 'E-mail address',
    password: 'Password',
    passwordHint:
      'At least 12 characters. A few words that have nothing to do with each other are easy to remember and hard to guess.',
    show: 'Show the password',
    submit: 'Make the account and sign in',
    renewSubmit: 'Save and sign in',
    link: 'This link has just been used, or has expired.',
    short: 'Too short: at least 12 characters.',
    long: 'Too long: at most 200 characters.',
    guessable:
      'Too easy to guess: it is like passwords that leak often, or made of common words, sequences or your name. Add another word.',
    breached: 'This password has leaked from another site. Choose another.',
  },
})
