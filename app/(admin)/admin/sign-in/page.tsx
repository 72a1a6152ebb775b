import type { Metadata } from 'next'
import { SignInForm } from '@/components/admin/sign-in-form'
import { deskLocale } from '@/lib/server/desk/desk-locale'
import { nextPage } from '@/lib/shared/desk/desk-routes'
import { deskMessages } from '@/lib/shared/messages/desk'

type Props = { searchParams: Promise<{ next?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskMessages[await deskLocale()].signIn }
}

export default async function SignInPage({ searchParams }: Props) {
  const { next } = await searchParams
  const locale = await deskLocale()
  return (
    <main className="mx-auto w-full max-w-sm px-4 py-16">
      <h1 className="desk-title mb-6">{deskMessages[locale].signIn}</h1>
      <SignInForm locale={locale} next={nextPage(typeof next === 'string' ? next : undefined)} />
    </main>
  )
}
