import type { BrowserContext } from '@playwright/test'

/**
 * Everything that browsers of this context refuse or fail at from now on: breaches of a page's
 * policy, errors in its scripts, and what it says is wrong. `allowed` is what a test itself brings about.
 */
export async function watchFaults(context: BrowserContext, allowed?: RegExp): Promise<string[]> {
  const faults: string[] = []
  const note = (fault: string) => {
    if (!allowed?.test(fault)) faults.push(fault)
  }
  await context.exposeBinding('penaFault', ({ page }, fault: string) => {
    note(`${fault} at ${page.url()}`)
  })
  await context.addInitScript(() => {
    const tell = (fault: string) =>
      (window as unknown as { penaFault(fault: string): void }).penaFault(fault)
    addEventListener('securitypolicyviolation', (event) => {
      tell(`${event.effectiveDirective} refused ${event.blockedURI} ${event.sample}`)
    })
  })
  context.on('weberror', (error) => note(`${error.error().stack} at ${error.page()?.url()}`))
  context.on('console', (message) => {
    if (message.type() === 'error') note(`${message.text()} at ${message.location().url}`)
  })
  return faults
}
