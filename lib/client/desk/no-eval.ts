import { config } from 'zod/v4/core'

// Otherwise zod tries whether it may compile, which the policy of the desk refuses and reports. This
// runs before any schema is made: the provider of the desk is the first of its components to load.
config({ jitless: true })
