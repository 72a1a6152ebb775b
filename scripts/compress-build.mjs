import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'

const [asBrotli, asGzip] = [promisify(brotliCompress), promisify(gzip)]

/**
 * Writes beside each build file what browsers are sent, compressed as far as it goes: once at build
 * instead of a little for every reader. `scripts/build-files.ts` sends them.
 * @param {string} folder where `next build` put its files
 */
export async function compressBuild(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const paths = entries
    .filter((entry) => entry.isFile() && /\.(?:js|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
  await Promise.all(paths.map(compressFile))
}

/** @param {string} path */
async function compressFile(path) {
  const content = await readFile(path)
  await Promise.all([
    asBrotli(content).then((small) => writeFile(`${path}.br`, small)),
    asGzip(content, { level: 9 }).then((small) => writeFile(`${path}.gz`, small)),
  ])
}
