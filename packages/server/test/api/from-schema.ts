import fc from 'fast-check'

/** What the OpenAPI document says of a value: the words of JSON Schema that it uses. */
export interface Schema {
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly items?: Schema
  readonly minItems?: number
  readonly maxItems?: number
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
}

/** What people and programs send who mean ill, or who know no better. */
const ODD = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '..',
  '../../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  '/etc/passwd',
  '%2e%2e%2f',
  '%00',
  'file:///etc/passwd',
  '__proto__',
  'constructor',
  'toString',
  "'; DROP TABLE dossiers; --",
  '" OR 1=1 --',
  '<script>alert(1)</script>',
  '{{7*7}}',
  '$(id)',
  '\ud800',
  '\udfff\ud800',
  '👩‍👩‍👧‍👦',
  'مرحبا\u202eabc',
  '\ufeff\uffff\u200b\u2028',
  'e\u0301'.repeat(50),
  'x'.repeat(5000),
  'é'.repeat(129),
  '-1',
  '1e309',
  'NaN',
  'null',
  '9'.repeat(400),
  '*',
  'NEAR(a b)',
  'claim:x@y',
  'span:0-1',
]

const oddText = fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 200 }))

/** Anything that JSON can hold, deep and large too. */
const anything: fc.Arbitrary<unknown> = fc.oneof(
  oddText,
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e308, Number.MAX_SAFE_INTEGER + 2, [], {}, [[[[]]]], { length: -1 }, { toString: 'x' }),
  fc.jsonValue({ maxDepth: 4 }),
  fc.constant(JSON.parse(`${'['.repeat(400)}${']'.repeat(400)}`)),
  fc.constant(JSON.parse('{"__proto__":{"admin":true},"constructor":{"prototype":{"x":1}}}')),
)

/** What stands for something in the room that is asked. */
export interface Known {
  /** Ids and the like. */
  readonly words: readonly string[]
  /** A statement as corrections name it: with its place and its words. */
  readonly anchor: object
}

/** Values that a schema allows, as far as it says, with what is known where one is to be named. */
function allowed(schema: Schema, known: Known, fault: number): fc.Arbitrary<unknown> {
  const inner = (one: Schema): fc.Arbitrary<unknown> => fromSchema(one, known, fault)
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return fc.oneof(...choices.map(inner))
  switch (typeof schema.type === 'string' ? schema.type : schema.type?.[0]) {
    case 'string': {
      if (schema.pattern !== undefined) return fc.oneof(fc.stringMatching(new RegExp(schema.pattern, 'u')), fc.constantFrom(...known.words))
      const { minLength = 0, maxLength = 100 } = schema
      return fc.oneof(
        fc.string({ minLength, maxLength: Math.min(maxLength, 80) }),
        fc.constantFrom(...known.words),
        oddText.filter(text => text.length >= minLength && text.length <= maxLength),
      )
    }
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -10, max: Math.min(schema.maximum ?? 1000, 1_000_000) })
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'array':
      return fc.array(inner(schema.items ?? {}), { minLength: schema.minItems ?? 0, maxLength: Math.min(schema.maxItems ?? 3, 3) })
    case 'object': {
      if (schema.required?.includes('statement') && schema.required.includes('quotes') && fault < 50) return fc.constant(known.anchor)
      const properties = Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, one]) => [name, inner(one)]))
      return fc.record(properties, {
        requiredKeys: (schema.required ?? []).filter(name => name in properties),
        noNullPrototype: true,
      } as fc.RecordConstraints<string>)
    }
    default:
      return anything
  }
}

/** Values for a schema. @param fault percentage of them, at every level, that are no such values at all */
export const fromSchema = (schema: Schema, known: Known, fault: number): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 100 - fault, arbitrary: allowed(schema, known, fault) }, { weight: fault, arbitrary: anything })
