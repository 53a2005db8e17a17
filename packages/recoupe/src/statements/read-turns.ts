import { fold } from '../text/fold.ts'
import { voiceOf } from './noun-phrase.ts'
import { isNoun, isOpenParen, lowOf, nameKindOf, type Reading, uposOf } from './reading.ts'
import { withoutJoint } from './verb-group.ts'

/** What one paragraph is in an interview or a dialogue: who asks, who answers, and in which words. */
export interface Turn {
  readonly part: 'question' | 'answer'
  /** First and last word of what is said, label and dash left out. */
  readonly first: number
  readonly last: number
  /** First word of its paragraph. */
  readonly head: number
  /** First and last word of the name that heads the turn; null where it has none of its own. */
  readonly label: readonly [number, number] | null
  /** True where the label is initials, which stand for somebody named before. */
  readonly initials: boolean
  /** The turn that this one goes on from, or whose speaker its initials stand for; −1 for none. */
  readonly after: number
  /** How sure it is that these words are an answer, in [0, 1]. */
  readonly score: number
}

/** The form of one paragraph, before its neighbours are asked. */
interface Look {
  readonly first: number
  readonly last: number
  /** First word behind label or dash. */
  readonly open: number
  readonly label: string | null
  readonly dashed: boolean
  readonly asks: boolean
  readonly mine: boolean
  readonly yours: boolean
  readonly words: number
  readonly title: boolean
  /** It opens with how somebody was found: « Interrogé mercredi », "Asked on Friday". */
  readonly found: boolean
}

