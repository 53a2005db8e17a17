import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { makeDossier } from '../../src/engine/make-dossier.ts'
import { renderDossier } from '../../src/engine/render.ts'
import { renderRecord } from '../../src/engine/render-record.ts'
import { statementsOf } from '../../src/engine/statements-of.ts'
import type { Dossier, ReportRecord } from '../../src/types/index.ts'
import { dossierSchema, recordSchema } from '../../src/wire/dossier.ts'
import { dossierJsonSchema } from '../../src/wire/json-schema.ts'
import { manifestSchema } from '../../src/wire/manifest.ts'
import { example, stories } from '../examples.ts'

/** A type without `readonly`, all the way down, so that two types differ only in what they hold. */
type Plain<T> = { -readonly [K in keyof T]: Plain<T[K]> }

/** True only for one and the same type, optional keys included. */
type Same<A, B> = (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? true : false

// The comparison itself: it sees an optional key that one side lacks.
const seesMissingKey: Same<{ readonly a: 1; readonly b?: 2 }, { readonly a: 1 }> = false
const seesOptional: Same<{ readonly a?: 1 }, { readonly a?: 1 | undefined }> = false

// These two lines are the test: they do not compile where a schema and its type part ways.
const dossierIsSame: Same<z.output<typeof dossierSchema>, Dossier> = true
const recordIsSame: Same<z.output<typeof recordSchema>, ReportRecord> = true

it('has schemas that are the types', () => {
  expect([dossierIsSame, recordIsSame, seesMissingKey, seesOptional]).toEqual([true, true, false, false])
})

describe.each(stories)('the dossier of %s', story => {
  it('validates against the published JSON Schema, as it leaves the process', async () => {
    const { dossier } = await makeDossier([{ manifest: example(story) }])
    const json: unknown = JSON.parse(renderDossier(dossier, { format: 'json', ui: 'en' }))
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(dossierJsonSchema())
    validate(json)
    expect(validate.errors ?? []).toEqual([])
    // Nothing leaves that the schema does not name: parsing drops unknown fields, and none is dropped.
    expect(dossierSchema.parse(json)).toEqual(json)
  })

  it('has records that parse, line by line', async () => {
    for await (const outcome of statementsOf([{ manifest: example(story) }])) {
      if (outcome.kind === 'fault') throw new Error(outcome.fault.code)
      const line: unknown = JSON.parse(renderRecord(outcome.record, 'jsonl', 'en'))
      expect(recordSchema.parse(line)).toEqual(line)
    }
  })
})

it('refuses a dossier of another format', () => {
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(dossierJsonSchema())
  expect(validate({ schema: 'recoupe.dossier/2' })).toBe(false)
})

it('describes the manifests of the examples', async () => {
  const { readFile } = await import('node:fs/promises')
  for (const story of stories) expect(manifestSchema.safeParse(JSON.parse(await readFile(example(story), 'utf8'))).success).toBe(true)
  expect(manifestSchema.safeParse({ reports: [{ outlet: 'X' }] }).success).toBe(false)
})
