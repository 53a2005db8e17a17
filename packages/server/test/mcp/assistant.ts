import { resolve } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { z } from 'zod'

const answer = z.object({
  isError: z.boolean().optional(),
  content: z.array(z.object({ type: z.literal('text'), text: z.string() })),
  _meta: z.record(z.string(), z.unknown()).optional(),
})

export interface Answer {
  readonly isError: boolean
  readonly text: string
  /** What stands between the marks; undefined where nothing is marked. */
  readonly data: Readonly<Record<string, unknown>> | undefined
  readonly mark: string | undefined
}

export interface Assistant {
  readonly client: Client
  readonly transport: StdioClientTransport
  /** What the server has said on its standard error. */
  errors(): string
  call(name: string, request: Readonly<Record<string, unknown>>): Promise<Answer>
  close(): Promise<void>
}

/** Starts the server as a process and speaks to it with the protocol's own client. */
export async function assistant(...args: readonly string[]): Promise<Assistant> {
  const root = resolve(import.meta.dirname, '../../../..')
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ['--import', 'tsx', resolve(import.meta.dirname, 'start.ts'), ...args],
    cwd: root,
    stderr: 'pipe',
  })
  const said: string[] = []
  transport.stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString('utf8')))
  const client = new Client({ name: 'test', version: '0' })
  await client.connect(transport)
  return {
    client,
    transport,
    errors: () => said.join(''),
    call: async (name, request) => readAnswer(await client.callTool({ name, arguments: { ...request } }, undefined, { timeout: 120_000 })),
    close: () => client.close(),
  }
}

function readAnswer(result: unknown): Answer {
  const { isError = false, content, _meta } = answer.parse(result)
  const text = content.map(c => c.text).join('\n')
  const mark = /<<<untrusted (\S+)\n/u.exec(text)?.[1]
  if (mark === undefined) return { isError, text, data: undefined, mark }
  if (_meta?.['recoupe/untrusted'] !== true) throw new Error('the answer does not say that it is untrusted')
  const from = text.indexOf(`<<<untrusted ${mark}\n`) + `<<<untrusted ${mark}\n`.length
  const to = text.lastIndexOf(`\nuntrusted ${mark}>>>`)
  if (to < from || text.slice(to).trim() !== `untrusted ${mark}>>>`) throw new Error('something stands outside the marks')
  return { isError, text, data: JSON.parse(text.slice(from, to)), mark }
}
