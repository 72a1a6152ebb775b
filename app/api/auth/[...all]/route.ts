import { auth } from '@/lib/server/desk/auth'

export const dynamic = 'force-dynamic'

async function handle(request: Request) {
  return (await auth()).handler(request)
}

export { handle as GET, handle as POST }
