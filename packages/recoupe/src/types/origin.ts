/** Who a claim ultimately comes from: the unit of corroboration. */
export interface Origin {
  readonly id: string
  readonly name: string
  /** Entity it stands for, where it is one. */
  readonly entity: string | null
  readonly kind: 'agency' | 'medium' | 'person' | 'office' | 'document'
  readonly reports: readonly string[]
  readonly statements: readonly string[]
}
