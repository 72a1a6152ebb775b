const longestRetryMs = 30_000

/** When to save next: soon after a change, and later each time while it fails. */
export class SaveTimer {
  private timer: ReturnType<typeof setTimeout> | undefined
  private at = 0
  private failures = 0

  constructor(private readonly save: () => void) {}

  /** In so many milliseconds, unless it is to be sooner. */
  within(ms: number): void {
    const at = Date.now() + ms
    if (this.timer !== undefined && this.at <= at) return
    this.stop()
    this.at = at
    this.timer = setTimeout(this.save, ms)
  }

  /** After it failed: not as soon as the change that a failure is, too. */
  later(): void {
    this.failures++
    this.stop()
    this.within(Math.min(1000 * 2 ** this.failures, longestRetryMs))
  }

  /** The next failure is the first again. */
  forgetFailures(): void {
    this.failures = 0
  }

  stop(): void {
    clearTimeout(this.timer)
    this.timer = undefined
  }
}
