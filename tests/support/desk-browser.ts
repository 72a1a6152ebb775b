import { peerHeader } from '@/lib/server/client-address'
import { throughGate } from '@/lib/server/desk/gate'

const site = 'http://localhost:3000'

/** What a browser keeps of the desk, and where it asks from. */
export class DeskBrowser {
  private readonly cookies = new Map<string, string>()

  constructor(
    private readonly network: string,
    private readonly origin: string = site,
  ) {}

  get headers(): Headers {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    return new Headers({
      [peerHeader]: this.network,
      'content-type': 'application/json',
      'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0 Safari/537.36',
      ...(this.origin && { origin: this.origin }),
      ...(cookie && { cookie }),
    })
  }

  async post(path: string, body: unknown): Promise<Response> {
    const answer = await throughGate(
      new Request(`${site}/api/auth${path}`, {
        method: 'POST',
        headers: this.headers,
        body: JSON.stringify(body),
      }),
    )
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (/max-age=0(?:;|$)/i.test(cookie)) this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
    return answer
  }

  signIn(email: string, password: string): Promise<Response> {
    return this.post('/sign-in/email', { email, password })
  }
}
