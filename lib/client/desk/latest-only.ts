/** Writes the newest when the one before it is written: what comes faster than that does not queue. */
export function latestOnly<Value>(
  write: (value: Value) => Promise<void>,
): (value: Value) => Promise<void> {
  let writing: Promise<void> | undefined
  let latest: { value: Value } | undefined
  const writeAll = async () => {
    try {
      for (let next = latest; next; next = latest) {
        latest = undefined
        await write(next.value)
      }
    } finally {
      writing = undefined
    }
  }
  return (value) => {
    latest = { value }
    writing ??= writeAll()
    return writing
  }
}
