import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { type Permission, permissions } from '@/lib/shared/desk/permissions'
import { root } from '../../scripts/steps.mjs'

const desk = join(root, 'app/(admin)')

/** Pages that are for those who are not signed in yet. */
const openPages = ['/admin/sign-in', '/admin/setup', '/admin/join']

export type DeskPage = { path: string; permission: Permission | 'open' }

/**
 * Every page of the desk, from the files that make them. What a page is called in the table of
 * permissions follows from its address; one that is not in the table fails the walk.
 */
export function deskPages(): DeskPage[] {
  return filesNamed(desk, 'page.tsx').map((file) => {
    const route = `/${relative(desk, dirname(file))}`
    const path = route.replace('[locale]', 'id').replace(/\[[^\]]+\]/g, 'none')
    return { path, permission: openPages.includes(path) ? 'open' : pagePermission(path) }
  })
}

function pagePermission(path: string): Permission {
  const [, , place = 'articles', part] = path.split('/')
  const name = place === 'articles' && part ? 'page.article' : `page.${place}`
  if (!Object.hasOwn(permissions, name)) throw new Error(`${path}: ${name} is not in the table.`)
  return name as Permission
}

/** Every action that the desk answers: those of the registry, and those with a route of their own. */
export function deskActions(): string[] {
  const registry = readFileSync(join(root, 'lib/server/desk/actions.ts'), 'utf8')
  const registered = [...registry.matchAll(/^ {2}'([a-z-]+\.[a-z-]+)':/gm)].map(([, name]) => name)
  const routes = readdirSync(join(root, 'app/api/desk')).filter((name) => name.includes('.'))
  return [...registered, ...routes].filter((name) => name !== undefined).sort()
}

/** Every endpoint of `app/api`, by its address. */
export function endpoints(): string[] {
  const api = join(root, 'app')
  return filesNamed(join(api, 'api'), 'route.ts')
    .map((file) => `/${relative(api, dirname(file))}`)
    .sort()
}

function filesNamed(folder: string, name: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === name)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
