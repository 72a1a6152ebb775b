const listed = (words: string) => new Set(words.toLowerCase().trim().split(/\s+/))

/** Particles of three letters and more that are written together with the family name. */
const particles = listed(`
  Mac Fitz Van Von Den Der Del Des Dos Das Della Delle Dalla Saint San Ter Ten Ibn Bin Abu Abd
  Abdul Abdur Nur`)

/** Syllables of which trade names are made: one of them keeps the whole word intact. */
const tradeParts = listed(`
  Advisor Air App Apps Asia Auto Ayo Bank Base Big Bio Bit Blast Block Blue Body Book Bot Box
  Buka Cafe Capital Car Card Care Cast Cek Chain Channel Chat Clean Cloud Code Coin Corp Crypto
  Cyber Data Day Deep Dev Digital Doctor Dokter Drop Easy Eco Energy Euro Express Face Farm Farma
  Fast Fin Fire Fish Fit Flix Food Force Fox Fresh Fund Game Games Gaming Gen Geo Giga Git Good
  Grab Gram Group Guard Guru Halo Happy Health Hobby Home Hotel House Hub Indi Indo Insta Invest
  Jak Jet Kata Key Kita Klik Koin Kompas Kopi Lab Labs Lapor Life Line Link Live Loka Mart Master
  Max Med Media Medika Mega Meta Micro Mind Mobile Nano Net News Note Office Online Open Page Pan
  Paper Park Path Pay Pedia Pet Petro Pharm Pharma Phone Photo Pixel Play Plus Point Post Power
  Press Pro Pulsa Quick Radar Radio Resto Ride Rumah Safe Scope Script Sea Secure Send Share Shop
  Sinar Sky Smart Snap Soft Solar Space Sport Sports Stack Star Station Store Stream Studio Sun
  Super Talk Tani Team Tech Tel Tele Telkom Tik Times Tok Trade Trans Travel Tribun Trip Trust
  Tube Type View Vision Walk Ware Watch Web Wiki Win Windows Work Works World Zone`)

/** Names that neither of the two lists above keeps. */
const oneWord = listed(`
  AnterAja AstraZeneca BeritaSatu BritAma CanSino DuckDuckGo ExxonMobil GlaxoSmithKline
  HarperCollins HuffPost JawaPos KapanLagi LiveJournal MerahPutih PeduliLindungi
  PricewaterhouseCoopers RealClear SatuSehat SiCepat SinoVac SoundCloud SuaraMerdeka TaniHub BliBli
  JakLingko TransJakarta`)

/**
 * Whether a capitalised word with further capitals inside is one name: a brand ("WhatsApp"), or a
 * family name with its particle ("MacArthur"). Two-letter beginnings ("McDonald", "DeMille",
 * "LaBeouf", "GoTo") never get here, because every part of a glued name has three letters.
 */
export function isOneName(word: string): boolean {
  if (oneWord.has(word.toLowerCase())) return true
  const parts = (word.match(/\p{Lu}[\p{Ll}\p{M}]*/gu) ?? []).map((part) => part.toLowerCase())
  return particles.has(parts[0] ?? '') || parts.some((part) => tradeParts.has(part))
}
