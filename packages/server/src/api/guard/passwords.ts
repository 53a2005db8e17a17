import { hash, verify } from '@node-rs/argon2'

/** OWASP's first choice of parameters for argon2id (19 MiB, two passes): the library's own defaults. */
export const hashPassword = (password: string): Promise<string> => hash(password)

/** Compared where there is no such user, so that the time of an answer does not tell who has an account. */
let nobody: Promise<string> | null = null

export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword('nobody')
  const right = await verify(passwordHash ?? (await nobody), password).catch(() => false)
  return right && passwordHash !== null
}

/** Least length, in characters; nothing else is asked of a password (NIST SP 800-63B). */
export const PASSWORD_LENGTH = 12
