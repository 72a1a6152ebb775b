import { bilingual } from './bilingual'

/** The calendar of what becomes public by itself. */
export const deskScheduleMessages = bilingual({
  id: {
    previous: 'Bulan sebelumnya',
    next: 'Bulan berikutnya',
    today: 'Hari ini',
    months: 'Ganti bulan',
    zone: (zone: string) => `Semua waktu dalam ${zone}.`,
    scheduled: (language: string) => `terbit, ${language}`,
    embargo: 'embargo berakhir',
    untitled: 'Tanpa judul',
    empty: 'Tidak ada yang dijadwalkan pada bulan ini.',
    emptyNext:
      'Jadwalkan sebuah teks di halaman artikelnya, dengan tanggal dan jam; di sini terlihat kapan ia terbit.',
    keys: '← → bulan, T hari ini',
    calendar: (month: string) => `Jadwal ${month}`,
    Mon: 'Sen',
    Tue: 'Sel',
    Wed: 'Rab',
    Thu: 'Kam',
    Fri: 'Jum',
    Sat: 'Sab',
    Sun: 'Min',
  },
  en: {
    previous: 'Previous month',
    next: 'Next month',
    today: 'Today',
    months: 'Change the month',
    zone: (zone: string) => `All times are ${zone}.`,
    scheduled: (language: string) => `publishes, ${language}`,
    embargo: 'embargo ends',
    untitled: 'Without a headline',
    empty: 'Nothing is scheduled in this month.',
    emptyNext:
      'Schedule a text on the page of its article, to a day and a minute; here you see when it goes out.',
    keys: '← → months, T today',
    calendar: (month: string) => `Schedule of ${month}`,
    Mon: 'Mon',
    Tue: 'Tue',
    Wed: 'Wed',
    Thu: 'Thu',
    Fri: 'Fri',
    Sat: 'Sat',
    Sun: 'Sun',
  },
})
