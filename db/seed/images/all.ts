import type { SampleImage } from '../sample-article'
import { aksaraDaerah } from './aksara-daerah'
import { ankara } from './ankara'
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

export const sampleImages: readonly SampleImage[] = [
  keretaMalam,
  bankBenih,
  kabelLaut,
  hutanBakau,
  perahuPerpustakaan,
  peringatanBanjir,
  hargaCabai,
  garamRakyat,
  pasarMalamDigital,
  sinyalPulau,
  aksaraDaerah,
  bateraiBekas,
  lariSubuh,
  panahanDesa,
  voliPantai,
  batikPewarna,
  wayangAnak,
  petaBunyi,
  ankara,
]
