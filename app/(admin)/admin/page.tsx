import { redirect } from 'next/navigation'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'

export default function DeskPage() {
  redirect(deskRoutes.articles())
}
