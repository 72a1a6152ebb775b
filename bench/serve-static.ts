import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join, normalize } from 'node:path'
import { argv, env } from 'node:process'
import { compress } from '../scripts/compress'
import { listen } from '../scripts/listen'

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  avif: 'image/avif',
  webp: 'image/webp',
  txt: 'text/plain; charset=utf-8',
}

/** Serves the files of the given folders, compressed as Pena's are. */
const folders = argv.slice(2)
const server = createServer((request, response) => {
  compress(request as never, response as never, async () => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname))
    const file = await find(path === '/' ? '/index.html' : path)
    if (!file) return void response.writeHead(404).end()
    const type = types[path === '/' ? 'html' : (path.split('.').pop() ?? '')]
    const hashed = type?.startsWith('image/') || type?.startsWith('text/css')
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      'content-length': file.length,
      'cache-control': hashed
        ? 'public, max-age=31536000, immutable'
        : 'public, max-age=0, must-revalidate',
    })
    response.end(file)
  })
})
await listen(server, '127.0.0.1', Number(env.PORT))

async function find(path: string): Promise<Buffer | undefined> {
  for (const folder of folders) {
    const file = await readFile(join(folder, path)).catch(() => undefined)
    if (file) return file
  }
  return undefined
}
