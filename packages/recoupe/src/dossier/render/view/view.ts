import type { Claim, Dossier, Entity, Origin } from '../../../types/index.ts'
import { type Exhibit, type Exhibits, nameExhibits } from './exhibits.ts'

/** A dossier with what every rendering needs to look up: letters, references, entities. */
export interface View extends Exhibits {
  readonly dossier: Dossier
  readonly entities: ReadonlyMap<string, Entity>
  readonly origins: ReadonlyMap<string, Origin>
  readonly claims: ReadonlyMap<string, Claim>
  /** A report's letter by its id. */
  readonly letters: ReadonlyMap<string, string>
}

export function viewOf(dossier: Dossier): View {
  const exhibits = nameExhibits(dossier)
  const entities = new Map<string, Entity>()
  for (const entity of dossier.entities) {
    for (const id of entity.aka ?? []) entities.set(id, entity)
  }
  for (const entity of dossier.entities) entities.set(entity.id, entity)
  return {
    ...exhibits,
    dossier,
    entities,
    origins: new Map(dossier.origins.map(o => [o.id, o])),
    claims: new Map(dossier.claims.map(c => [c.id, c])),
    letters: new Map(exhibits.reports.map(r => [r.report.id, r.letter])),
  }
}

/** Every exhibit of the dossier, in the order of the reports. */
export function allExhibits(view: View): Exhibit[] {
  return view.reports.flatMap(r => r.exhibits)
}

/** An exhibit's words, white space and all; an incise between its spans is left out with an ellipsis. */
export function contentOf(exhibit: Exhibit): string {
  return exhibit.content.map(({ start, end }) => exhibit.report.text.slice(start, end)).join(' … ')
}
