import { fileURLToPath } from 'node:url'
import { PHASE_PRODUCTION_BUILD } from 'next/constants.js'

const pluginEntry = fileURLToPath(new URL('sw-entry.js', import.meta.resolve('next-pwa')))

/** Whether only the desk and endpoints load a file, or nobody: no reader's device keeps it. */
function isNotOfReaders({ asset, compilation }) {
  if (!/^static\/(?:chunks|css)\//.test(asset.name)) return true
  const chunks = [...compilation.chunks].filter((chunk) => chunk.files.has(asset.name))
  const groups = chunks.flatMap((chunk) => [...chunk.groupsIterable])
  return groups.length > 0 && groups.every((group) => isOfDesk(group))
}

/** A group without a name is loaded later, by those above it. */
function isOfDesk(group) {
  if (group.name) return /^app\/(?:\(admin\)|api|media|sitemap|robots)/.test(group.name)
  const above = [...group.parentsIterable]
  return above.length > 0 && above.every(isOfDesk)
}

const plugin = {
  dest: 'public',
  // The App Router has no hook for it: lib/client/device-agent.ts registers the worker.
  register: false,
  cacheStartUrl: false,
  customWorkerSrc: 'worker/none',
  publicExcludes: ['**/*'],
  workboxOptions: {
    swSrc: 'worker/service-worker.ts',
    // Build files carry their hash in their name.
    dontCacheBustURLsMatching: /^\/_next\/static\//,
    // What the App Router never loads, and what only the desk does.
    exclude: [
      /\/chunks\/(?:framework|main|polyfills)-[^/]+\.js$/,
      /\/chunks\/(?:pages\/|next\/|app\/_)/,
      // What only a device that belongs to others loads, or one that takes a file, when it is online.
      /\/chunks\/(?:devices|imports)-/,
      /\/chunks\/desk[-.]/,
      /\.map$/,
      // Last: workbox takes the word of the first function, whatever it says.
      isNotOfReaders,
    ],
  },
}

/** Libraries that few devices load: chunks of these names are not precached. */
const deviceChunks = {
  imports: {
    name: 'imports-html',
    test: /\/node_modules\/(?:htmlparser2|domelementtype|domhandler|domutils|dom-serializer|entities)\//,
    priority: 50,
    enforce: true,
  },
  merging: {
    name: 'devices-yjs',
    test: /\/node_modules\/(?:yjs|lib0)\//,
    priority: 50,
    enforce: true,
  },
  words: {
    name: 'devices-bip39',
    test: /\/node_modules\/@(?:scure|noble)\//,
    priority: 50,
    enforce: true,
  },
}

/** What only the desk loads, in chunks of its own that no reader is given. */
const deskChunks = {
  editor: {
    name: 'desk-editor',
    test: /\/node_modules\/(?:@tiptap|prosemirror-[^/]+|orderedmap|rope-sequence|w3c-keyname|linkifyjs)\//,
    priority: 60,
    enforce: true,
  },
  desk: {
    name: 'desk',
    chunks: (chunk) => /^app\/\(admin\)\//.test(chunk.name ?? ''),
    priority: 55,
    minChunks: 2,
    enforce: true,
  },
}

const readerLayout = 'app/(reader)/[locale]/layout'

/** What every page of a reader loads, in one file instead of three. */
const readerChunks = {
  reader: {
    name: 'reader',
    test: (module, { chunkGraph }) =>
      !/\/node_modules\/(?:next|react|react-dom|scheduler)\//.test(module.resource) &&
      [...chunkGraph.getModuleChunks(module)].some(({ name }) => name === readerLayout),
    chunks: (chunk) => /^app\/\(reader\)\//.test(chunk.name ?? ''),
    priority: 50,
    enforce: true,
  },
}

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  // `npm run check` checks types, of tests and scripts too; an installation only builds.
  typescript: { ignoreBuildErrors: true },
  // lib/server/media.ts makes every size of a picture; the framework's own way is shut.
  images: { unoptimized: true },
  // scripts/start.ts compresses, with brotli too.
  compress: false,
  // Never keeps a page of yesterday's news: see lib/server/printing.ts.
  cacheHandler: fileURLToPath(new URL('lib/server/page-cache.mjs', import.meta.url)),
  // exifreader finds its XML reader by itself, unbundled.
  serverExternalPackages: ['@libsql/client', 'libsql', 'sharp', 'exifreader'],
  experimental: {
    globalNotFound: true,
    // Pages of the desk answer 403 to whoever may not see them.
    authInterrupts: true,
    // A restart or a restored database must never show an older newspaper.
    isrFlushToDisk: false,
  },
  webpack(config, { isServer }) {
    if (!isServer) {
      const { cacheGroups } = config.optimization.splitChunks
      Object.assign(cacheGroups, readerChunks, deviceChunks, deskChunks)
    }
    // The plugin puts a script of its own into every page even with `register: false`: it reloads
    // the page whenever the network comes back, under the eye of its reader.
    config.resolve.alias[pluginEntry] = false
    return config
  },
  // scripts/start.ts says what browsers may do with an answer.
  async headers() {
    return [
      {
        // Whoever has the address of a preview sees it: the address goes nowhere else.
        source: '/:locale(id|en)/preview/:token',
        headers: [
          { key: 'Cache-Control', value: 'private, no-store' },
          { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
          { key: 'Referrer-Policy', value: 'no-referrer' },
        ],
      },
      { source: '/sw.js', headers: [{ key: 'Cache-Control', value: 'no-cache' }] },
      {
        source: '/icons/:path*',
        headers: [{ key: 'Cache-Control', value: 'public, max-age=86400' }],
      },
    ]
  },
}

/** @param {string} phase */
export default async function config(phase) {
  // The plugin brings a bundler along, which a server would load for most of a second in vain.
  if (phase !== PHASE_PRODUCTION_BUILD) return nextConfig
  const { default: withPWA } = await import('next-pwa')
  return withPWA(plugin)(nextConfig)
}
