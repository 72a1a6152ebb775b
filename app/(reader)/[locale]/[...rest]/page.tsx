import { notFound } from 'next/navigation'

export function generateStaticParams() {
  return []
}

/** No page has this address. */
export default function Nowhere() {
  notFound()
}