const LABEL = /^((?:\p{Lu}\.[\s-]?){1,3}|\p{Lu}[^:\n.!?«"“]{0,40}?)\s?:\s/u
const INITIALS = /^(?:\p{Lu}\.[\s-]?){1,3}$/u
const DASH = /^[–—-]\s*(?=[\p{L}«"“])/u
const LONGEST_QUESTION = 60
/** A remark that the reporter puts to somebody without asking is short. */
const LONGEST_REMARK = 20

/**
 * Turns of interviews and dialogues: labelled (« Le Courrier : … ? / Aline Furrer : … », "Q: … / A: …"), with dashes, or questions and answers that
 * only their form tells apart. Who speaks is read where the text shows it: a question mark, a label, you and I. Nothing is returned for a
 * list with colons or for an explainer whose questions are nobody's.
 */
export function readTurns(r: Reading): Turn[] {
  // no interview without a question mark
  if (!r.text.includes('?')) return []
  const looks = lookAtAll(r)
  const labelled = readLabelled(r, looks)
  if (labelled.length > 0) return labelled
  const answered = readAnswered(looks)
  if (answered.length > 0) return answered
  const dashed = readDashed(looks)
  return dashed.length > 0 ? dashed : readBare(looks)
}

function lookAtAll(r: Reading): Look[] {
  const bounds: [number, number][] = []
  r.analysis.sentences.forEach(s => {
    const known = bounds[s.paragraph]
    bounds[s.paragraph] = known ? [known[0], s.last - 1] : [s.first, s.last - 1]
  })
  return r.analysis.document.paragraphs.flatMap((p, k): Look[] => {
    const [first, last] = bounds[k] ?? [0, -1]
    if (last < first) return []
    const text = r.text.slice(p.start, p.end)
    const dash = DASH.exec(text)?.[0].length ?? 0
    const label = dash === 0 ? (LABEL.exec(text.slice(0, 60))?.[1] ?? null) : null
    const skipped = p.start + (label === null ? dash : text.indexOf(':') + 1)
    let open = first
    while (open <= last && (r.words.start[open] ?? 0) < skipped) open++
    const { firstPerson, secondPerson } = r.pack.hedges
    const has = (set: ReadonlySet<string>): boolean => {
      for (let i = open; i <= last; i++) if (set.has(withoutJoint(r, i))) return true
      return false
    }
    // « — Tu as fermé la vanne ? demanda le contremaître. »
    const asks = /\?[\s»”"’')\]]*$/u.test(text) || (dash > 0 && /\?\s+\p{Ll}/u.test(text))
    return open > last
      ? []
      : [
          {
            first,
            last,
            open,
            label,
            dashed: dash > 0,
            asks,
            mine: has(firstPerson),
            yours: has(secondPerson),
            words: last - open + 1,
            title: p.kind === 'title',
            found: r.pack.reporting.openers.has(lowOf(r, open)),
          },
        ]
  })
}

const sideOfLabel = (r: Reading, label: string): 'question' | 'answer' | null => {
  const { questionLabels, answerLabels } = r.pack.reporting
  const known = fold(label)
  return questionLabels.has(known) ? 'question' : answerLabels.has(known) ? 'answer' : null
}

/** One label per speaker: who mostly asks is the reporter, who mostly does not and can speak answers. */
function readLabelled(r: Reading, looks: readonly Look[]): Turn[] {
  const full = fullLabels(looks)
  const tally = new Map<string, { asked: number; all: number }>()
  for (const { label, asks } of looks)
    if (label !== null) {
      const whose = full.get(label) ?? label
      const known = tally.get(whose) ?? { asked: 0, all: 0 }
      tally.set(whose, { asked: known.asked + (asks ? 1 : 0), all: known.all + 1 })
    }
  const outlet = r.analysis.document.report.outlet
  const partOf = (look: Look): Turn['part'] | null => {
    if (look.label === null) return null
    const letter = sideOfLabel(r, look.label)
    if (letter) return letter
    const { asked, all } = tally.get(full.get(look.label) ?? look.label) ?? { asked: 0, all: 1 }
    if ((outlet !== null && fold(outlet) === fold(look.label)) || (asked > 0 && asked * 2 >= all)) return 'question'
    return !look.title && (INITIALS.test(look.label) || full.has(look.label) || speaks(r, look)) ? 'answer' : null
  }
  const parts = looks.map(partOf)
  // « Le Courrier : Regrettez-vous ce vote ? / Pas une seconde. »: only the paper has a label
  const byMedium = looks.map((look, k) => parts[k] === 'question' && look.asks && look.yours && isMedium(r, look) && looks[k + 1]?.label === null)
  if (!parts.some((part, k) => part === 'question' && looks[k]?.asks && (parts[k + 1] === 'answer' || byMedium[k]))) return []
  const lastTurn = Math.max(parts.lastIndexOf('answer'), parts.lastIndexOf('question'))
  const from = parts.indexOf('question')
  const turns: Turn[] = []
  looks.forEach((look, k) => {
    const part = parts[k] ?? null
    if (part === 'question') turns.push(bareTurn(look, 'question', 0))
    else if (part === 'answer' && k > from) {
      const letter = sideOfLabel(r, look.label ?? '') !== null
      const initials = INITIALS.test(look.label ?? '') || full.has(look.label ?? '')
      const after = initials ? named(r, turns, look.label ?? '') : -1
      turns.push({ ...bareTurn(look, part, letter ? 0.75 : 0.92), label: letter ? null : labelWords(r, look), initials, after })
    } else if (byMedium[k - 1]) turns.push(bareTurn(look, 'answer', 0.75))
    else if (look.label === null && turns.at(-1)?.part === 'answer' && k < lastTurn)
      // an answer of several paragraphs
      turns.push({ ...bareTurn(look, 'answer', 0.75), after: turns.length - 1 })
  })
  return turns
}

/** Is the label the report's own outlet, or a name of a medium? */
function isMedium(r: Reading, look: Look): boolean {
  const { outlet } = r.analysis.document.report
  if (outlet !== null && look.label !== null && fold(outlet) === fold(look.label)) return true
  for (let i = look.first; i < look.open; i++) if (nameKindOf(r, i) === 'medium') return true
  return false
}

/** Does the label name somebody who can speak? */
function speaks(r: Reading, look: Look): boolean {
  const words = labelWords(r, look)
  for (let i = words[0]; i <= words[1]; i++) if (isNoun(r, i) && (nameKindOf(r, i) === 'person' || voiceOf(r, i) >= 0.85)) return true
  return false
}

const labelWords = (r: Reading, look: Look): readonly [number, number] => {
  let last = look.open - 1
  while (last > look.first && (r.words.form[last] === ':' || uposOf(r, last) === 'PUNCT') && !(r.words.form[last] === '.' && INITIALS.test(look.label ?? '')))
    last--
  // « Aline Roche (extrait) : »
  for (let i = look.first + 1; i <= last; i++) if (isOpenParen(r, i)) return [look.first, i - 1]
  return [look.first, last]
}

/** « D. L. », "DL": the last labelled turn whose name has these initials. */
function named(r: Reading, turns: readonly Turn[], initials: string): number {
  const wanted = lettersOf(initials)
  for (let k = turns.length - 1; k >= 0; k--) {
    const label = turns[k]?.label
    if (label && !turns[k]?.initials && lettersOf(r.text.slice(r.words.start[label[0]] ?? 0, r.words.end[label[1]] ?? 0)) === wanted) return k
  }
  return -1
}

/** Initials of a label: of each of its names, or of itself. */
const lettersOf = (label: string): string =>
  /^\p{Lu}{2,4}$/u.test(label)
    ? label
    : label
        .replace(/\(.*$/u, '')
        .split(/[\s.-]+/u)
        .map(part => /^\p{Lu}/u.exec(part)?.[0] ?? '')
        .join('')

/** For a label of initials the name in full that heads another turn. */
function fullLabels(looks: readonly Look[]): ReadonlyMap<string, string> {
  const names = looks.flatMap(({ label }) => (label !== null && /\p{Ll}/u.test(label) ? [label] : []))
  const full = new Map<string, string>()
  for (const { label } of looks) {
    const name = label !== null && !/\p{Ll}/u.test(label) && lettersOf(label).length > 1 ? names.find(n => lettersOf(n) === lettersOf(label)) : undefined
    if (label !== null && name !== undefined) full.set(label, name)
  }
  return full
}

/** A turn without a label, that goes on from nothing. */
const bareTurn = (look: Look, part: Turn['part'], score: number): Turn => ({
  part,
  first: look.open,
  last: look.last,
  head: look.first,
  label: null,
  initials: false,
  after: -1,
  score,
})

/** Fewer dashes than this behind a question are no interview. */
const LEAST_ANSWERS = 3

/**
 * Questions without a dash, answers with one: « Regrettez-vous ce vote ? / – Pas une seconde. / Vos élus, eux, s'en vont. / – Un seul est parti. »
 * Every dash stands behind one paragraph without; one of these asks, half ask or say *you*, and half of the exchanges say *you* or *I*.
 */
function readAnswered(looks: readonly Look[]): Turn[] {
  const answers = looks.map((_, k) => k).filter(k => looks[k]?.dashed)
  if (answers.length < LEAST_ANSWERS || answers.some(k => k === 0 || looks[k - 1]?.dashed)) return []
  const asked = answers.filter(k => looks[k - 1]?.asks || looks[k - 1]?.yours).length
  const personal = answers.filter(k => looks[k - 1]?.yours || looks[k]?.mine).length
  if (
    !answers.some(k => looks[k - 1]?.asks) ||
    asked * 2 < answers.length ||
    personal * 2 < answers.length ||
    answers.some(k => looks[k]?.asks && !looks[k - 1]?.asks)
  )
    return []
  const last = answers.at(-1) ?? 0
  return looks.flatMap((look, k): Turn[] => {
    if (look.dashed) return [bareTurn(look, 'answer', 0.75)]
    return k < last && looks[k + 1]?.dashed ? [bareTurn(look, 'question', 0)] : []
  })
}

/** A run of dashes that a question opens. It alternates where every second turn asks or says *you*; else only what stands right after a question answers. */
function readDashed(looks: readonly Look[]): Turn[] {
  const turns: Turn[] = []
  for (let k = 0; k < looks.length; k++) {
    if (!looks[k]?.dashed || !looks[k]?.asks) continue
    let end = k
    while (looks[end + 1]?.dashed) end++
    const run = looks.slice(k, end + 1)
    const alternates = run.every((look, i) => (i % 2 === 0 ? look.asks || look.yours : !(look.asks && look.yours)))
    run.forEach((look, i) => {
      const answers = alternates ? i % 2 === 1 : i > 0 && !look.asks && run[i - 1]?.asks
      if (answers) turns.push(bareTurn(look, 'answer', 0.75))
      else if (look.asks || alternates) turns.push(bareTurn(look, 'question', 0))
    })
    k = end
  }
  return turns.some(t => t.part === 'answer') ? turns : []
}

/**
 * Questions and answers without any sign but the question mark. They are an interview where the questions speak to somebody and the answers of somebody:
 * an explainer (« Que va-t-il se passer ? ») says neither *you* nor *I*.
 */
function readBare(looks: readonly Look[]): Turn[] {
  const asked = looks.map(l => l.asks && !l.dashed && l.words <= LONGEST_QUESTION && (!l.title || l.yours))
  const pairs = looks.map((_, k) => k).filter(k => asked[k] && looks[k + 1] && !asked[k + 1])
  if (pairs.length < 2) return []
  const yours = pairs.filter(k => looks[k]?.yours).length
  const mine = pairs.filter(k => looks[k + 1]?.mine).length
  if (yours * 2 < pairs.length || mine * 2 < pairs.length) return []
  const turns: Turn[] = []
  const from = pairs[0] ?? 0
  const last = pairs.at(-1) ?? 0
  for (let k = from; k < looks.length; k++) {
    const look = looks[k]
    if (!look) break
    if (asked[k]) turns.push(bareTurn(look, 'question', 0))
    else if (asked[k - 1]) turns.push(bareTurn(look, 'answer', 0.7))
    // « Interrogé par notre rédaction, le cabinet a maintenu que »: the reporter tells what somebody else said
    else if (look.found) {
      if (k > last) break
    } else if (remarks(looks, k, asked)) turns.push(bareTurn(look, 'question', 0))
    else if (turns.at(-1)?.part === 'question') turns.push(bareTurn(look, 'answer', 0.6))
    else if (k < last || look.mine) turns.push({ ...bareTurn(look, 'answer', 0.6), after: turns.length - 1 })
    else break
  }
  return turns
}

/** « Le ministre vous accuse d'avoir touché de l'argent. », « Son cabinet parle d'inventions. »: what is put to somebody who then answers of himself. */
function remarks(looks: readonly Look[], k: number, asked: readonly boolean[]): boolean {
  const [look, next] = [looks[k], looks[k + 1]]
  if (!look || !next || look.mine || asked[k + 1]) return false
  return look.yours || (look.words <= LONGEST_REMARK && next.mine)
}
