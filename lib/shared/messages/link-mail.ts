import { bilingual } from './bilingual'

/** Mail with a link to the desk. */
export const linkMailMessages = bilingual({
  id: {
    joinSubject: 'Undangan ke meja redaksi Pena',
    join: (link: string) =>
      `Anda diundang ke meja redaksi. Buka tautan ini untuk membuat kata sandi Anda:\n\n${link}\n\nTautan berlaku tujuh hari dan hanya dapat dipakai sekali. Jangan teruskan kepada siapa pun.`,
    renewSubject: 'Kunci baru untuk meja redaksi Pena',
    renew: (link: string) =>
      `Administrator membuatkan Anda tautan untuk kata sandi baru:\n\n${link}\n\nTautan berlaku tujuh hari dan hanya dapat dipakai sekali. Setelah dipakai, kata sandi, kode, dan kunci sandi Anda yang lama tidak berlaku lagi.`,
  },
  en: {
    joinSubject: 'Invitation to the Pena news desk',
    join: (link: string) =>
      `You are invited to the news desk. Open this link to choose your password:\n\n${link}\n\nThe link is good for seven days and works once. Do not pass it on to anybody.`,
    renewSubject: 'New keys for the Pena news desk',
    renew: (link: string) =>
      `An administrator has made you a link for a new password:\n\n${link}\n\nThe link is good for seven days and works once. When it has been used, your old password, codes and passkeys open nothing any more.`,
  },
})
