/** How long it is told. */
const toldMs = 60_000

/** Who else has changed something meanwhile, told for a minute. */
export class ToldChange {
  private at = 0
  private name: string | undefined

  constructor(private readonly now: () => number) {}

  /** Takes in who changed it by the newest answer, if anybody did, and gives who is to be told. */
  hear(name: string | undefined): string | undefined {
    const now = this.now()
    if (name) {
      this.name = name
      this.at = now
    } else if (now - this.at >= toldMs) this.name = undefined
    return this.name
  }
}
