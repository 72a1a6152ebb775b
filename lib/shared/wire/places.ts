const listed = (names: string) =>
  new Set(
    names
      .toUpperCase()
      .trim()
      .split(/\s*[,\n]\s*/),
  )

/**
 * Places from which copy is dated, enough to tell "ANKARA, Turki …" from "GOLKAR, partai …". A
 * place that is not here is still read where a dash or an agency shows that it is one.
 */
const known = listed(`
  Abu Dhabi, Abuja, Accra, Addis Ababa, Aden, Aleppo, Aljir, Algiers, Amman, Ambon, Amsterdam
  Ankara, Athena, Athens, Atlanta, Auckland, Baghdad, Bagdad, Baku, Balikpapan, Banda Aceh
  Bandar Lampung, Bandar Seri Begawan, Bandung, Bangkok, Banjarbaru, Banjarmasin, Banyumas
  Banyuwangi, Bantul, Barcelona, Batam, Batang, Batu, Beijing, Beirut, Bekasi, Belgrade, Bengkulu
  Benghazi, Berlin, Bern, Bima, Binjai, Bitung, Blitar, Blora, Bogor, Bogota, Bojonegoro, Bontang
  Boston, Boyolali, Brasilia, Brebes, Brussel, Brussels, Bucharest, Budapest, Bukittinggi
  Buenos Aires, Cairo, Canberra, Caracas, Chicago, Cianjur, Cilacap, Cilegon, Cimahi, Cirebon
  Colombo, Damaskus, Damascus, Dakar, Davos, Demak, Den Haag, Denpasar, Depok, Dhaka, Dili, Doha
  Dubai, Dublin, Dumai, Dushanbe, Erbil, Gaza, Garut, Geneva, Gorontalo, Gresik, Grobogan
  Gunungkidul, Hanoi, Hamburg, Hanover, Harare, Havana, Helsinki, Hong Kong, Hongkong, Houston
  Idlib, Islamabad, Istanbul, Izmir, Jakarta, Jambi, Jayapura, Jeddah, Jember, Jenewa, Jepara
  Jerusalem, Johannesburg, Jombang, Jogja, Jogjakarta, Kabul, Kairo, Karachi, Karanganyar
  Karawang, Kebumen, Kediri, Kendal, Kendari, Khartoum, Kiev, Kyiv, Kigali, Kinshasa, Klaten
  Kolombo, Kopenhagen, Copenhagen, Kuala Lumpur, Kudus, Kulon Progo, Kupang, Kuwait City
  Labuan Bajo, Lagos, Lahore, Lamongan, Langsa, Las Vegas, Lhokseumawe, Lima, Lisbon, London
  Los Angeles, Lubuklinggau, Lumajang, Madiun, Madrid, Magelang, Magetan, Makassar, Makkah
  Malang, Male, Mamuju, Manado, Manama, Manchester, Manila, Manokwari, Mataram, Maumere, Medan
  Melbourne, Merauke, Mexico City, Miami, Milan, Minneapolis, Minsk, Mogadishu, Mojokerto
  Monrovia, Moskow, Moskwa, Moscow, Mumbai, Munich, Muscat, Nairobi, Nabire, Naypyidaw, New Delhi
  New York, Ngawi, Nganjuk, Nicosia, Nikosia, Oslo, Ottawa, Padang, Palangka Raya, Palangkaraya
  Palembang, Palopo, Palu, Pangkalpinang, Paris, Parepare, Pasuruan, Pati, Pekalongan, Pekanbaru
  Pemalang, Perth, Philadelphia, Phnom Penh, Pontianak, Ponorogo, Port Moresby, Praha, Prague
  Pretoria, Probolinggo, Purbalingga, Purwakarta, Purwokerto, Purworejo, Pyongyang, Quito
  Ramallah, Rabat, Rembang, Riyadh, Rio de Janeiro, Roma, Rome, Sabang, Salatiga, Samarinda
  San Francisco, Sanaa, Santiago, Sao Paulo, Sarajevo, Seattle, Semarang, Seoul, Serang, Shanghai
  Sibolga, Sidoarjo, Singapura, Singapore, Singkawang, Situbondo, Sleman, Sofia, Solo, Sorong
  Sragen, Stockholm, Subang, Sukabumi, Sukoharjo, Sumedang, Surabaya, Surakarta, Suva, Sydney
  Taipei, Tangerang, Tangerang Selatan, Tanjungpinang, Tarakan, Tashkent, Tasikmalaya, Tbilisi
  Tegal, Teheran, Tehran, Tel Aviv, Temanggung, Ternate, Timika, Tokyo, Toronto, Tripoli
  Trenggalek, Tuban, Tulungagung, Tunis, Ulan Bator, Vatikan, Vatican City, Vienna, Vientiane
  Warsawa, Warsaw, Washington, Washington D.C., Washington DC, Wellington, Wina, Wonogiri
  Wonosobo, Wuhan, Yangon, Yerevan, Yerusalem, Yogyakarta, Zagreb, Zurich`)

/** Words in capitals that head copy without being a place. */
const kickers = listed(`
  Analisis, Analysis, Breaking, Breaking News, Cek Fakta, Covid, Editorial, Eksklusif, Exclusive
  Explainer, Fakta, Feature, Flash, Fokus, Headline, Hoaks, Infografis, Kolom, Laporan, News
  Opini, Opinion, Profil, Rilis, Sorotan, Survei, Tajuk, Update, Urgent, Video, Wawancara, Asean
  Golkar, Nasdem, Unesco, Unicef, Opec, Pertamina, Telkom, Interpol, Fifa`)

/** Every part of "JENEWA/PARIS" is a place that the parser knows. */
export function isKnownPlace(name: string): boolean {
  return name.split('/').every((part) => known.has(part.trim().toUpperCase()))
}

/** Capitals that a dash may make a place: not a kicker, and no acronym such as KPK. */
export function mayBePlace(name: string): boolean {
  if (isKnownPlace(name)) return true
  const letters = name.replace(/[^\p{L}]/gu, '')
  return letters.length > 4 && /[AEIOU]/iu.test(letters) && !kickers.has(name.toUpperCase())
}
