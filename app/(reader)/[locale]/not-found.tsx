import { BothLanguagesNotFound } from '@/components/ui/not-found-note'

/** Shown by the framework alone; the server sends the page of `failures/404` in its place. */
export default function NotFound() {
  return <BothLanguagesNotFound />
}
