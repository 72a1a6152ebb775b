import { randomBytes } from 'node:crypto'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { expect, it } from 'vitest'
import { GET as getBodies } from '@/app/api/v1/bodies/route'
import { GET as getManifest } from '@/app/api/v1/editions/[locales]/route'
import { decodeManifest } from '@/lib/shared/edition/manifest-columns'
import { publishedArticle } from '../support/articles'
import { useDatabase } from '../support/database'

useDatabase()

const site = 'http://pena.test'

function askBodies(query: string, network: string, method = 'GET'): Promise<Response> {
  const headers = { 'accept-encoding': 'br', 'x-pena-peer': network }
  return getBodies(new Request(`${site}/api/v1/bodies?${query}`, { headers, method }))
}

/** The query for an article that is long, and like no other. */
async function published(articleId: string): Promise<string> {
  const body = Array.from({ length: 40 }, () => randomBytes(60).toString('hex'))
  await publishedArticle({ articleId, id: { body } })
  const asked = new Request(`${site}/api/v1/editions/id?newest=100`)
  const answer = await getManifest(asked, { params: Promise.resolve({ locales: 'id' }) })
  const { changed = [] } = decodeManifest(await answer.json())
  return `h=${changed.find((entry) => entry.id === articleId)?.hash}`
}

const bestLength = (content: Buffer) =>
  brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  }).length

it('a stranger who asks from every byte on keeps no reader from the best compression', async () => {
  const [strange, wanted] = [await published('a'), await published('b')]
  const asking = Array.from({ length: 180 }, (_, from) =>
    askBodies(`${strange}&from=${from + 1}`, '203.0.113.1'),
  )
  const read = await askBodies(wanted, '198.51.100.1')
  const content = brotliDecompressSync(Buffer.from(await read.arrayBuffer()))
  expect(read.headers.get('content-length')).toBe(String(bestLength(content)))
  const answers = await Promise.all(asking)
  expect(answers.filter((answer) => answer.status !== 200)).toEqual([])
  const last = Buffer.from((await answers.at(-1)?.arrayBuffer()) ?? new ArrayBuffer(0))
  const whole = brotliDecompressSync(
    Buffer.from(await (await askBodies(strange, '198.51.100.1')).arrayBuffer()),
  )
  expect(brotliDecompressSync(last)).toEqual(whole.subarray(180))
})

it('a size that was told stays true, however an answer was compressed', async () => {
  const query = await published('c')
  const network = '203.0.113.2'
  for (let from = 1; from <= 61; from++) await askBodies(`${query}&from=${from}`, network)
  const said = (await askBodies(query, network, 'HEAD')).headers.get('content-length')
  const answer = Buffer.from(await (await askBodies(query, network)).arrayBuffer())
  expect(String(answer.length)).toBe(said)
  expect(answer.length).not.toBe(bestLength(brotliDecompressSync(answer)))
})
