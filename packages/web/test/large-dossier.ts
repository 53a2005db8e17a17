import { createHash } from 'node:crypto'
import type { Claim, Dossier, Entity, Judgement, Position, Report, Stance, Statement } from 'recoupe/view'

export interface Size {
  readonly reports: number
  readonly claims: number
  readonly statements: number
}

const sure: Judgement = { confidence: 1, decided: true }
const NAMES = ['Adèle Brun', 'le maire de Saint-Orens', 'la préfecture', 'le syndicat des bateliers', 'Hugo Marchal', 'le port', 'la compagnie', 'un riverain']
const STANCES: readonly Stance[] = ['asserts', 'denies', 'hedges', 'asserts']

/** A dossier of any size about nothing that happened: every report says its share of the statements, one sentence each. */
export function largeDossier({ reports, claims, statements }: Size): Dossier {
  const perReport = Math.ceil(statements / reports)
  const entities: Entity[] = NAMES.map((name, i) => ({
    id: `e${i}`,
    kind: 'person',
    name: { fr: name },
    aliases: [],
    entry: null,
    wikidata: null,
    speaksFor: null,
    anonymous: false,
    mentions: [],
  }))
  const made: Statement[] = []
  const texts: Report[] = []
  for (let r = 0; r < reports; r++) {
    let text = `Le pont de Rivemont, jour ${r + 1}\n\n`
    const own: Statement[] = []
    for (let k = 0; k < perReport && made.length + own.length < statements; k++) {
      const name = NAMES[(r + k) % NAMES.length] ?? ''
      const sentence = `${name} a déclaré que la pile numéro ${k % claims} du pont tenait encore au relevé ${k}.`
      const start = text.length
      const content = start + sentence.indexOf('que ') + 4
      own.push({
        id: `s${r}-${k}`,
        report: `r${r}`,
        form: 'indirect',
        act: k % 7 === 0 ? 'deny' : 'assert',
        source: [{ start, end: start + name.length }],
        cue: [{ start: start + name.length + 1, end: content - 5 }],
        content: [{ start: content, end: start + sentence.length - 1 }],
        medium: [],
        addressee: [],
        within: null,
        speaker: `e${(r + k) % NAMES.length}`,
        side: null,
        sourceKind: 'person',
        anonymous: false,
        certainty: 'CT+',
        voice: 'plain',
        time: null,
        relays: [],
        confidence: 0.9,
        decided: k % 11 !== 0,
        judgements: { speaker: sure, side: sure, act: sure },
        why: [],
      })
      text += `${sentence}${k % 4 === 3 ? '\n\n' : ' '}`
    }
    made.push(...own)
    texts.push({
      id: `r${r}`,
      sha256: createHash('sha256').update(text).digest('hex'),
      outlet: `Le Courrier ${r + 1}`,
      agency: null,
      byline: null,
      dateline: null,
      language: 'fr',
      published: { value: `2025-03-${String((r % 28) + 1).padStart(2, '0')}`, basis: 'manifest' },
      title: `Le pont de Rivemont, jour ${r + 1}`,
      text,
      noise: [],
    })
  }
  return {
    schema: 'recoupe.dossier/1',
    title: 'Le pont de Rivemont',
    generator: { name: 'recoupe', version: '0.1.0', packs: ['fr'] },
    reports: texts,
    entities,
    statements: made,
    times: [],
    events: [],
    claims: Array.from({ length: claims }, (_, c) => claimOf(c, made, claims)),
    origins: [],
    dependencies: [],
    divergences: [],
    timeline: texts.map(t => ({ value: t.published?.value ?? null, precision: 'day', kind: 'publication', ref: t.id, gist: { fr: t.title ?? '' } })),
    coverage: { cited: [], missing: [], cut: [], unused: [], unattributed: [] },
    corrections: [],
  }
}

function claimOf(c: number, statements: readonly Statement[], claims: number): Claim {
  const own = statements.filter(s => Number(s.id.split('-')[1]) % claims === c)
  const positions = new Map<string, Position>()
  for (const s of own) {
    const key = `${s.speaker} ${s.report}`
    const before = positions.get(key)
    positions.set(key, {
      holder: s.speaker,
      report: s.report,
      stance: STANCES[(c + s.id.length) % STANCES.length] ?? 'asserts',
      certainty: 'CT+',
      statements: [...(before?.statements ?? []), s.id],
      evidence: [],
      time: null,
      ...sure,
    })
  }
  return {
    id: `c${c}`,
    gist: { fr: `la pile numéro ${c} du pont tient` },
    status: c % 5 === 0 ? 'contested' : 'single-origin',
    origins: [],
    positions: [...positions.values()],
  }
}
