import { bilingual } from './bilingual'

/** Signing in to the desk. */
export const signInMessages = bilingual({
  id: {
    email: 'Alamat surel',
    password: 'Kata sandi',
    submit: 'Masuk',
    wrong: 'Alamat atau kata sandi tidak cocok.',
    unreachable: 'Server tidak terjangkau. Coba lagi setelah ada sambungan.',
  },
  en: {
    email: 'E-mail address',
    password: 'Password',
    submit: 'Sign in',
    wrong: 'The address and the password do not match.',
    unreachable: 'The server cannot be reached. Try again when there is a connection.',
  },
})
