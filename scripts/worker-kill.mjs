import { copyFileSync } from 'node:fs'

copyFileSync('worker/kill-switch.js', 'public/sw.js')
console.log('public/sw.js is now the kill switch. `npm run build` puts the real worker back.')
