import type { Multipart, MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Intake } from '../jobs/reading-room.ts'
import type { TaskInput } from '../jobs/task.ts'
import type { Limits } from './context.ts'
import { Problem } from './problem.ts'
import { newDossierSchema, type reportInputsSchema, textInputSchema, titleSchema, urlSchema } from './schemas/dossier.ts'

export interface GivenIntake extends Intake {
  readonly title: string | null
}

/** Reports as a request brings them, in JSON or as a form. @throws Problem where the form is not as it should be or too large */
export async function intakeOf(request: FastifyRequest, limits: Limits): Promise<GivenIntake> {
  if (Number(request.headers['content-length'] ?? 0) > limits.request) throw new Problem('body-too-large')
  const intake = request.isMultipart()
    ? await unlessTooLarge(request, limits.request, readForm(request, limits))
    : jsonIntake(newDossierSchema.parse(request.body))
  if (intake.inputs.length + intake.urls.length === 0) throw new Problem('bad-request', { detail: 'No report is given: send texts, urls or files' })
  return intake
}

/** Gives a form up as soon as more has come in than may, whatever its parser still waits for. */
async function unlessTooLarge<T>(request: FastifyRequest, limit: number, reading: Promise<T>): Promise<T> {
  let size = 0
  let count = (_: Buffer): void => {}
  const tooLarge = new Promise<never>((_, reject) => {
    count = block => {
      size += block.length
      if (size > limit) reject(new Problem('body-too-large'))
    }
  })
  request.raw.on('data', count)
  reading.catch(() => {})
  try {
    return await Promise.race([reading, tooLarge])
  } finally {
    request.raw.off('data', count)
  }
}

type JsonIntake = z.infer<typeof reportInputsSchema> & { readonly title?: string | undefined }

const jsonIntake = ({ title, texts, urls }: JsonIntake): GivenIntake => ({ title: title ?? null, inputs: texts.map(textInput), urls })

/** A text keeps what is stated of it; its name is its title, or its number. */
function textInput({ text, ...facts }: z.infer<typeof textInputSchema>, at = 0): TaskInput {
  const stated = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== ''))
  return { text, format: 'text', name: facts.title || `text ${at + 1}`, ...stated }
}

async function readForm(request: FastifyRequest, limits: Limits): Promise<GivenIntake> {
  let title: string | null = null
  let size = 0
  const inputs: TaskInput[] = []
  const urls: string[] = []
  try {
    for await (const part of request.parts()) {
      if (part.type === 'file') {
        const bytes = await fileBytes(part, limits.request - size)
        size += bytes.length
        inputs.push({ text: new Uint8Array(bytes), name: nameOf(part.filename) })
      } else {
        const value = fieldValue(part)
        size += value.length
        if (part.fieldname === 'title') title = checked(titleSchema, 'title', value)
        else if (part.fieldname === 'urls' || part.fieldname === 'urls[]') urls.push(checked(urlSchema, 'urls', value))
        else if (part.fieldname === 'texts' || part.fieldname === 'texts[]')
          inputs.push(textInput(checked(textInputSchema, 'texts', json(value)), inputs.length))
        else throw new Problem('bad-multipart', { issues: [{ path: part.fieldname.slice(0, 100), message: 'unknown field' }] })
      }
      if (size > limits.request) throw new Problem('body-too-large')
    }
  } catch (error) {
    throw asProblem(error)
  }
  return { title: title === '' ? null : title, inputs, urls }
}

async function fileBytes(part: MultipartFile, room: number): Promise<Buffer> {
  const blocks: Buffer[] = []
  let size = 0
  for await (const block of part.file) {
    size += block.length
    if (size > room) throw new Problem('body-too-large')
    blocks.push(block)
  }
  if (part.file.truncated) throw new Problem('body-too-large')
  return Buffer.concat(blocks)
}

function fieldValue(part: Exclude<Multipart, MultipartFile>): string {
  if (part.valueTruncated || part.fieldnameTruncated) throw new Problem('body-too-large')
  if (typeof part.value !== 'string') throw new Problem('bad-multipart', { issues: [{ path: part.fieldname.slice(0, 100), message: 'expected text' }] })
  return part.value
}

function json(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    throw new Problem('bad-multipart', { issues: [{ path: 'texts', message: 'expected JSON' }] })
  }
}

function checked<T>(schema: z.ZodType<T>, path: string, value: unknown): T {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw new Problem('bad-multipart', { issues: parsed.error.issues.map(issue => ({ path: [path, ...issue.path].join('/'), message: issue.message })) })
}

/** A file's name without any folder: it is shown and never opened. Control characters would be obeyed by terminals. */
function nameOf(filename: string): string {
  const base = filename.split(/[/\\]/u).at(-1) ?? ''
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return base.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '').slice(0, 200) || 'file'
}

/** The form's parser says in many ways that a form is broken. */
function asProblem(error: unknown): unknown {
  if (error instanceof Problem) return error
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined
  return new Problem(status === 413 ? 'body-too-large' : 'bad-multipart')
}
