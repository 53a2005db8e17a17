import type { GoldName, NameDocument } from '../bench/names/corpus.ts'
import { capsOf, type NameTools } from '../packages/recoupe/src/analysis/names/cues.ts'

/**
 * FrSemCor's `Institution` covers towns and countries as well as bodies. What a name is shows elsewhere in the
 * corpus: the table of the world, its head noun, capitals all through, or how often *à* and *en* lead to it.
 */
export function splitInstitutions(documents: readonly NameDocument[], tools: NameTools): NameDocument[] {
  const leads = countLeads(documents)
  return documents.map(document => ({
    ...document,
    names: document.names.map(name =>
      name.type === 'organisation' ? { ...name, type: isPlace(document, name, leads, tools) ? ('place' as const) : name.type } : name,
    ),
  }))
}

const surface = (document: NameDocument, name: GoldName): string => document.text.slice(document.start[name.first], document.end[name.last - 1])

const formAt = (document: NameDocument, i: number): string => document.text.slice(document.start[i], document.end[i])

interface Leads {
  place: number
  article: number
  other: number
}

function countLeads(documents: readonly NameDocument[]): ReadonlyMap<string, Leads> {
  const counts = new Map<string, Leads>()
  for (const document of documents) {
    for (const name of document.names) {
      if (name.type !== 'organisation') continue
      const key = surface(document, name)
      const held = counts.get(key) ?? { place: 0, article: 0, other: 0 }
      counts.set(key, held)
      const before = formAt(document, name.first - 1).toLowerCase()
      if (/^(?:à|en|vers|near)$/u.test(before)) held.place++
      else if (/^(?:la|le|l['’]|au|du|les|des|aux)$/u.test(before)) held.article++
      else held.other++
    }
  }
  return counts
}

function isPlace(document: NameDocument, name: GoldName, leads: ReadonlyMap<string, Leads>, tools: NameTools): boolean {
  const text = surface(document, name)
  const reading = tools.world.lookup(text, tools.language)[0]
  if (reading) return reading.entry.kind === 'country' || reading.entry.kind === 'place'
  const head = formAt(document, name.first).toLowerCase()
  if (tools.names.organisationHeads.includes(head)) return false
  if (tools.names.placeHeads.includes(head)) return true
  if (name.last - name.first === 1 && capsOf(text) === 2) return false
  if (
    /-(?:sur|sous|lès|les|en|aux|le|la|du|de|d')-|^(?:Saint|Sainte|St|Bar|Mont|Château|Pont|Ville|Neuf|Vaux)-|[^ ]+(?:court|ville|ey|ange|ing|heim|bourg|gny|zac|ac)$/u.test(
      text,
    )
  )
    return true
  const held = leads.get(text)
  if (!held) return false
  if (held.place > 0) return true
  return name.last - name.first === 1 && held.article === 0
}
