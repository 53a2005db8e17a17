import { open } from 'node:fs/promises'
import { RecoupeError, reasonOf, systemCode } from '../engine/error.ts'
import { type Console, write } from './console.ts'

/** Where the result goes. */
export interface Output {
  write(content: string | Uint8Array): Promise<void>
  close(): Promise<void>
}

/** Standard output, or the file that `-o` names; a file that cannot be written is told before the work begins. */
export async function openOutput(path: string | undefined, { stdout }: Console): Promise<Output> {
  if (path === undefined || path === '-') return { write: content => write(stdout, content), close: async () => {} }
  const failed = (error: unknown): RecoupeError =>
    new RecoupeError({ code: 'not-written', input: path, args: { reason: systemCode(error) ?? reasonOf(error) } }, { cause: error })
  try {
    const handle = await open(path, 'w')
    return {
      write: async content => {
        await handle.writeFile(content).catch(error => {
          throw failed(error)
        })
      },
      close: () => handle.close(),
    }
  } catch (error) {
    throw failed(error)
  }
}
