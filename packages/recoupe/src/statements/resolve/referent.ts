import type { RoleNoun } from '../../lang/roles.ts'
import type { EntityKind, Language, Span } from '../../types/index.ts'
import type { SideWay } from './side-way.ts'

export type Gender = 'm' | 'f'

/** A capacity in which somebody is presented: *directrice générale de X*, "X spokesman". */
export interface Capacity {
  readonly noun: RoleNoun
  /** Referent of what it is held in; null where the report does not say. */
  readonly of: number | null
  /** How what it is held in was found. */
  readonly by?: SideWay
  /** True where a body is called beside the noun, and which one it is was not found: « directeur général du groupe laitier ». */
  readonly elsewhere?: boolean
  /** True where the phrase says of what part of the world it is, and not of which state: « deux diplomates occidentaux ». */
  readonly abroad?: boolean
  /** True for an office that the person holds no more: « ancien maire de Brède ». */
  readonly past?: boolean
}

/** Somebody or something that a report speaks of: what its mentions add up to while the report is read. */
export interface Referent {
  readonly index: number
  kind: EntityKind
  /** False for a name of which nobody knows what kind of thing it names. */
  kindKnown: boolean
  /** True where a name or an institution tells it from others of its kind. */
  readonly named: boolean
  /** True for one or several human beings without a name. */
  anonymous: boolean
  readonly labels: { readonly language: Language; readonly text: string; readonly canonical: boolean }[]
  readonly entry: string | null
  /** True for one that is called by a definite noun: « le maire » is some one mayor, « un maire » is any. */
  readonly definite: boolean
  gender: Gender | null
  number: 's' | 'p' | null
  readonly capacities: Capacity[]
  /** Head lemmas under which it was mentioned: *société* of « la société Hydralp ». */
  readonly heads: Set<string>
  readonly mentions: Span[]
  /** Referent for which it speaks; null where nothing says so. */
  side: number | null
  /** How sure that is, in [0, 1]. */
  sideConfidence: number
  /** In what way it was found. */
  sideBy: SideWay
}
