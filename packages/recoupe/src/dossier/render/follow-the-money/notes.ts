import { type Messages, quote } from '../../../messages/index.ts'
import { oneLine } from '../escape.ts'
import { sayChange } from '../linked/said.ts'
import { contentOf, decidedSpeaker, isoDate } from '../linked/shown.ts'
import { sayEntity } from '../view/holder.ts'
import { sayAct } from '../view/manner.ts'
import { allExhibits, type View } from '../view/view.ts'
import { entity, type FtmEntity, idOf, MOST, shortened } from './entity.ts'
import { partyId } from './schema-of.ts'

/** One note for each statement, on the article and on whoever is decided to speak. */
export function notes(view: View, words: Messages): FtmEntity[] {
  const { page, labels } = words
  return allExhibits(view).flatMap(({ statement: s, report, ref }) => {
    const text = s ? contentOf(report, s) : null
    if (!s || text === null) return []
    const doubt = (decided: boolean): string => (decided ? '' : ` (${page.undecided})`)
    const who = s.speaker === null ? page.nobodyShort : `${sayEntity(view, words, s.speaker).text}${doubt(s.judgements.speaker.decided)}`
    const act = `${sayAct(labels, s)}${doubt(s.decided && s.judgements.act.decided)}`
    const description = oneLine(`${ref} · ${who} · ${act} · ${quote(oneLine(text), report.language)}`)
    return [
      entity('Note', idOf('statement', s.id), {
        description: shortened(description, MOST.text),
        entity: [idOf('report', report.id), partyId(view, decidedSpeaker(s))],
        keywords: s.decided && s.judgements.act.decided ? s.act : null,
      }),
    ]
  })
}

/** What people changed, as notes on what they changed it in. */
export function corrections(view: View, words: Messages): FtmEntity[] {
  return view.dossier.corrections.map(c => {
    const report = view.byStatement.get(c.target)?.report
    return entity('Note', idOf('correction', c.id), {
      description: shortened(`${sayChange(view, words, c)} · ${c.by}`, MOST.text),
      entity: [report ? idOf('report', report.id) : null, partyId(view, c.target)],
      modifiedAt: isoDate(c.at),
    })
  })
}
