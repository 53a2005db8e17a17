import { momentOf } from '../../../text/moment.ts'
import type { Judgement, Span, Statement } from '../../../types/index.ts'
import { oneLine } from '../escape.ts'
import { sayNote } from '../phrases.ts'
import { passageAround } from '../view/context.ts'
import { type Exhibit, within } from '../view/exhibits.ts'
import { sayAct } from '../view/manner.ts'
import { sayTime } from '../view/say-time.ts'
import type { View } from '../view/view.ts'
import { textOf } from './annotate.ts'
import { both } from './both.ts'
import { corrections } from './corrections.ts'
import { all, type Child, EMPTY, h, joined, type Markup } from './markup.ts'
import { entity, gist, letter, quotation, ref, stance, undecided } from './parts.ts'
import { ACT_FAMILY, ACT_SHAPE, sign } from './signs.ts'

/** The act's sign and word; dashed where the act or the whole statement is undecided. */
export function act(statement: Statement): Markup {
  const doubt = !statement.decided || !statement.judgements.act.decided
  const family = ACT_FAMILY[statement.act]
  return all(
    h(
      'span',
      { class: `word f-${family}${doubt ? ' undecided' : ''}` },
      sign(ACT_SHAPE[statement.act]),
      both(w => sayAct(w.labels, statement)),
    ),
    doubt ? undecided() : null,
  )
}

/** What the reporter's voice makes of its claims, in place of an act. */
export function voiceStance(view: View, exhibit: Exhibit): Markup {
  const stances = [...new Set((view.standsOf.get(exhibit.ref) ?? []).map(s => s.position.stance))]
  return joined(stances.map(stance), ' ')
}

/** Who speaks, as far as the text says. */
export function speaker(view: View, exhibit: Exhibit): Markup {
  const { statement } = exhibit
  if (!statement)
    return h(
      'span',
      { class: 'who' },
      sign('pilcrow'),
      both(w => w.page.editorialVoice),
    )
  const { speaker: id, judgements, anonymous, source } = statement
  if (id !== null) {
    const classes = `who${judgements.speaker.decided ? '' : ' undecided'}${anonymous ? ' anonymous' : ''}`
    return all(h('span', { class: classes }, entity(view, id)), judgements.speaker.decided ? null : undecided())
  }
  const words = within(source, exhibit.report.text.length)
  if (words.length > 0) {
    const text = words.map(s => exhibit.report.text.slice(s.start, s.end)).join(' … ')
    return h('span', { class: 'who anonymous' }, quotation(text, exhibit.report.language))
  }
  return h(
    'span',
    { class: 'who none' },
    both(w => w.page.unknownSpeaker),
  )
}

/** *for France · anonymous · relayed by KCNA · 22 Sept 2022* */
export function facts(view: View, exhibit: Exhibit): Markup {
  const { statement } = exhibit
  if (!statement) return EMPTY
  const items: Child[] = []
  if (statement.side !== null && statement.side !== statement.speaker) {
    const side = entity(view, statement.side)
    items.push(
      all(
        both(w => w.page.sideFor('')),
        side,
        statement.judgements.side.decided ? null : undecided(),
      ),
    )
  }
  if (statement.anonymous) items.push(both(w => w.page.anonymous))
  if (statement.relays.length > 0)
    items.push(
      all(
        both(w => w.page.relayBy('')),
        joined(
          statement.relays.map(id => entity(view, id)),
          ', ',
        ),
      ),
    )
  if (statement.time) {
    const { part, start, end } = statement.time
    const value = momentOf(statement.time)
    items.push(value === null ? quotation(exhibit.report.text.slice(start, end), exhibit.report.language) : both(w => sayTime(w, value, part)))
  }
  return items.length === 0 ? EMPTY : h('p', { class: 'facts' }, joined(items, ' · '))
}

/** The sentence that an exhibit stands in, with its parts marked, and an ellipsis outside where it is cut. */
function passage(exhibit: Exhibit): Markup {
  const { report, statement, content } = exhibit
  if (content.length === 0) return EMPTY
  const { text } = report
  const parts: [string, Span][] = content.map(span => ['con', span])
  if (statement) {
    for (const span of within(statement.source, text.length)) parts.push(['source', span])
    if (statement.content.length > 0) for (const span of within(statement.cue, text.length)) parts.push(['cue', span])
    for (const span of within(statement.medium, text.length)) parts.push(['medium', span])
    for (const span of within(statement.addressee, text.length)) parts.push(['addressee', span])
  }
  const around = passageAround(
    text,
    parts.map(([, span]) => span).filter(span => near(span, exhibit)),
  )
  const cuts = [...new Set(parts.flatMap(([, s]) => [s.start, s.end]).concat(around.start, around.end))]
    .filter(c => c >= around.start && c <= around.end)
    .sort((a, b) => a - b)
  const pieces: Child[] = []
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [from, to] = [cuts[i] ?? 0, cuts[i + 1] ?? 0]
    const classes = parts.filter(([, s]) => s.start <= from && s.end >= to).map(([name]) => name)
    const body = textOf(text.slice(from, to))
    if (classes.length === 0) pieces.push(body)
    else pieces.push(h(classes.includes('con') ? 'mark' : 'span', { class: [...new Set(classes)].join(' ') }, body))
  }
  return h(
    'blockquote',
    { class: 'passage', lang: report.language },
    around.cutStart ? h('span', { class: 'ell' }, '… ') : null,
    ...pieces,
    around.cutEnd ? h('span', { class: 'ell' }, ' …') : null,
  )
}

