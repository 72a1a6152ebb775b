import { bilingual } from './bilingual'

export const settingsMessages = bilingual({
  id: {
    title: 'Setelan',
    language: 'Bahasa',
    storage: 'Penyimpanan di perangkat',
    used: (used: string, quota: string) => `${used} terpakai dari ${quota} yang boleh dipakai.`,
    usedUnknown: 'Peramban ini tidak memberi tahu berapa yang terpakai.',
    clearVisited: 'Hapus halaman yang pernah dibuka',
    cleared: 'Halaman yang pernah dibuka sudah dihapus. Yang tersimpan tetap ada.',
    keyboard: 'Papan tombol',
  },
  en: {
    title: 'Settings',
    language: 'Language',
    storage: 'Storage on this device',
    used: (used: string, quota: string) => `${used} used of ${quota} allowed.`,
    usedUnknown: 'This browser does not tell how much is used.',
    clearVisited: 'Delete visited pages',
    cleared: 'Visited pages were deleted. What you saved is still there.',
    keyboard: 'Keyboard',
  },
})
