const listed = (names: string) =>
  new Set(
    names
      .toLowerCase()
      .trim()
      .split(/\s*[,\n]\s*/),
  )

/** Agencies that report for others: their name is a source. */
const agencies = listed(`
  AA, AAP, ABNA, AFP, Agence France-Presse, ANSA, Anadolu, Anadolu Agency, ANI, ANTARA
  ANTARA News, AP, Associated Press, The Associated Press, Belga, Bernama, Bloomberg, CNA, CNS
  dpa, EFE, Fars, Fars News, IANS, Interfax, IRNA, ISNA, Jiji, Jiji Press, KCNA, KNA, Kyodo
  Kyodo News, Lusa, MENA, Mehr, NAN, Petra, PA, PA Media, Pressenza, PTI, QNA, Reuters
  RIA Novosti, SANA, Sputnik, SPA, Tasnim, TASS, Thomson Reuters, UNI, UPI, VOA, WAFA, WAM
  Xinhua, Yonhap, Kantor Berita Antara, LKBN Antara`)

/** Outlets that publish under their own name. */
const outlets = listed(`
  ABC, Al Arabiya, Al Jazeera, Al-Jazeera, BBC, BBC Indonesia, BBC Persia, CBS, CNBC
  CNBC Indonesia, CNN, CNN Indonesia, Daily Mail, Daily Sabah, Der Spiegel, Detik, DW, El Pais
  Euronews, Fox News, France 24, Haaretz, Harian Jogja, Hurriyet, Jawa Pos, Kompas, Kumparan
  Le Monde, Liputan6, Media Indonesia, Merdeka, Metro TV, Middle East Eye, NBC, NHK, NPR, Okezone
  Politico, Press TV, Republika, Russia Today, RT, Sindonews, SINDOnews, Sky News, Suara Merdeka
  Tempo, The Diplomat, The Economist, The Guardian, The Hill, The Independent, TRT, TRT World
  Tribunnews, TVRI, Viva, Washington Post, Al Mayadeen, Channel NewsAsia`)

const mediaWords =
  /(?:^|\s)(?:News|Agency|Agence|Times|Post|Radio|TV|Television|Televisi|Press|Pers|Herald|Tribune|Journal|Guardian|Gazette|Telegraph|Broadcasting|Media|Newspaper|Magazine)(?:$|\s)/iu
const domain = /^(?:[\p{L}\p{N}-]+\.)+(?:com|co|id|net|org|tv|news|info|uk|my|sg|au)$/iu
const ownMark = /^pena[ -]?pembaharu(?:\.(?:com|id|co\.id|net|org))?$/iu

/** A news agency, or several with slashes between: "AFP/Reuters". */
export function isAgency(name: string): boolean {
  return name.split('/').every((part) => agencies.has(part.trim().toLowerCase()))
}

/** A mark that can be nothing else: the paper's own, or a domain. */
export function isHouseMark(name: string): boolean {
  return ownMark.test(name) || domain.test(name)
}

/** A name under which copy is published: the paper's own mark, another outlet or a domain. */
export function isPublisher(name: string): boolean {
  return isHouseMark(name) || outlets.has(name.toLowerCase())
}

/** A name that can only be of a medium, so that "Mengutip X" credits a source and not a speaker. */
export function isMedium(name: string): boolean {
  return isAgency(name) || isPublisher(name) || mediaWords.test(name)
}
