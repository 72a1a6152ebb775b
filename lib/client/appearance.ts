import { localStore } from './storage'

/** How this device shows the paper; an absent choice is the default. */
export type Appearance = {
  theme?: 'light' | 'dark' | undefined
  size?: '1' | '3' | '4' | undefined
  face?: 'sans' | undefined
}

const key = 'pena-appearance'

/**
 * Runs in the head before anything is drawn, so that the chosen colours never flash. Its values
 * are the names of the attributes that the stylesheet reads.
 */
export const appearanceScript = `try{var d=document.documentElement,a=JSON.parse(localStorage.getItem('${key}'))||{};for(var k of['theme','size','face'])if(a[k]&&/^[a-z0-9]+$/.test(a[k]))d.dataset[k]=a[k]}catch{}document.documentElement.dataset.js=''`

export function readAppearance(): Appearance {
  return known(document.documentElement.dataset)
}

/** The choice that is kept, which another tab may have made since this page was opened. */
export function keptAppearance(): Appearance {
  try {
    return known(JSON.parse(localStore()?.getItem(key) ?? '{}') ?? {})
  } catch {
    return {}
  }
}

function known({ theme, size, face }: Record<string, unknown>): Appearance {
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
    size: size === '1' || size === '3' || size === '4' ? size : undefined,
    face: face === 'sans' ? face : undefined,
  }
}

/**
 * Does again what the head script did, where its marks are gone: React draws a page anew that a
 * translator or an extension has changed before it took over.
 */
export function restoreAppearance(): void {
  const { dataset } = document.documentElement
  if (dataset.js !== undefined) return
  show(keptAppearance())
  dataset.js = ''
}

function show(appearance: Appearance): void {
  const { dataset } = document.documentElement
  for (const name of ['theme', 'size', 'face'] as const) {
    const value = appearance[name]
    if (value) dataset[name] = value
    else delete dataset[name]
  }
}

/** Shows the choice at once and keeps it; false when the browser does not allow it to be kept. */
export function saveAppearance(appearance: Appearance): boolean {
  show(appearance)
  try {
    localStore()?.setItem(key, JSON.stringify(appearance))
    return localStore() !== undefined
  } catch {
    return false
  }
}
