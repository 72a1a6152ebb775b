import { createHash } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { pagePolicy, withDataAsData } from '@/lib/server/page-scripts'

const known = ['ours()']
const beginning = '<script>(self.__next_f=self.__next_f||[]).push([0])</script>'
const data = '<script>self.__next_f.push([1,"0:{\\"a\\":\\"\\u003c/script\\u003e\\"}\\n"])</script>'

describe('a page for readers', () => {
  it('has its data in blocks that nothing runs, and one known script that reads them', () => {
    const page = withDataAsData(`<p>x</p>${beginning}${data}${data}</body>`, known)
    const blocks = [...page.matchAll(/<script type="text\/x-component">(.*?)<\/script>/g)]
    expect(blocks.map(([, json]) => JSON.parse(json ?? ''))).toEqual([
      [1, '0:{"a":"</script>"}\n'],
      [1, '0:{"a":"</script>"}\n'],
    ])
    const scripts = [...page.matchAll(/<script>(.*?)<\/script>/g)].map(([, code = '']) => code)
    expect(scripts).toHaveLength(1)
    expect(page.endsWith(`<script>${scripts[0]}</script></body>`)).toBe(true)
    expect(pagePolicy(known)).toContain(hashOf(scripts[0] ?? ''))
  })

  it('is sent as it is where it has no data, or was made ready before', () => {
    const page = withDataAsData(`<script>ours()</script>${beginning}${data}`, known)
    expect(withDataAsData(page, known)).toBe(page)
    expect(withDataAsData('<p>500</p>', known)).toBe('<p>500</p>')
  })

  it('runs no script that is not named, however much it looks like data', () => {
    const heard = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const smuggled = '<script>alert(1)</script>'
    expect(withDataAsData(smuggled, known)).toBe(smuggled)
    expect(pagePolicy(known)).not.toContain(hashOf('alert(1)'))
    withDataAsData(smuggled, known)
    expect(heard).toHaveBeenCalledTimes(1)
    heard.mockRestore()
    for (const code of ['self.__next_f.push(alert(1))', 'self.__next_f.push([1]);alert([1])']) {
      expect(withDataAsData(`<script>${code}</script>`, known)).not.toContain(`<script>${code}`)
    }
  })

  it('may run nothing that stands in it but what is named, and cannot be framed', () => {
    const policy = pagePolicy(known)
    expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/]{43}=' 'sha256-[\w+/]{43}=';/)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe-eval|\*/)
  })
})

function hashOf(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`
}
