import { probeWrite } from '@/db/queries/health'

export const dynamic = 'force-dynamic'

/** 200 when the database takes a write, 503 when it does not. */
export async function GET() {
  const healthy = await probeWrite()
  return Response.json({ healthy }, { status: healthy ? 200 : 503 })
}
