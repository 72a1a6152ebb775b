import 'server-only'

/** The bytes of a request, or undefined as soon as there are more than `limit`. */
export async function readLimited(
  request: Request,
  limit: number,
): Promise<Uint8Array | undefined> {
  if (Number(request.headers.get('content-length')) > limit) return undefined
  if (!request.body) return new Uint8Array()
  const parts: Uint8Array[] = []
  let length = 0
  const reader: ReadableStreamDefaultReader<Uint8Array> = request.body.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length
    if (length > limit) {
      await reader.cancel()
      return undefined
    }
    parts.push(read.value)
  }
  return Buffer.concat(parts)
}
