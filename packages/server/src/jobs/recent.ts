/** The values used last, up to a total weight; the longest unused goes first. */
export class Recent<V> {
  private readonly entries = new Map<string, { readonly value: V; readonly weight: number }>()
  private weight = 0
  private readonly limit: number

  constructor(limit: number) {
    this.limit = limit
  }

  get(key: string): V | undefined {
    const entry = this.entries.get(key)
    if (!entry) return undefined
    this.entries.delete(key)
    this.entries.set(key, entry)
    return entry.value
  }

  set(key: string, value: V, weight: number): void {
    this.weight -= this.entries.get(key)?.weight ?? 0
    this.entries.delete(key)
    if (weight > this.limit) return
    this.entries.set(key, { value, weight })
    this.weight += weight
    for (const [oldest, entry] of this.entries) {
      if (this.weight <= this.limit) return
      this.entries.delete(oldest)
      this.weight -= entry.weight
    }
  }
}
