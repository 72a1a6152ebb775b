import { defineConfig } from 'drizzle-kit'

/** Only `npm run db:migration` reads this: it writes a new migration from the schema. */
export default defineConfig({
  dialect: 'turso',
  schema: './db/*schema.ts',
  out: './db/migrations',
})
