import type { Messages } from '../../../messages/index.ts'
import { sha256 } from '../../../text/sha256.ts'
import type { Claim, Stance } from '../../../types/index.ts'
import { oneLine } from '../escape.ts'
import { decidedSpeaker } from '../linked/shown.ts'
import { sayGist } from '../phrases.ts'
import { sayEntity } from '../view/holder.ts'
import type { View } from '../view/view.ts'
import { entity, type FtmEntity, idOf, MOST, shortened } from './entity.ts'
import { partyId } from './schema-of.ts'

interface Link {
  readonly subject: string
  readonly object: string
  readonly role: 'agrees' | 'denies' | 'relays'
  readonly summary: string
  readonly reports: ReadonlySet<string>
}

/** Who denies what another asserts, who asserts the same, and who relays whose words: decided positions and speakers only. */
export function links(view: View, words: Messages): FtmEntity[] {
  return [...view.dossier.claims.flatMap(c => stances(view, words, c)), ...relays(view, words)].flatMap(({ subject, object, role, summary, reports }) => {
    const [from, to] = [partyId(view, subject), partyId(view, object)]
    if (from === null || to === null || from === to) return []
    return [
      entity('UnknownLink', idOf('link', sha256([role, subject, object, summary].join('\n')).slice(0, 32)), {
        subject: from,
        object: to,
        role,
        summary: shortened(summary, MOST.text),
        proof: [...reports].map(id => idOf('report', id)),
      }),
    ]
  })
}

function stances(view: View, words: Messages, claim: Claim): Link[] {
  const held = (stance: Stance): Map<string, Set<string>> => {
    const found = new Map<string, Set<string>>()
    for (const p of claim.positions) {
      if (!p.decided || p.stance !== stance || p.holder === null || p.holder.startsWith('report:')) continue
      found.set(p.holder, (found.get(p.holder) ?? new Set()).add(p.report))
    }
    return found
  }
  const [asserting, denying] = [held('asserts'), held('denies')]
  const both = (a: ReadonlySet<string>, b: ReadonlySet<string>): Set<string> => new Set([...a, ...b])
  const gist = oneLine(sayGist(words, claim))
  const name = (id: string): string => oneLine(sayEntity(view, words, id).text)
  const denials = [...denying].flatMap(([subject, a]) =>
    [...asserting].map(
      ([object, b]): Link => ({
        subject,
        object,
        role: 'denies',
        summary: `${name(subject)} ${words.labels.stance.denies}, ${name(object)} ${words.labels.stance.asserts} · ${gist}`,
        reports: both(a, b),
      }),
    ),
  )
  const list = [...asserting]
  const agreements = list.flatMap(([subject, a], i) =>
    list.slice(i + 1).map(
      ([object, b]): Link => ({
        subject,
        object,
        role: 'agrees',
        summary: `${name(subject)} ${words.labels.stance.asserts}, ${name(object)} ${words.labels.stance.asserts} · ${gist}`,
        reports: both(a, b),
      }),
    ),
  )
  return [...denials, ...agreements]
}

function relays(view: View, words: Messages): Link[] {
  const found = new Map<string, Link & { readonly reports: Set<string> }>()
  for (const s of view.dossier.statements) {
    const speaker = decidedSpeaker(s)
    if (speaker === null) continue
    for (const relay of s.relays) {
      const key = `${relay} ${speaker}`
      const known = found.get(key)
      if (known) known.reports.add(s.report)
      else {
        const summary = oneLine(`${sayEntity(view, words, speaker).text} · ${words.page.relayBy(sayEntity(view, words, relay).text)}`)
        found.set(key, { subject: relay, object: speaker, role: 'relays', summary, reports: new Set([s.report]) })
      }
    }
  }
  return [...found.values()]
}
