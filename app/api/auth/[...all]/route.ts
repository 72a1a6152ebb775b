import { throughGate } from '@/lib/server/desk/gate'

export const dynamic = 'force-dynamic'

export { throughGate as GET, throughGate as POST }
