/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // bench/serve-app.ts compresses, as scripts/start.ts does.
  compress: false,
}
