import { constants } from 'node:zlib'
import compression from 'compression'

// Higher costs a small server more time than it saves a reader.
const brotliQuality = 5

export const compress = compression({
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } },
})
