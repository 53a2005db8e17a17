import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** SHA-256, hexadecimal: secrets are long and random, so that nothing slower is needed. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret, 'utf8').digest('hex')

export const newSecret = (): string => randomBytes(32).toString('base64url')

/** Compares without telling by time how much is right. */
export function sameSecret(given: unknown, wanted: string): boolean {
  if (typeof given !== 'string') return false
  const [a, b] = [given, wanted].map(text => createHash('sha256').update(text, 'utf8').digest())
  return a !== undefined && b !== undefined && timingSafeEqual(a, b)
}
