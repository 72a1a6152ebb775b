import { refuseUnusableSettings } from './refuse-settings'
import { run } from './run'

/** For quickstart, which would otherwise spend minutes before `npm start` refuses. */
await run(refuseUnusableSettings)
