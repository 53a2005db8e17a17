import fc from 'fast-check'
import type { Dossier, Span } from '../../src/types/index.ts'
import { completeClaim, completeDossier, completeEntity, completePosition, completeReport, completeStatement } from './complete.ts'

/** Characters that break renderings: mark-up, formulas, controls, bidirectional, combining, wide, halves of pairs. */
const hard = fc.constantFrom(
  '<',
  '>',
  '&',
  '"',
  "'",
  '</script>',
  '<!--',
  ']]>',
  '\u202e',
  '\u2066',
  '\u0007',
  '\u001b[31m',
  '\u0000',
  '\r',
  '\r\n',
  '\n\n',
  '\t',
  '=1',
  '|',
  '*',
  '`',
  '\ud83d',
  '\ude00',
  '👩‍👩‍👧',
  'é',
  '漢',
  '\u2028',
  '\u00a0',
)

export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(hard, fc.string({ unit: 'grapheme', maxLength: 6 }), fc.constantFrom('mot', ' ', 'a', '. ', 'La')), { maxLength: 40 })
  .map(parts => parts.join(''))

const spansIn = (length: number): fc.Arbitrary<Span[]> =>
  fc.array(
    fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
    { maxLength: 3 },
  )

/** A dossier of one or two reports with any text, any spans (empty, nested, overlapping), any names. */
export const anyDossier: fc.Arbitrary<Dossier> = fc
  .array(anyText, { minLength: 1, maxLength: 2 })
  .chain(texts =>
    fc.record({
      texts: fc.constant(texts),
      title: fc.option(anyText),
      name: anyText,
      spans: fc.array(
        fc.nat(texts.length - 1).chain(report =>
          fc.record({
            report: fc.constant(report),
            content: spansIn(texts[report]?.length ?? 0),
            source: spansIn(texts[report]?.length ?? 0),
            cue: spansIn(texts[report]?.length ?? 0),
          }),
        ),
        { maxLength: 6 },
      ),
    }),
  )
  .map(({ texts, title, name, spans }) => {
    const reports = texts.map((text, i) =>
      completeReport({
        id: `r${i}`,
        language: i === 0 ? 'fr' : 'en',
        text,
        title: i === 0 ? null : name,
        noise: [{ start: 0, end: Math.min(2, text.length), kind: 'header' }],
      }),
    )
    const statements = spans.map((s, i) =>
      completeStatement({
        id: `s${i}`,
        report: `r${s.report}`,
        content: s.content,
        source: s.source,
        cue: s.cue,
        speaker: i % 2 === 0 ? 'e' : null,
        decided: i % 3 !== 0,
      }),
    )
    const positions = statements.map(s => completePosition({ holder: s.speaker, report: s.report, stance: 'asserts', statements: [s.id] }))
    const voice = completePosition({ holder: 'report:r0', report: 'r0', stance: 'asserts', evidence: [{ report: 'r0', start: 0, end: texts[0]?.length ?? 0 }] })
    return completeDossier({
      title,
      reports,
      entities: [completeEntity({ id: 'e', name: { fr: name } })],
      statements,
      claims: [completeClaim({ id: 'c', gist: { fr: name }, positions: [...positions, voice] })],
      divergences: [
        {
          id: 'd',
          kind: 'wording',
          claim: 'c',
          reports: reports.map(r => r.id),
          evidence: [{ report: 'r0', start: 0, end: texts[0]?.length ?? 0 }],
          note: { code: 'divergence.wording', args: {} },
          confidence: 1,
          decided: true,
        },
      ],
    })
  })
