import { plural } from '../format'
import { bilingual } from './bilingual'

/** Sharing what is saved among a reader's own devices. */
export const deviceMessages = bilingual({
  id: {
    title: 'Pakai di perangkat lain',
    link: 'Pakai di perangkat lain',
    intro:
      'Simpanan, posisi membaca, dan setelan tampilan Anda bisa sama di semua perangkat Anda, tanpa akun.',
    privacy:
      'Semuanya disandikan di perangkat Anda dengan kunci dari kode. Server hanya menyimpan data tersandi yang tidak dapat dibacanya.',
    loading: 'Membuka…',
    make: 'Buat kode',
    making: 'Membuat kode…',
    haveCode: 'Saya punya kode',
    wordsLabel: 'Dua belas kata dari perangkat lain',
    wordsHint: 'Huruf besar dan tanda baca tidak berpengaruh. Empat huruf pertama tiap kata cukup.',
    connect: 'Hubungkan perangkat ini',
    cancel: 'Batal',
    scan: 'Pindai kode',
    scanning: 'Arahkan kamera ke kode di perangkat lain.',
    scanNoCamera: 'Kamera tidak dapat dipakai. Ketik katanya saja.',
    wrongWord: (word: string) => `“${word}” bukan kata yang dipakai dalam kode. Periksa ejaannya.`,
    wrongCount: (count: number) =>
      plural(
        'id',
        count,
        'Kode terdiri atas 12 kata; ini # kata.',
        'Kode terdiri atas 12 kata; ini # kata.',
      ),
    wrongCode:
      'Semua kata dikenal, tetapi tidak cocok satu sama lain. Periksa urutannya, atau ada kata yang tertukar.',
    unknownCode:
      'Tidak ada perangkat yang memakai kode ini. Periksa kata-katanya; perangkat yang membuat kode harus pernah tersambung setelah itu.',
    erasedCode:
      'Data bersama dengan kode ini sudah dihapus. Buat kode baru di salah satu perangkat.',
    unreachable: 'Server tidak dapat dihubungi, jadi belum terhubung. Coba lagi saat tersambung.',
    tooMany: 'Terlalu banyak percobaan. Tunggu sebentar, lalu coba lagi.',
    confirmTitle: 'Hubungkan perangkat ini?',
    confirm:
      'Tautan ini berisi kode. Simpanan di perangkat ini akan digabung dengan simpanan di perangkat lain yang memakai kode yang sama. Lanjutkan hanya bila kode itu milik Anda.',
    alreadyLinked:
      'Perangkat ini sudah terhubung dengan kode lain. Lepaskan dahulu, lalu buka lagi tautannya.',
    alreadySame: 'Perangkat ini sudah terhubung dengan kode itu.',
    linkUnreadable: 'Tautan ini tidak berisi kode yang utuh. Pindai lagi, atau ketik katanya.',
    codeTitle: 'Kode Anda',
    codeScan: 'Pindai dengan kamera perangkat lain, lalu buka tautannya.',
    codeType:
      'Atau, di perangkat lain, buka Setelan, pilih “Pakai di perangkat lain”, dan ketik kata-kata ini:',
    codeSecret:
      'Siapa pun yang memegang kode ini dapat membaca dan mengubah simpanan Anda. Jangan dibagikan.',
    qrLabel: 'Kode QR berisi tautan untuk menghubungkan perangkat lain',
    copyWords: 'Salin kata',
    copied: 'Kata-kata sudah disalin.',
    copyFailed: 'Tidak dapat disalin. Catat kata-katanya.',
    showCode: 'Tampilkan kode',
    hideCode: 'Sembunyikan kode',
    linked: 'Perangkat ini terhubung',
    linkedText:
      'Simpanan, posisi membaca, dan setelan tampilan disamakan setiap kali Pena dibuka dan tersambung.',
    syncedAt: (when: string) => `Terakhir disamakan ${when}.`,
    syncNow: 'Samakan sekarang',
    syncing: 'Menyamakan…',
    waits: 'Belum disamakan; menunggu sambungan.',
    waitsAfter: 'Ada perubahan yang belum disamakan; menunggu sambungan.',
    busy: 'Terlalu banyak permintaan. Dicoba lagi nanti.',
    'too-large':
      'Simpanan sudah terlalu banyak untuk dibagi ke perangkat lain. Hapus beberapa, lalu coba lagi.',
    unreadable:
      'Data di server tidak dapat dibaca oleh versi ini. Tidak ada yang diubah. Muat ulang Pena di semua perangkat.',
    refused: 'Server menolak permintaan ini. Muat ulang Pena, lalu coba lagi.',
    full: 'Penyimpanan perangkat penuh, jadi belum disamakan. Hapus beberapa simpanan.',
    leave: 'Lepaskan perangkat ini',
    leaveText: 'Perangkat lain tetap terhubung. Simpanan di perangkat ini tetap ada.',
    leaving: 'Melepaskan…',
    left: 'Perangkat ini sudah lepas. Simpanannya tetap ada.',
    erase: 'Hapus di mana-mana',
    eraseText:
      'Data tersandi dihapus dari server, dan semua perangkat dilepaskan saat tersambung lagi. Simpanan di setiap perangkat tetap ada. Kode ini tidak dapat dipakai lagi.',
    eraseConfirm: 'Ya, hapus dan lepaskan semua',
    erasing: 'Menghapus…',
    erased: 'Sudah dihapus. Simpanan di setiap perangkat tetap ada.',
    eraseFailed: 'Belum terhapus: server tidak dapat dihubungi. Coba lagi saat tersambung.',
    erasedElsewhere:
      'Perangkat lain sudah menghapus data bersama. Perangkat ini dilepaskan, dan simpanannya tetap ada.',
    offline: 'Bagian ini belum ada di perangkat. Sambungkan, lalu coba lagi.',
    blocked:
      'Peramban ini tidak mengizinkan penyimpanan, jadi perangkat ini tidak dapat dihubungkan.',
    insecure: 'Menghubungkan perangkat hanya bisa lewat HTTPS.',
    noScript: 'Menghubungkan perangkat memerlukan JavaScript.',
  },
  en: {
    title: 'Use on another device',
    link: 'Use on another device',
    intro:
      'What you save, where you stopped reading and how the paper looks can be the same on all your devices, with no account.',
    privacy:
      'Everything is encrypted on your device, with a key made from the code. The server keeps only what it cannot read.',
    loading: 'Opening…',
    make: 'Make a code',
    making: 'Making a code…',
    haveCode: 'I have a code',
    wordsLabel: 'The twelve words from the other device',
    wordsHint:
      'Capitals and punctuation do not matter. The first four letters of a word are enough.',
    connect: 'Connect this device',
    cancel: 'Cancel',
    scan: 'Scan a code',
    scanning: 'Point the camera at the code on the other device.',
    scanNoCamera: 'The camera cannot be used. Type the words instead.',
    wrongWord: (word: string) => `“${word}” is not a word that codes use. Check its spelling.`,
    wrongCount: (count: number) =>
      plural(
        'en',
        count,
        'A code has 12 words; this is # word.',
        'A code has 12 words; this is # words.',
      ),
    wrongCode:
      'Every word is known, but they do not belong together. Check their order; one may be another word.',
    unknownCode:
      'No device uses this code. Check the words; the device that made the code must have been online since.',
    erasedCode: 'What was shared with this code was erased. Make a new code on one of the devices.',
    unreachable: 'The server cannot be reached, so nothing was connected. Try again when online.',
    tooMany: 'Too many attempts. Wait a little, then try again.',
    confirmTitle: 'Connect this device?',
    confirm:
      'This link carries a code. What is saved here will be joined with what is saved on the other devices that use it. Go on only if the code is yours.',
    alreadyLinked:
      'This device is connected with another code. Leave that first, then open the link again.',
    alreadySame: 'This device is already connected with that code.',
    linkUnreadable: 'This link does not carry a whole code. Scan it again, or type the words.',
    codeTitle: 'Your code',
    codeScan: 'Scan it with the other device’s camera, and open the link.',
    codeType:
      'Or, on the other device, open Settings, choose “Use on another device” and type these words:',
    codeSecret: 'Whoever has this code can read and change what you saved. Do not share it.',
    qrLabel: 'QR code with the link that connects another device',
    copyWords: 'Copy the words',
    copied: 'The words were copied.',
    copyFailed: 'They could not be copied. Write the words down.',
    showCode: 'Show the code',
    hideCode: 'Hide the code',
    linked: 'This device is connected',
    linkedText:
      'What is saved, where you stopped reading and how the paper looks are brought into line whenever Pena is open and online.',
    syncedAt: (when: string) => `Last synced ${when}.`,
    syncNow: 'Sync now',
    syncing: 'Syncing…',
    waits: 'Not yet synced; waiting for the network.',
    waitsAfter: 'Some changes are not yet synced; waiting for the network.',
    busy: 'Too many requests. It is tried again later.',
    'too-large':
      'More is saved than can be shared among devices. Remove something, then try again.',
    unreadable:
      'This version cannot read what the server keeps. Nothing was changed. Reload Pena on every device.',
    refused: 'The server refused the request. Reload Pena, then try again.',
    full: 'The device is out of storage, so it was not synced. Remove something saved.',
    leave: 'Leave on this device',
    leaveText: 'Other devices stay connected. What is saved on this device stays.',
    leaving: 'Leaving…',
    left: 'This device has left. What is saved on it stays.',
    erase: 'Erase everywhere',
    eraseText:
      'The encrypted data is erased from the server, and every device is disconnected when it is next online. What is saved on each device stays. This code cannot be used again.',
    eraseConfirm: 'Yes, erase and disconnect all',
    erasing: 'Erasing…',
    erased: 'Erased. What is saved on each device stays.',
    eraseFailed: 'Not erased: the server cannot be reached. Try again when connected.',
    erasedElsewhere:
      'Another device erased what was shared. This device is disconnected, and what is saved on it stays.',
    offline: 'This part is not on the device yet. Connect, then try again.',
    blocked: 'This browser does not allow storage, so this device cannot be connected.',
    insecure: 'Devices can only be connected over HTTPS.',
    noScript: 'Connecting devices needs JavaScript.',
  },
})
