import { StoreError } from './errors.ts'

/** Where a list goes on: the sort keys of the last row, as an opaque word. */
export const cursorOf = (keys: readonly (string | number)[]): string => Buffer.from(JSON.stringify(keys), 'utf8').toString('base64url')

/** @throws StoreError `cursor` for a word that no list of so many keys gave */
export function readCursor(word: string, kinds: readonly ('string' | 'number')[]): readonly (string | number)[] {
  try {
    const keys: unknown = JSON.parse(Buffer.from(word, 'base64url').toString('utf8'))
    if (Array.isArray(keys) && keys.length === kinds.length && keys.every((key, i) => typeof key === kinds[i])) return keys
  } catch {}
  throw new StoreError('cursor')
}
