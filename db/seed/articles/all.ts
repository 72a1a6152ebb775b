import type { SampleArticle } from '../sample-article'
import { aksaraDaerah } from './aksara-daerah'
import { bankBenih } from './bank-benih'
import { bateraiBekas } from './baterai-bekas'
import { batikPewarna } from './batik-pewarna'
import { garamRakyat } from './garam-rakyat'
import { hargaCabai } from './harga-cabai'
import { hutanBakau } from './hutan-bakau'
import { kabelLaut } from './kabel-laut'
import { keretaMalam } from './kereta-malam'
import { lariSubuh } from './lari-subuh'
import { panahanDesa } from './panahan-desa'
import { pasarMalamDigital } from './pasar-malam-digital'
import { perahuPerpustakaan } from './perahu-perpustakaan'
import { peringatanBanjir } from './peringatan-banjir'
import { petaBunyi } from './peta-bunyi'
import { sinyalPulau } from './sinyal-pulau'
import { voliPantai } from './voli-pantai'
import { wayangAnak } from './wayang-anak'

/** The newest first, taking the sections in turn. */
export const sampleArticles: readonly SampleArticle[] = [
  hutanBakau,
  sinyalPulau,
  hargaCabai,
  batikPewarna,
  lariSubuh,
  keretaMalam,
  peringatanBanjir,
  aksaraDaerah,
  garamRakyat,
  wayangAnak,
  panahanDesa,
  bankBenih,
  perahuPerpustakaan,
  bateraiBekas,
  pasarMalamDigital,
  petaBunyi,
  voliPantai,
  kabelLaut,
]
