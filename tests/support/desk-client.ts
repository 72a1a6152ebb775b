import type { NewPerson } from '@/lib/server/desk/joining'
import type { StageAnswer } from '@/lib/shared/api/desk/stage'
import type { StageMove } from '@/lib/shared/desk/stage-text'

/** Somebody at the desk without a browser. */
export class DeskClient {
  private constructor(
    private readonly url: string,
    private readonly cookie: string,
  ) {}

  /** @throws when the person may not sign in */
  static async signIn(url: string, { email, password }: NewPerson): Promise<DeskClient> {
    const answer = await fetch(`${url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { origin: url, 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    })
    if (!answer.ok) throw new Error(`Not signed in: ${await answer.text()}`)
    const cookies = answer.headers.getSetCookie().map((one) => one.split(';')[0])
    return new DeskClient(url, cookies.join('; '))
  }

  async act<Answer = StageAnswer>(action: `stage.${StageMove}`, input: unknown): Promise<Answer> {
    const answer = await fetch(`${this.url}/api/desk/${action}`, {
      method: 'POST',
      headers: { origin: this.url, cookie: this.cookie, 'content-type': 'application/json' },
      body: JSON.stringify(input),
    })
    return (await answer.json()) as Answer
  }
}
