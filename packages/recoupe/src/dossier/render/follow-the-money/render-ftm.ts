import { sha1 } from '@noble/hashes/legacy.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { threeLetterTag } from '../../../lang/world/iso-639.ts'
import { messages, type UiLanguage } from '../../../messages/index.ts'
import type { Dossier, Entity, Report } from '../../../types/index.ts'
import { stableJson } from '../json.ts'
import { webAddress, wikidataPage } from '../linked/names.ts'
import { sayExtent } from '../linked/said.ts'
import { isoDate } from '../linked/shown.ts'
import { viewOf } from '../view/view.ts'
import { entity, type FtmEntity, idOf, MOST, pieces, shortened } from './entity.ts'
import { events } from './events.ts'
import { links } from './links.ts'
import { mentions } from './mentions.ts'
import { corrections, notes } from './notes.ts'
import { schemaOf } from './schema-of.ts'

const encoder = new TextEncoder()

/**
 * A dossier as entities of FollowTheMoney, one JSON object a line, the things before what links them. That model has no claims and no denials: what
 * somebody says is a Note beside the article, and who denies, shares or relays whose word is a link of unknown kind.
 */
export function renderFtm(dossier: Dossier, ui: UiLanguage): string {
  const view = viewOf(dossier)
  const words = messages[ui]
  const extent = sayExtent(view, words)
  const list: FtmEntity[] = [
    ...dossier.reports.map(r => article(r, extent)),
    ...dossier.entities.flatMap(party),
    ...notes(view, words),
    ...mentions(view),
    ...links(view, words),
    ...events(view),
    ...corrections(view, words),
  ]
  return list.map(e => `${stableJson(e)}\n`).join('')
}

function article(report: Report, extent: readonly string[]): FtmEntity {
  const { language, excerpt, text } = report
  return entity('Article', idOf('report', report.id), {
    title: report.title === null ? null : shortened(report.title, MOST.string),
    fileName: report.path?.split(/[/\\]/u).at(-1),
    author: report.byline === null ? null : shortened(report.byline, MOST.string),
    publishedAt: isoDate(report.published?.value),
    language: threeLetterTag(language),
    // the hash of characters that are not all here would be the hash of something else
    contentHash: excerpt ? null : bytesToHex(sha1(encoder.encode(text))),
    bodyText: pieces(text, MOST.text),
    sourceUrl: webAddress(report.url),
    publisher: report.outlet === null ? null : shortened(report.outlet, MOST.string),
    notes: extent,
  })
}

function party(e: Entity): FtmEntity[] {
  const schema = schemaOf(e)
  if (schema === null) return []
  const names = [...Object.values(e.name), ...e.aliases].filter((name): name is string => name !== undefined && name.trim() !== '')
  const [first = e.id, ...others] = names
  return [
    entity(schema, idOf('entity', e.id), {
      name: shortened(first, MOST.name),
      alias: others.filter(name => name !== first).map(name => shortened(name, MOST.name)),
      wikidataId: wikidataPage(e.wikidata) === null ? null : e.wikidata,
    }),
  ]
}
