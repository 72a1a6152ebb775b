import { fileURLToPath } from 'node:url'
import { PHASE_PRODUCTION_BUILD } from 'next/constants.js'

const pluginEntry = fileURLToPath(new URL('sw-entry.js', import.meta.resolve('next-pwa')))

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
      /\/_next\/static\/(?!chunks\/|css\/)/,
      /\/chunks\/(?:framework|main|polyfills)-[^/]+\.js$/,
      /\/chunks\/(?:pages\/|next\/|app\/\(admin\)\/|app\/_)/,
      // What only a device that belongs to others loads, when it is online.
      /\/chunks\/devices-/,
      /\.map$/,
    ],
    additionalManifestEntries: [{ url: '/icons/ui.svg', revision: '2' }],
  },
}

/** Libraries that only devices which share load: chunks of these names are not precached. */
const deviceChunks = {
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

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  // `npm run check` checks types, of tests and scripts too; an installation only builds.
  typescript: { ignoreBuildErrors: true },
  // scripts/start.ts compresses, with brotli too.
  compress: false,
  serverExternalPackages: ['@libsql/client', 'libsql', 'sharp'],
  experimental: {
    globalNotFound: true,
    // A restart or a restored database must never show an older newspaper.
    isrFlushToDisk: false,
  },
  webpack(config, { isServer }) {
    if (!isServer) Object.assign(config.optimization.splitChunks.cacheGroups, deviceChunks)
    // The plugin puts a script of its own into every page even with `register: false`: it reloads
    // the page whenever the network comes back, under the eye of its reader.
    config.resolve.alias[pluginEntry] = false
    return config
  },
  async headers() {
    return [
      {
        // Build files, pictures and editions carry no markup: a phone need not pay for these on each.
        source: '/((?!_next/static/|media/|icons/|api/v1/(?:editions|bodies|pictures)).*)',
        headers: [
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
          {
            key: 'Content-Security-Policy',
            value: "frame-ancestors 'none'; base-uri 'none'; object-src 'none'",
          },
          { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
        ],
      },
      {
        // A code of another device can be scanned here.
        source: '/:locale(id|en)/settings/devices',
        headers: [
          { key: 'Permissions-Policy', value: 'camera=(self), microphone=(), geolocation=()' },
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
