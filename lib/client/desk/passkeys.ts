import { askGate, type GateAnswer } from './ask-gate'

type Descriptor = { id: string; type: 'public-key'; transports?: AuthenticatorTransport[] }

type CreationOptions = Omit<
  PublicKeyCredentialCreationOptions,
  'challenge' | 'user' | 'excludeCredentials'
> & {
  challenge: string
  user: { id: string; name: string; displayName: string }
  excludeCredentials?: Descriptor[]
}

type RequestOptions = Omit<PublicKeyCredentialRequestOptions, 'challenge' | 'allowCredentials'> & {
  challenge: string
  allowCredentials?: Descriptor[]
}

function knowsPasskeys(): boolean {
  return typeof PublicKeyCredential === 'function'
}

/** Signs in with whichever passkey of this site the person chooses. */
export async function signInWithPasskey(): Promise<GateAnswer> {
  if (!knowsPasskeys()) return { ok: false, error: 'no-passkeys' }
  const asked = await askGate<{ options: RequestOptions }>(
    '/api/auth/passkey/generate-authenticate-options',
  )
  if (!asked.ok) return asked
  const { options } = asked
  const credential = await navigator.credentials
    .get({
      publicKey: {
        ...options,
        challenge: decode(options.challenge),
        allowCredentials: (options.allowCredentials ?? []).map(withId),
        userVerification: 'required',
      },
    })
    .catch(() => null)
  if (!isKey(credential)) return { ok: false, error: 'wrong-passkey' }
  const signed = credential.response as AuthenticatorAssertionResponse
  return askGate('/api/auth/passkey/verify-authentication', {
    response: {
      ...described(credential),
      response: {
        clientDataJSON: encode(signed.clientDataJSON),
        authenticatorData: encode(signed.authenticatorData),
        signature: encode(signed.signature),
        ...(signed.userHandle && { userHandle: encode(signed.userHandle) }),
      },
    },
  })
}

/** Makes a passkey on this device for whoever is signed in. */
export async function addPasskey(name: string): Promise<GateAnswer> {
  if (!knowsPasskeys()) return { ok: false, error: 'no-passkeys' }
  const asked = await askGate<{ options: CreationOptions }>(
    '/api/auth/passkey/generate-register-options',
  )
  if (!asked.ok) return asked
  const { options } = asked
  const credential = await navigator.credentials
    .create({
      publicKey: {
        ...options,
        challenge: decode(options.challenge),
        user: { ...options.user, id: decode(options.user.id) },
        excludeCredentials: (options.excludeCredentials ?? []).map(withId),
      },
    })
    .catch(() => null)
  if (!isKey(credential)) return { ok: false, error: 'wrong-passkey' }
  const made = credential.response as AuthenticatorAttestationResponse
  return askGate('/api/auth/passkey/verify-registration', {
    name,
    response: {
      ...described(credential),
      response: {
        clientDataJSON: encode(made.clientDataJSON),
        attestationObject: encode(made.attestationObject),
        transports: made.getTransports(),
      },
    },
  })
}

function isKey(credential: Credential | null): credential is PublicKeyCredential {
  return credential?.type === 'public-key'
}

function described(credential: PublicKeyCredential) {
  return {
    id: credential.id,
    rawId: encode(credential.rawId),
    type: credential.type,
    clientExtensionResults: credential.getClientExtensionResults(),
  }
}

function withId(descriptor: Descriptor): PublicKeyCredentialDescriptor {
  return { ...descriptor, id: decode(descriptor.id) }
}

function encode(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}

function decode(text: string): ArrayBuffer {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0)).buffer
}