/** A source or a cue far from the content (another paragraph) would make the passage long: it is left out of it. */
const near = (span: Span, exhibit: Exhibit): boolean => span.end > exhibit.start - 600 && span.start < exhibit.end + 600

function confidence({ confidence: value, decided }: Judgement): Markup {
  return all(
    both(w => w.number(value)),
    decided ? null : all(' ', undecided()),
  )
}

/** Why each label is what it is: everything that the dossier records of it. */
function why(view: View, exhibit: Exhibit): Markup {
  const { statement, ref: name } = exhibit
  const rows: [Child, Child][] = []
  if (statement) {
    rows.push([both(w => w.page.act), all(act(statement), ' ', confidence(statement.judgements.act))])
    rows.push([both(w => w.page.speaker), all(speaker(view, exhibit), ' ', confidence(statement.judgements.speaker))])
    if (statement.side !== null) rows.push([both(w => w.page.side), all(entity(view, statement.side), ' ', confidence(statement.judgements.side))])
    rows.push([both(w => w.page.form), both(w => w.labels.formMeaning[statement.form])])
    if (statement.voice !== 'plain') rows.push([both(w => w.page.certainty), both(w => w.labels.voice[statement.voice])])
    if (statement.relays.length > 0)
      rows.push([
        both(w => w.page.relay),
        joined(
          statement.relays.map(id => entity(view, id)),
          ' → ',
        ),
      ])
    const addressee = within(statement.addressee, exhibit.report.text.length)
    if (addressee.length > 0)
      rows.push([
        both(w => w.page.addressee),
        joined(
          addressee.map(s => quotation(exhibit.report.text.slice(s.start, s.end), exhibit.report.language)),
          ', ',
        ),
      ])
    const { time } = statement
    if (time)
      rows.push([
        both(w => w.page.said),
        all(
          both(w => sayTime(w, momentOf(time), time.part)),
          ' ',
          quotation(exhibit.report.text.slice(time.start, time.end), exhibit.report.language),
        ),
      ])
    const outer = statement.within === null ? undefined : view.byStatement.get(statement.within)
    if (outer) rows.push([both(w => w.page.within('')), ref(outer)])
  }
  for (const stand of view.standsOf.get(name) ?? []) {
    rows.push([both(w => w.page.position), all(stance(stand.position.stance), ' ', gist(stand.claim), ' ', confidence(stand.position))])
  }
  if (statement) {
    rows.push([both(w => w.page.confidence), confidence(statement)])
    const reasons = statement.why.map(reason =>
      h(
        'li',
        {},
        both(w => oneLine(sayNote(view, w, reason))),
      ),
    )
    rows.push([both(w => w.page.reasons), reasons.length > 0 ? h('ul', {}, ...reasons) : both(w => w.page.noReason)])
  }
  return h(
    'details',
    { class: 'why' },
    h(
      'summary',
      { class: 'button' },
      both(w => w.page.why),
      h('kbd', {}, 'w'),
    ),
    h('dl', {}, ...rows.flatMap(([term, value]) => [h('dt', {}, term), h('dd', {}, value)])),
    view.dossier.corrections.some(c => c.target === statement?.id && c.state === 'applied')
      ? null
      : h(
          'p',
          { class: 'foot' },
          both(w => w.page.machine),
        ),
  )
}

/** An exhibit on its own: who, what, the sentence, why. The register shows all of them, the proof those of a cell. */
export function card(view: View, exhibit: Exhibit): Markup {
  const { statement, ref: name, letter: report } = exhibit
  return h(
    'article',
    { class: `card${statement && !statement.decided ? ' doubtful' : ''}`, id: `s-${name}`, 'data-card': name, tabindex: -1 },
    h(
      'header',
      {},
      letter(report),
      statement ? act(statement) : voiceStance(view, exhibit),
      h('a', { class: 'ref', href: `#${name}`, 'data-read': name }, name),
      speaker(view, exhibit),
    ),
    passage(exhibit),
    facts(view, exhibit),
    corrections(view, statement?.id ?? ''),
    h(
      'div',
      { class: 'tools' },
      why(view, exhibit),
      h(
        'a',
        { class: 'button', href: `#${name}`, 'data-read': name },
        both(w => w.page.readIn(report)),
        h('kbd', {}, 'l'),
      ),
      h(
        'button',
        { type: 'button', class: 'button js-only', 'data-copy': name },
        both(w => w.page.copyLink),
        h('kbd', {}, 'y'),
      ),
    ),
  )
}
