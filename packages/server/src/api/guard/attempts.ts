/** Attempts that somebody may make within a stretch of time. */
export class Attempts {
  private readonly made = new Map<string, number[]>()
  private readonly most: number
  private readonly milliseconds: number
  private readonly now: () => string

  constructor(most: number, milliseconds: number, now: () => string) {
    this.most = most
    this.milliseconds = milliseconds
    this.now = now
  }

  /** Counts an attempt; false where there were too many already. */
  take(...keys: readonly string[]): boolean {
    const now = Date.parse(this.now())
    if (this.made.size > 10_000) this.made.clear()
    let free = true
    for (const key of keys) {
      const recent = (this.made.get(key) ?? []).filter(at => at > now - this.milliseconds)
      if (recent.length >= this.most) free = false
      else recent.push(now)
      this.made.set(key, recent)
    }
    return free
  }

  forget(...keys: readonly string[]): void {
    for (const key of keys) this.made.delete(key)
  }
}
